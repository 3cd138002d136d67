import { datePattern, lastWord, OPENERS, SMALL_COUNT } from './date-words.ts';
import type { DateRule } from './date-rule.ts';

const PEOPLE =
  'people|person|children|child|adults?|those|anyone|everyone|men|women|man|woman|boys?|girls?|users|girl|patients|residents|' +
  'players?|officer|employee|worker|farmer|driver|teacher|headmistress|headmaster|student|pupil|soldier|fisherman|nurse|doctor|' +
  'widow|widower|mother|father|grandmother|grandfather|daughter|son|youth|teenager|schoolboy|schoolgirl|pensioner|civilian';

/** The ages of people: "34-year-old", "Ana Lima, 34,", "a woman of 41", "aged nine". They have no period. */
export const AGES: readonly DateRule[] = [
  {
    digits: 'few',
    follows: ' -',
    openers: OPENERS.number,
    pattern: datePattern(String.raw`(?:\d{1,3}|${SMALL_COUNT})[- ](?:year|month|week|day)s?[- ]olds?`, 'i'),
    read: () => 'unresolved',
  },
  {
    digits: 'few',
    follows: 's',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`\d0s`),
    read: (_, { before }) =>
      /\b(?:his|her|their|my|your) (?:early |mid-|late )?$/.test(before) ? 'unresolved' : null,
  },
  {
    digits: 'few',
    openers: OPENERS.number,
    pattern: datePattern(`(?<age>${SMALL_COUNT})`, 'i'),
    read: ({ age = '' }, { before, after }) => {
      if (!before.endsWith(', ') && !BEFORE_AGE.has(lastWord(before))) return null;
      if (/^\d/.test(age) && (Number(age) > 119 || age.startsWith('0'))) return null;
      if (/^(?:[.,:]\d|[-–]\d| ?%)/.test(after)) return null;
      const isAge =
        TOLD.test(before) ||
        (ENDS.test(after) && (NAMED.test(before) || SAID.test(before) || BOUND.test(before))) ||
        (AT.test(before) && AFTER_AT.test(after)) ||
        (/\b(?:[Hh]e|[Ss]he|they|I) (?:was|is|were|am) (?:only |just |now )?$/.test(before) &&
          /^ when\b/.test(after));
      return isAge ? 'unresolved' : null;
    },
  },
];

/** Most numbers stand after none of these, and need no closer look. */
const BEFORE_AGE: ReadonlySet<string> = new Set(
  (
    'aged about around between over under of turns turned turning turn and to or is was am were now only just then at below ' +
    'above than die died dies'
  ).split(' '),
);
// "aged 40 and 52" is two
const TOLD = new RegExp(
  String.raw`\b(?:aged(?: about| around| between| over| under)?|(?:over |under )?the age of|ages of|turn(?:s|ed|ing)|` +
    String.raw`aged \d{1,3}(?: and| to| or)|(?:aged|those) between \d{1,3} and|those between) $`,
  'i',
);
const ENDS = /^(?:[,.;:!?)”"’]|$| and (?!\d)| who\b| at \d)/;
const NAMED =
  /(?:, (?:now|then) |(?:(?:^|[^\p{L}\d])\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?:,? (?:Jr|Sr)\.?)?|["”]|\b(?:grandson|granddaughter|son|daughter|wife|husband|brother|sister|mother|father|man|woman|boy|girl|cousin|friend|nephew|niece)), )$/u;
const SAID = new RegExp(
  String.raw`\b(?:[Hh]e|[Ss]he|who|I) (?:is|was|am|turns) (?:now |only |just |then )?$|` +
    String.raw`\b(?:an? (?:[\p{L}-]{1,20} ){0,3})(?:${PEOPLE.replace(/mother\|.*?\|daughter\|son\|/, '')}) of $|\bdie[sd] (?:aged |at )$`,
  'u',
);
const BOUND = new RegExp(
  String.raw`\b(?:${PEOPLE}) (?:aged )?(?:over|under|below|above|older than|younger than) $`,
  'i',
);
const AT = /(?:^|[.!?”"’] )["“‘]?At $|\bat $/;
const AFTER_AT = /^,? (?:he|she)\b/;
