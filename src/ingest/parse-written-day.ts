import { type CalendarDate, MONTH_NAMES, toCalendarDate } from '../archive/calendar-date.ts';

/** A day as it stands at the start of a text. */
export interface WrittenDay {
  readonly asWritten: string;
  /** Null where there is no such day, or where it could be two different ones. */
  readonly day: CalendarDate | null;
  /** `plain` is the format's own form, with or without a time. */
  readonly form: 'plain' | 'other' | 'ambiguous' | 'unreadable';
}

/**
 * Reads the day a text starts with: `2024-10-23` (a time and zone after it is passed over, never applied),
 * `2024/10/23`, `2024.10.23`, `20241023`, `October 23, 2024`, `Wed, 23 Oct. 2024`, `2024年10月23日`. Of `10/11/2024`
 * nobody knows the month, so it stays as written; `23/10/2024` can mean one day only. Null where no day
 * stands there.
 */
export function parseWrittenDay(text: string): WrittenDay | null {
  const start = text.slice(0, LONGEST);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(start);
    if (!match) continue;
    const asWritten = start.slice(0, match[0].length + timeLength(start.slice(match[0].length)));
    return { asWritten: asWritten.trimEnd(), ...read(match) };
  }
  return null;
}

/** A month's English name or its usual short form, as the source of a pattern; see `monthNumber`. */
export const MONTH = `(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\b\\.?`;

/** A weekday's English name or its usual short form, as the source of a pattern. */
export const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?';

/** 1 to 12 for a word that `MONTH` matches. */
export function monthNumber(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === short) + 1;
}

type Reading = Pick<WrittenDay, 'day' | 'form'>;

const LONGEST = 80;
const WEEKDAY_BEFORE = `^(?:${WEEKDAY},?\\s+)?`;
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

const FORMS: readonly { pattern: RegExp; read: (match: RegExpExecArray) => Reading }[] = [
  {
    pattern: new RegExp(`${WEEKDAY_BEFORE}(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)`, 'i'),
    read: (match) => reading(match[1], match[2], match[3], match[0].length === 10 ? 'plain' : 'other'),
  },
  {
    pattern: /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: (match) => reading(match[1], match[3], match[4]),
  },
  {
    pattern: /^(\d{4})(\d\d)(\d\d)(?![\p{L}\p{N}])/u,
    read: (match) => reading(match[1], match[2], match[3]),
  },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日/, read: (match) => reading(match[1], match[2], match[3]) },
  { pattern: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/, read: numericReading },
  {
    pattern: new RegExp(`${WEEKDAY_BEFORE}(${MONTH})\\s*${ORDINAL}(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)`, 'i'),
    read: (match) => reading(match[3], monthNumber(match[1]!), match[2]),
  },
  {
    pattern: new RegExp(
      `${WEEKDAY_BEFORE}${ORDINAL}(?:\\s+of\\s+|[\\s-]+)(${MONTH}),?[\\s-]+(\\d{4})(?!\\d)`,
      'i',
    ),
    read: (match) => reading(match[3], monthNumber(match[2]!), match[1]),
  },
  {
    pattern: /^\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4}(?!\d)/u,
    read: () => ({ day: null, form: 'unreadable' }),
  },
];

/** A time counts as part of the day only where it could not be the start of a title. */
const TIME =
  /^(?:T\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z\b|[+-]\d\d:?\d\d(?!\d))?|,?\s(?:at\s)?\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?\s?(?:(?:Z|UTC|GMT)\b|[+-]\d\d:?\d\d(?!\d))?|\s?(?:(?:Z|UTC|GMT)\b|[+-]\d\d:?\d\d(?!\d))))(?![\d:])/;

function timeLength(text: string): number {
  return TIME.exec(text)?.[0].length ?? 0;
}

type Digits = string | number | undefined;

function reading(year: Digits, month: Digits, day: Digits, form: 'plain' | 'other' = 'other'): Reading {
  const found = toCalendarDate(Number(year), Number(month), Number(day));
  return found ? { day: found, form } : { day: null, form: 'unreadable' };
}

function numericReading(match: RegExpExecArray): Reading {
  const [first, second, year] = [Number(match[1]), Number(match[3]), match[4]!];
  if (year.length === 2) return { day: null, form: 'ambiguous' };
  const dayFirst = toCalendarDate(Number(year), second, first);
  const monthFirst = toCalendarDate(Number(year), first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { day: null, form: 'ambiguous' };
  const day = dayFirst ?? monthFirst;
  return day ? { day, form: 'other' } : { day: null, form: 'unreadable' };
}
