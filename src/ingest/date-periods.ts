import {
  addDays,
  addMonths,
  type CalendarDate,
  dayNumber,
  daysInMonth,
  partsOf,
  type Period,
  toCalendarDate,
  weekdayOf,
} from '../archive/calendar-date.ts';

/** One day as a period; null stays null. */
export function dayPeriod(day: CalendarDate | null): Period | null {
  return day && { from: day, to: day };
}

/** A whole month; months outside 1 to 12 count on into other years. */
export function monthPeriod(year: number, month: number): Period | null {
  const [inYear, inMonth] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  const from = toCalendarDate(inYear, inMonth, 1);
  const to = from && toCalendarDate(inYear, inMonth, daysInMonth(inYear, inMonth));
  return from && to && { from, to };
}

/** Whole months, both included, counted on as in `monthPeriod`. */
export function monthsPeriod(year: number, first: number, last: number): Period | null {
  const [from, to] = [monthPeriod(year, first), monthPeriod(year, last)];
  return from && to && { from: from.from, to: to.to };
}

/** Whole years, both included; null if they run backwards. */
export function yearsPeriod(first: number, last = first): Period | null {
  return first <= last ? monthsPeriod(first, 1, (last - first + 1) * 12) : null;
}

/** Monday to Sunday of the week this many weeks after the day's own. */
export function weekPeriod(day: CalendarDate, weeks: number): Period {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return { from: monday, to: addDays(monday, 6) };
}

/** The latest such weekday on or before a day. */
export function weekdayBefore(day: CalendarDate, weekday: number): CalendarDate {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The first such weekday on or after a day. */
export function weekdayAfter(day: CalendarDate, weekday: number): CalendarDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** "early", "mid" or "late" of a year: its thirds in whole months. A part of anything shorter is the whole, as is its end. */
export function thirdOf(period: Period | null, part: string | undefined): Period | null {
  const third = ['early', 'mid', 'late'].indexOf(part?.toLowerCase() ?? '');
  if (!period || third < 0 || !isYear(period)) return period;
  return monthsPeriod(partsOf(period.from).year, third * 4 + 1, third * 4 + 4);
}

/** True for a whole year of the calendar. */
export function isYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/**
 * A period moved by some days, weeks, months or years: days and weeks from a day; whole months stay what they are ("a year
 * earlier" than the first quarter is a quarter), else the answer is as wide as the unit.
 */
export function shiftPeriod(anchor: Period, count: number, unit: string): Period | null {
  const first = partsOf(anchor.from);
  const last = partsOf(anchor.to);
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    if (anchor.from !== anchor.to) return null;
    return dayPeriod(addDays(anchor.from, count * { day: 1, week: 7, fortnight: 14 }[unit]));
  }
  if (unit === 'month') {
    const months = first.year === last.year && first.month === last.month;
    return months ? monthPeriod(first.year, first.month + count) : null;
  }
  const years = count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
  if (!Number.isInteger(years)) return null;
  const isWhole = anchor.from.endsWith('-01') && dayNumber(anchor.to) - dayNumber(anchor.from) < 100;
  if (isWhole && anchor.from !== anchor.to) {
    return monthsPeriod(first.year + years, first.month, last.month + (last.year - first.year) * 12);
  }
  return yearsPeriod(first.year + years);
}

/**
 * A month and day without a year: the nearest of last year's, this year's and next year's, a coming one taken only if
 * it is 120 days nearer, or if the words speak of the future, and a past one after words of the past.
 */
export function nearestDay(
  day: CalendarDate,
  { month, date }: { month: number; date: number },
  direction: 'past' | 'future' | null,
): Period | null {
  const { year } = partsOf(day);
  let [best, least]: [CalendarDate | null, number] = [null, Infinity];
  for (const candidate of [year, year - 1, year + 1].map((each) => toCalendarDate(each, month, date))) {
    if (!candidate) continue;
    const away = dayNumber(candidate) - dayNumber(day);
    const against = direction === 'future' ? away < 0 : away > 0;
    const cost =
      Math.abs(away) + (against ? (direction === null ? COMING_COST : direction === 'past' ? 400 : 200) : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return dayPeriod(best);
}

/** Days, weeks, months or years back, as wide as the unit is exact; half a year and its like in the smaller unit. */
export function agoPeriod(day: CalendarDate, count: number, unit: string): Period | null {
  if (!Number.isInteger(count)) {
    const smaller = { year: ['month', 12], decade: ['year', 10], century: ['year', 100] }[unit];
    const half = count * Number(smaller?.[1] ?? 0);
    return Number.isInteger(half) && half > 0 ? agoPeriod(day, half, String(smaller?.[0])) : null;
  }
  if (unit === 'fortnight') return dayPeriod(addDays(day, -14 * count));
  if (unit === 'day') return dayPeriod(addDays(day, -count));
  if (unit === 'week') return dayPeriod(addDays(day, -7 * count));
  const { year, month } = partsOf(day);
  if (unit === 'month') return monthPeriod(year, month - count);
  return yearsPeriod(year - count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
}

/** From this many units before a day up to it, or from it on. */
export function spanPeriod(day: CalendarDate, count: number, unit: string): Period {
  const other =
    unit === 'day' || unit === 'week'
      ? addDays(day, count * (unit === 'day' ? 1 : 7))
      : addMonths(
          day,
          count * (unit === 'month' ? 1 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 1200),
        );
  return other < day ? { from: other, to: day } : { from: day, to: other };
}

const COMING_COST = 120;
