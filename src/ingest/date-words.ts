import { MONTH_NAMES, WEEKDAY_NAMES } from '../archive/calendar-date.ts';

/** Sources of regular expressions for the words dates are made of. Months and weekdays need their capital. */
export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
export const WHOLE_MONTH = `(?:${MONTH_NAMES.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
export const DAY_PART = '(?:morning|afternoon|evening|night)';
export const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
export const COUNT =
  '(?:\\d{1,3}|a couple of|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';
export const UNIT = '(?:day|week|month|year|decade|century)';

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'a couple of': 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** A sticky pattern with named groups, with no letter or digit after its matches. */
export function datePattern(source: string, flags = ''): RegExp {
  return new RegExp(String.raw`(?:${source})(?![\p{L}\p{N}])`, `yu${flags}`);
}

const DIGITS = '0123456789'.split('');

/** The words each of these begins with, for a rule's `openers`: in lower case, a number by its first digit. */
export const OPENERS = {
  digit: DIGITS,
  // the last is a slip of writers that MONTH understands
  month: [...MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]), 'Sept', 'Sepember'].map((name) =>
    name.toLowerCase(),
  ),
  weekday: WEEKDAY_NAMES.map((name) => name.toLowerCase()),
  part: ['early', 'mid', 'late', 'the', 'beginning', 'start', 'middle', 'end'],
  count: [...DIGITS, ...Object.keys(COUNTS).map((words) => words.split(' ')[0] ?? '')],
} as const;

/** 1 to 12 from a month's name or its abbreviation. */
export function toMonth(name: string): number {
  return MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** 1 (Monday) to 7. */
export function toWeekday(name: string): number {
  return WEEKDAY_NAMES.findIndex((weekday) => weekday === name) + 1;
}

/** The number a count means; 0 if it is none. */
export function toCount(words: string): number {
  return /^\d/.test(words) ? Number(words) : (COUNTS[words.toLowerCase()] ?? 0);
}

/** -1 for "last", "past", "previous"; 1 for "next", "coming", "following"; else 0. */
export function toDirection(word = ''): -1 | 0 | 1 {
  if (/^(?:last|past|previous)$/i.test(word)) return -1;
  return /^(?:next|coming|following)$/i.test(word) ? 1 : 0;
}
