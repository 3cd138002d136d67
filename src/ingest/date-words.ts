import { MONTH_NAMES, WEEKDAY_NAMES } from '../archive/calendar-date.ts';

/** Sources of regular expressions for the words dates are made of. Months and weekdays need their capital. */
export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
export const WHOLE_MONTH = `(?:${MONTH_NAMES.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
export const DAY_PART = '(?:morning|afternoon|evening|night)';
export const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** A whole number under a hundred in words, or digits. */
export const SMALL_COUNT = `(?:\\d{1,3}|(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|${ONES})`;
export const COUNT =
  `(?:(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:\\.\\d{1,2})?|(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|${ONES})` +
  '(?: (?:hundred|thousand|million|billion))?|a couple of|a dozen|half an?|an?)';
export const UNIT = '(?:day|week|month|year|decade|century)';
/** A place in an order, in words or digits. */
export const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty)-first|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)';

const PLACES = ORDINAL.slice(ORDINAL.indexOf('|first|') + 1, -1).split('|');
const WORDS: readonly string[] = ['', ...ONES.split('|'), ...TEENS.split('|')];

/** The last word of a text that ends in a blank, in lower case, without it; empty if it ends otherwise. */
export function lastWord(before: string): string {
  const end = before.length - 1;
  return before[end] === ' ' ? before.slice(before.lastIndexOf(' ', end - 1) + 1, end).toLowerCase() : '';
}

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
  part: ['early', 'mid', 'late', 'the', 'beginning', 'start', 'middle', 'end', 'turn'],
  count: [...DIGITS, 'a', 'an', 'half', ...ONES.split('|'), ...TEENS.split('|'), ...TENS.split('|')],
  /** As `count` without "a" and "half". */
  number: [...DIGITS, ...ONES.split('|'), ...TEENS.split('|'), ...TENS.split('|')],
  ordinal: [...DIGITS, 'twenty', 'thirty', ...PLACES],
} as const;

/** 1 to 12 from a month's name or its abbreviation. */
export function toMonth(name: string): number {
  return MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** 1 (Monday) to 7. */
export function toWeekday(name: string): number {
  return WEEKDAY_NAMES.findIndex((weekday) => weekday === name) + 1;
}

/** The number a count means, `half` is 0.5; 0 if it is none. */
export function toCount(words: string): number {
  const [first = '', second = '', third = ''] = words.toLowerCase().split(/[- ]/);
  if (first === 'a' || first === 'an') return second === 'couple' ? 2 : second === 'dozen' ? 12 : 1;
  if (first === 'half') return 0.5;
  const ones = WORDS.indexOf(second);
  const start = /^\d/.test(first) ? Number(first.replaceAll(',', '')) : toSmall(first) + Math.max(0, ones);
  return start * (SCALES[ones > 0 ? third : second] ?? 1);
}

/** The number of a place in an order; 0 if it is none. */
export function toPlace(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const [first = '', second = ''] = words.toLowerCase().split('-');
  return second === 'first' ? toSmall(first) + 1 : PLACES.indexOf(first) + 1;
}

function toSmall(word: string): number {
  const index = WORDS.indexOf(word);
  return index >= 0 ? index : TENS.split('|').indexOf(word) * 10 + 20;
}

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** -1 for "last", "past", "previous"; 1 for "next", "coming", "following"; else 0. */
export function toDirection(word = ''): -1 | 0 | 1 {
  if (/^(?:last|past|previous|recent)$/i.test(word)) return -1;
  return /^(?:next|coming|following)$/i.test(word) ? 1 : 0;
}
