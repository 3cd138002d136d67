import { COUNT, datePattern, OPENERS, UNIT } from './date-words.ts';
import type { DateRule } from './date-rule.ts';

const MANY = `(?:${COUNT}|several|a few|many|dozens of|hundreds of|thousands of)`;
const ABOUT = '(?:(?:about|around|nearly|almost|over|more than|less than|at least|up to|roughly|some) )?';
const MANY_OPENERS = [
  ...'about around nearly almost over more less at up roughly some several many dozens hundreds thousands'.split(
    ' ',
  ),
  ...OPENERS.count,
];

/** Lengths of time, ages, and days told from others in the text: dates and times that no calendar resolves. */
export const UNDATED_SPANS: readonly DateRule[] = [
  {
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`\d{1,3}[- ]years?[- ]old`, 'i'),
    read: unresolved,
  },
  {
    openers: ['the', 'following', 'next', 'previous', 'same'],
    pattern: datePattern('(?:the )?(?:following|next|previous|same) (?:day|week|month|year)', 'i'),
    read: unresolved,
  },
  {
    openers: MANY_OPENERS,
    pattern: datePattern(
      `${ABOUT}(?:${COUNT}[- ]to[- ])?${MANY}[ -](?:${UNIT}s?|centuries|weekends?|fortnights?)(?: (?:later|earlier|before|old))?`,
      'i',
    ),
    read: (_, { after }) => (/^[-’']\p{L}/u.test(after) ? null : 'unresolved'),
  },
  {
    openers: OPENERS.digit,
    pattern: datePattern(
      String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?: ?(?:[ap]\.m\.|[ap]m))?(?: (?:GMT|UTC|EST|EDT|PST|PDT|CET|BST|IST|ET|PT|local time))?`,
      'i',
    ),
    label: 'TIME',
    read: (_, { after }) => (/^(?:[.:,]\d|\s?%)/.test(after) ? null : 'unresolved'),
  },
  {
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?:[01]\d|2[0-3])[0-5]\d (?:UTC|GMT|EST|EDT|local time)`),
    label: 'TIME',
    read: unresolved,
  },
  {
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?:1[0-2]|[1-9])(?:\.[0-5]\d)? ?(?:a\.m\.|p\.m\.|am|pm)`, 'i'),
    label: 'TIME',
    read: unresolved,
  },
  {
    openers: MANY_OPENERS,
    pattern: datePattern(`${ABOUT}${MANY}[ -](?:hours?|minutes?|seconds?)(?: (?:ago|later|earlier))?`, 'i'),
    label: 'TIME',
    read: unresolved,
  },
];

function unresolved(): 'unresolved' {
  return 'unresolved';
}
