import {
  addDays,
  dayNumber,
  parseCalendarDate,
  partsOf,
  type Period,
  toCalendarDate,
} from '../archive/calendar-date.ts';
import { dayPeriod, monthPeriod, nearestDay, thirdOf, yearsPeriod } from './date-periods.ts';
import {
  datePattern,
  MONTH,
  OPENERS,
  toDirection,
  toMonth,
  WEEKDAY,
  WHOLE_MONTH,
  YEAR,
} from './date-words.ts';
import type { DateRule, DateScene } from './date-rule.ts';

const PART = '(?<part>early|mid|late|(?:the )?(?:beginning|start|middle|end) of)';

/** Dates that name their month or year; a missing year is the one nearest to the article's day. */
export const ABSOLUTE_DATES: readonly DateRule[] = [
  {
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?<iso>\d{4}-\d\d-\d\d)`),
    read: ({ iso = '' }) => dayPeriod(parseCalendarDate(iso)),
  },
  {
    // 3/4/2024 is March in America and April elsewhere: only the days after the 12th can be told
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?<a>\d{1,2})(?<sign>[/.])(?<b>\d{1,2})\k<sign>(?<year>\d{4})`),
    read: ({ a, b, year }) => {
      const [first, second] = [Number(a), Number(b)];
      if (first <= 12 && second <= 12 && first !== second) return 'unresolved';
      return dayPeriod(
        toCalendarDate(Number(year), first > 12 ? second : first, first > 12 ? first : second),
      );
    },
  },
  {
    openers: [...OPENERS.weekday, ...OPENERS.month],
    pattern: datePattern(
      `(?:${WEEKDAY},? (?:the )?)?(?<month>${MONTH}) (?<date>\\d{1,2})(?:st|nd|rd|th)?` +
        `(?:(?:\\s?[-–]\\s?| to | through | until )(?<last>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<year>${YEAR}))?`,
    ),
    read: readDay,
  },
  {
    openers: [...OPENERS.weekday, 'the', ...OPENERS.digit],
    pattern: datePattern(
      `(?:${WEEKDAY},? )?(?:the )?(?:(?<earlier>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?| to | and ))?` +
        `(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    ),
    read: readDay,
  },
  {
    openers: [...OPENERS.part, ...OPENERS.month],
    pattern: datePattern(
      `(?:${PART}[ -])?(?<month>${MONTH})(?: of)?,? (?:(?<year>${YEAR})|(?<near>last|this|next) year)`,
    ),
    read: ({ part, month = '', year, near }, { day }) => {
      if (year === undefined && !day) return 'unresolved';
      const inYear = year === undefined && day ? partsOf(day).year + toDirection(near) : Number(year);
      return thirdOf(monthPeriod(inYear, toMonth(month)), part);
    },
  },
  {
    openers: [...OPENERS.part, 'last', 'next', 'this', ...OPENERS.month],
    pattern: datePattern(`(?:${PART}[ -])?(?:(?<near>last|next|this) )?(?<month>${WHOLE_MONTH})`),
    read: readMonth,
  },
  {
    openers: ['between', 'from'],
    pattern: datePattern(`(?:between|from) (?<first>${YEAR}) (?:and|to|until|through) (?<last>${YEAR})`),
    read: ({ first, last }) => yearsPeriod(Number(first), Number(last)),
  },
  {
    openers: OPENERS.digit,
    pattern: datePattern(`(?<first>${YEAR})[-–](?<last>${YEAR}|\\d\\d)`),
    read: ({ first = '', last = '' }) => {
      return yearsPeriod(Number(first), Number(last.length === 2 ? first.slice(0, 2) + last : last));
    },
  },
  {
    openers: ['early', 'mid', 'late', 'the', ...OPENERS.digit],
    pattern: datePattern(
      '(?:(?<part>early|mid|late)[ -])?(?:the )?(?:(?<part2>early|mid|late)[ -])?(?<decade>(?:1[5-9]|20)\\d0)s',
    ),
    read: ({ part, part2, decade }) => readDecade(Number(decade), part ?? part2),
  },
  {
    openers: OPENERS.part,
    pattern: datePattern(`${PART}[ -](?<year>${YEAR})`),
    read: ({ part, year }) => thirdOf(yearsPeriod(Number(year)), part),
  },
  { openers: OPENERS.digit, pattern: datePattern(`(?<year>${YEAR})`), read: readYear },
];

function readDay(
  groups: Readonly<Record<string, string | undefined>>,
  { day, future }: DateScene,
): Period | 'unresolved' | null {
  const month = toMonth(groups['month'] ?? '');
  const date = Number(groups['date']);
  if (date < 1 || date > 31) return null;
  if (groups['year'] === undefined && !day) return 'unresolved';
  const period =
    groups['year'] === undefined && day
      ? nearestDay(day, { month, date }, future)
      : dayPeriod(toCalendarDate(Number(groups['year']), month, date));
  if (!period) return null;
  if (groups['last'] !== undefined) return extended(period, Number(groups['last']) - date);
  return groups['earlier'] === undefined ? period : extended(period, Number(groups['earlier']) - date);
}

/** One day and those up to the one this many days after or before it; the day alone where that makes no range. */
function extended(period: Period, days: number): Period {
  if (Math.abs(days) > 30 || days === 0) return period;
  const other = addDays(period.from, days);
  if (partsOf(other).month !== partsOf(period.from).month) return period;
  return days > 0 ? { from: period.from, to: other } : { from: other, to: period.from };
}

function readMonth(
  { part, near, month = '' }: Readonly<Record<string, string | undefined>>,
  { day, before, after, future }: DateScene,
): Period | 'unresolved' | null {
  // "may" and "march" are verbs and "May" is a surname: such months need a word of time before them
  if (/^(?:May|March|August)$/.test(month) && !part && !near && !MONTH_CONTEXT.test(before)) return null;
  // "February 30" is no day, so its month is no date either
  if (/^ \d{1,2}(?!\d)/.test(after)) return null;
  if (/^[’']s? \p{Lu}|^-\p{L}/u.test(after)) return null;
  if (!day) return 'unresolved';
  const [number, now] = [toMonth(month), partsOf(day)];
  return thirdOf(monthPeriod(now.year + yearsAway(number - now.month, near, future), number), part);
}

/** Years to add for a month that lies this many months after (or before) the article's own. */
function yearsAway(months: number, near: string | undefined, future: boolean): number {
  if (near === 'this') return 0;
  if (near === 'last') return months >= 0 ? -1 : 0;
  if (near === 'next') return months <= 0 ? 1 : 0;
  if (future) return months < 0 ? 1 : 0;
  return months > 0 ? -1 : 0;
}

function readDecade(decade: number, part: string | undefined): Period | null {
  if (!part) return yearsPeriod(decade, decade + 9);
  const [first, last] = /early/i.test(part) ? [0, 3] : /mid/i.test(part) ? [4, 6] : [7, 9];
  return yearsPeriod(decade + first, decade + last);
}

/** A bare number of four digits is a year only where the words around it say so. */
function readYear(
  { year }: Readonly<Record<string, string | undefined>>,
  { before, after, day }: DateScene,
): Period | null {
  if (/[\p{Sc}\d][.,]?$|[.,]$|#$/u.test(before) || /^[.,]\d|^\s?%|^[-–]\p{L}/u.test(after)) return null;
  const number = Number(year);
  const near = day !== null && Math.abs(number - partsOf(day).year) <= 150 && dayNumber(day) > 0;
  const told = YEAR_BEFORE.test(before) || YEAR_AFTER.test(after);
  return told && (near || number >= 1900 || /\bin $/i.test(before)) ? yearsPeriod(number) : null;
}

const MONTH_CONTEXT =
  /\b(?:in|of|since|until|till|by|from|to|the|between|during|through|throughout|and|before|after|for|every|each|around) $/i;
const YEAR_BEFORE =
  /\b(?:in|since|of|from|until|till|by|the|to|for|and|or|between|during|after|before|back in|around|circa|year|his|her|its|their)[ -]$|[(,–] ?$|['’]s $/i;
const YEAR_AFTER =
  /^\s+(?:elections?|presidential|parliamentary|general|season|budget|report|World|Olympics?|Summer|Winter|war|invasion|census|film|study|survey|referendum|vote|attacks?|campaign|coup|revolution)\b|^\)/;
