import { datePattern, OPENERS } from './date-words.ts';
import type { DateRule } from './date-rule.ts';

const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const OF_DAY = '(?:in the (?:morning|afternoon|evening)|at night)';
const ZONE = '(?: (?:GMT|UTC|EST|EDT|PST|PDT|CET|CEST|BST|IST|JST|ET|PT))?';
const PART = '(?:morning|afternoon|evening|night)';

/** Times of day, by the clock and by the light; they have no period. */
export const CLOCK_TIMES: readonly DateRule[] = [
  {
    digits: 'few',
    follows: ' .:apAP',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)? ?(?:[ap]\.m\.|[ap]m)${ZONE}`, 'i'),
    label: 'TIME',
    read: unresolved,
  },
  {
    // clocks, and the times of races
    digits: 'few',
    follows: ':',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3})?${ZONE}`),
    label: 'TIME',
    read: (_, { before, after }) =>
      /^(?:[.:,]\d|\s?%|-\d)/.test(after) || VERSE.test(before) ? null : 'unresolved',
  },
  {
    digits: 'four',
    follows: ' ',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?:[01]\d|2[0-3])[0-5]\d (?:UTC|GMT|EST|EDT|CET|CEST|BST)`),
    label: 'TIME',
    read: unresolved,
  },
  {
    digits: 'four',
    follows: ' ',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?:[01]\d|2[0-3])[0-5]\d`),
    label: 'TIME',
    read: (_, { after }) => (/^ (?:local time|hours\b)/.test(after) ? 'unresolved' : null),
  },
  {
    // "at 2.26" is a time only among others of its kind, or where a sentence begins with it
    digits: 'few',
    follows: '.',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?:1?\d|2[0-3])\.[0-5]\d`),
    label: 'TIME',
    read: (_, { before, after }) => {
      if (/^(?:[.,]\d|\s?%| (?:per|million|billion|points|degrees|metres))/.test(after)) return null;
      return /(?:^|[.!?] )At $/.test(before) ||
        (/\bat $/.test(before) && /\d\.[0-5]\d ?[ap]\.?m/.test(before))
        ? 'unresolved'
        : null;
    },
  },
  {
    digits: 'few',
    follows: ' ',
    openers: ['half', 'a', 'quarter', ...OPENERS.number],
    pattern: datePattern(
      `(?:half|(?:a )?quarter|(?:five|ten|twenty|twenty-five|\\d{1,2}) minutes) (?:past|to|before|after) (?:${HOUR}|noon|midnight|midday)(?: ${OF_DAY}| o[’']clock)?`,
      'i',
    ),
    label: 'TIME',
    read: unresolved,
  },
  {
    digits: 'few',
    follows: ' ',
    openers: OPENERS.number,
    pattern: datePattern(`${HOUR}(?: o[’']clock(?: ${OF_DAY})?| ${OF_DAY})`, 'i'),
    label: 'TIME',
    read: unresolved,
  },
  {
    digits: 'few',
    openers: OPENERS.number,
    pattern: datePattern(HOUR, 'i'),
    label: 'TIME',
    read: (_, { before, after }) =>
      before.endsWith('at ') &&
      /\b(?:morning|afternoon|evening|night|day|daily|noon) at $/i.test(before) &&
      !/^[-.:,]?\d|^[- ]?(?:a\b|p\b|%)|^ \p{Ll}+s\b/u.test(after)
        ? 'unresolved'
        : null,
  },
  {
    openers: ['noon', 'midday', 'midnight', 'dawn', 'dusk', 'nightfall', 'daybreak', 'overnight', 'tonight'],
    pattern: datePattern('noon|midday|midnight|dawn|dusk|nightfall|daybreak|overnight|tonight', 'i'),
    label: 'TIME',
    read: (_, { matched, after, before }) => {
      // "Dawn" may be a woman, "Midnight" a title
      const isCapital = /^[A-Z]/.test(matched);
      if (isCapital && !/^(?:Tonight|Overnight)$/.test(matched) && !/(?:^|[.!?:”"“] ?)$/.test(before))
        return null;
      return after.startsWith('-') && !/^(?:noon|midnight|midday|tonight)$/.test(matched)
        ? null
        : 'unresolved';
    },
  },
  {
    openers: [
      'late',
      'early',
      'mid',
      'all',
      'last',
      'this',
      'that',
      'same',
      'next',
      'following',
      'previous',
      'a',
      'an',
    ],
    pattern: datePattern(
      `(?:(?:late|early|mid)[ -](?:morning|afternoon|evening)|(?:all|a single|an?) ${PART}|last (?:night|evening)|this (?:morning|afternoon|evening)|` +
        `(?:that|same|next|following|previous) ${PART})`,
      'i',
    ),
    label: 'TIME',
    read: (_, { after, matched }) =>
      /^[-’']\p{L}|^ \p{Lu}/u.test(after) ||
      (/^an? /i.test(matched) &&
        /^ \p{Ll}/u.test(after) &&
        !/^ (?:and|in|of|at|on|when|after|before|for|to|or)\b/.test(after))
        ? null
        : 'unresolved',
  },
  {
    openers: [
      'morning',
      'afternoon',
      'evening',
      'night',
      'mornings',
      'afternoons',
      'evenings',
      'nights',
      'hour',
      'minute',
    ],
    pattern: datePattern('(?:morning|afternoon|evening|night)s?|hour|minute', 'i'),
    label: 'TIME',
    read: (_, { before, after, matched }) => {
      if (/^[-’']\p{L}|^ of \S|^ \p{Lu}/u.test(after)) return null;
      if (/^(?:hour|minute)$/i.test(matched)) return /\b(?:each|every) $/i.test(before) ? 'unresolved' : null;
      return OF_PART.test(before) && (!/^ \p{Ll}+s?\b/u.test(after) || !NOUN_AFTER.test(after))
        ? 'unresolved'
        : null;
    },
  },
];

function unresolved(): 'unresolved' {
  return 'unresolved';
}

const VERSE =
  /\b(?:Genesis|Exodus|Psalms?|Isaiah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Revelation) $/;
const OF_PART =
  /\b(?:in the|by the|during the|through the|for the|by|until|each|every|spent the|spend the|at|through|until the|of the|the whole) $/i;
const NOUN_AFTER =
  /^ (?:shift|session|news|paper|market|meal|prayers?|light|train|bus|flight|edition|trading|service|sky|watch|school|club|of)\b/;
