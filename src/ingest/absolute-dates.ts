import {
  addDays,
  dayNumber,
  parseCalendarDate,
  partsOf,
  type Period,
  toCalendarDate,
} from '../archive/calendar-date.ts';
import { dayPeriod, monthPeriod, monthsPeriod, nearestDay, thirdOf, yearsPeriod } from './date-periods.ts';
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
import type { DateReading, DateRule, DateScene } from './date-rule.ts';

const PART = '(?<part>early|mid|late|(?:the )?(?:beginning|start|middle|end) of)';

/** Dates that name their month or year; a missing year is the one nearest to the article's day. */
export const ABSOLUTE_DATES: readonly DateRule[] = [
  {
    digits: 'four',
    follows: '-',
    openers: OPENERS.digit,
    pattern: datePattern(String.raw`(?<iso>\d{4}-\d\d-\d\d)`),
    read: ({ iso = '' }) => dayPeriod(parseCalendarDate(iso)),
  },
  {
    // 3/4/2024 is March in America and April elsewhere: only the days after the 12th can be told
    digits: 'few',
    follows: '/.',
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
    digits: 'few',
    follows: ' snrtSNRT-–',
    openers: [...OPENERS.weekday, 'the', ...OPENERS.digit],
    pattern: datePattern(
      `(?:${WEEKDAY},? )?(?:the )?(?:(?<earlier>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?| to | and ))?` +
        `(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    ),
    read: readDay,
  },
  {
    openers: OPENERS.month,
    pattern: datePattern(
      `(?<month>${WHOLE_MONTH})(?: to | through |[-–])(?:early |mid-|late )?(?<last>${WHOLE_MONTH})(?: (?<year>${YEAR}))?`,
    ),
    read: readMonths,
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
    openers: [...OPENERS.part, 'last', 'next', 'this', 'that', ...OPENERS.month],
    pattern: datePattern(
      `(?:${PART}[ -])?(?:(?<near>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat) )?(?<month>${WHOLE_MONTH})(?: night)?`,
    ),
    read: readMonth,
  },
  {
    digits: 'four',
    follows: '-–/ ',
    openers: OPENERS.digit,
    pattern: datePattern(`(?<first>${YEAR})(?:[-–/](?<last>${YEAR}|\\d\\d)| to (?<to>${YEAR}))`),
    read: ({ first = '', last = '', to }) => {
      if (to !== undefined) return yearsPeriod(Number(first), Number(to));
      return yearsPeriod(Number(first), Number(last.length === 2 ? first.slice(0, 2) + last : last));
    },
  },
  {
    digits: 'four',
    follows: 's',
    openers: ['early', 'mid', 'late', 'the', ...OPENERS.digit],
    pattern: datePattern(
      '(?:(?<part>early|mid|late)[ -])?(?:the )?(?:(?<part2>early|mid|late)[ -])?(?<decade>(?:1[5-9]|20)\\d0)s',
    ),
    read: ({ part, part2, decade }) => readDecade(Number(decade), part ?? part2),
  },
  {
    digits: 'four',
    openers: OPENERS.part,
    pattern: datePattern(`${PART}[ -](?<year>${YEAR})`),
    read: ({ part, year }) => thirdOf(yearsPeriod(Number(year)), part),
  },
  { openers: OPENERS.digit, pattern: datePattern(`(?<year>${YEAR})`), read: readYear },
];

function readDay(
  groups: Readonly<Record<string, string | undefined>>,
  scene: DateScene,
): Period | 'unresolved' | null {
  const { day, before } = scene;
  const month = toMonth(groups['month'] ?? '');
  const date = Number(groups['date']);
  if (date < 1 || date > 31) return null;
  if (groups['year'] === undefined && !day) return 'unresolved';
  const period =
    groups['year'] === undefined && day
      ? nearestDay(day, { month, date }, scene.future ? 'future' : /\bof $/.test(before) ? 'past' : null)
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

/** "November to April": whole months, into the next year where they run over its end. */
function readMonths(
  { month = '', last = '', year }: Readonly<Record<string, string | undefined>>,
  { day, future }: DateScene,
): Period | 'unresolved' | null {
  if (year === undefined && !day) return 'unresolved';
  const [first, end] = [toMonth(month), toMonth(last)];
  const now = day && partsOf(day);
  const inYear =
    year === undefined && now ? now.year + yearsAway(first - now.month, undefined, future) : Number(year);
  const runsOver = end < first;
  return monthsPeriod(runsOver && year !== undefined ? inYear - 1 : inYear, first, runsOver ? end + 12 : end);
}

function readMonth(
  { part, near, month = '' }: Readonly<Record<string, string | undefined>>,
  scene: DateScene,
): DateReading {
  const { day, before, after } = scene;
  // "may" and "march" are verbs and "May" is a surname: such months need a word of time before them
  if (/^(?:May|March|August)$/.test(month) && !part && !near && !MONTH_CONTEXT.test(before)) return null;
  // "February 30" is no day, so its month is no date either
  if (/^ \d{1,2}(?!\d)/.test(after)) return null;
  if (/^[’']s? \p{Lu}|^-\p{L}/u.test(after)) return null;
  if (/\b(?:each|every) $/i.test(before)) return 'unresolved';
  if (/that/i.test(near ?? '')) {
    if (/\b(?:said|says|say|told|think|thinks|know|knows|believes?) $/.test(before)) return null;
    return (anchor) => anchor && monthPeriod(partsOf(anchor.from).year, toMonth(month));
  }
  if (!day) return 'unresolved';
  const [number, now] = [toMonth(month), partsOf(day)];
  return thirdOf(monthPeriod(now.year + yearsAway(number - now.month, near, scene.future), number), part);
}

/** Years to add for a month that lies this many months after (or before) the article's own. */
function yearsAway(months: number, word: string | undefined, future: boolean): number {
  const near = word?.toLowerCase();
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
  if (UNIT_AFTER.test(after)) return null;
  // the words before are looked for from the left: the fewer there are the sooner it ends
  const told = YEAR_BEFORE.test(before.slice(-12)) || YEAR_AFTER.test(after);
  if (told && (near || number >= 1900 || /\b(?:in|since|until|by|from) $/i.test(before)))
    return yearsPeriod(number);
  const isRecent = day !== null && number >= 1900 && number <= partsOf(day).year + 30;
  return isRecent && YEAR_ALONE.test(before) ? yearsPeriod(number) : null;
}

const MONTH_CONTEXT =
  /\b(?:in|of|since|until|till|by|from|to|the|between|during|through|throughout|and|before|after|for|every|each|around) $/i;
const YEAR_BEFORE =
  /\b(?:in|since|of|from|until|till|by|the|to|for|and|or|between|during|after|before|back in|around|circa|year|his|her|its|their)[ -]$|[(,–] ?$|['’]s $/i;
const YEAR_ALONE =
  /(?:^|\s{2,}|\b(?:a|an|on|about|with|against|late|early|mid|than|compared to|spring|summer|autumn|winter) )$/u;
const UNIT_AFTER =
  /^ (?:people|tonnes|tons|metres|meters|kilomet|km|miles|feet|hectares|acres|euros|dollars|pounds|rupees|yen|yuan|percent|per cent|litres|barrels|houses|homes|jobs|soldiers|troops|men|women|children|workers|rooms|votes|points|years|days|hours|families|residents|officers|times|square|cubic)\b/;
const YEAR_AFTER =
  /^\s+(?:elections?|presidential|parliamentary|general|season|budget|report|World|Olympics?|Summer|Winter|war|invasion|census|film|study|survey|referendum|vote|attacks?|campaign|coup|revolution)\b|^\)/;
