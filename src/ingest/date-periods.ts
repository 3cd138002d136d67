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

/** "early", "mid" or "late" (and their like) of a month, a year or another span: its thirds, in whole months or days. */
export function thirdOf(period: Period | null, part: string | undefined): Period | null {
  if (!period || !part) return period;
  const third = /^(?:early|(?:the )?(?:beginning|start))/i.test(part)
    ? 0
    : /^(?:mid|(?:the )?middle)/i.test(part)
      ? 1
      : 2;
  const { year, month } = partsOf(period.from);
  const days = dayNumber(period.to) - dayNumber(period.from) + 1;
  if (days >= 365 && days <= 366) return monthsPeriod(year, third * 4 + 1, third * 4 + 4);
  if (days > 31) return period;
  const from = toCalendarDate(year, month, third * 10 + 1);
  return from && { from, to: third === 2 ? period.to : addDays(from, 9) };
}

/**
 * A month and day without a year: the nearest of last year's, this year's and next year's, a coming one taken only if
 * it is 120 days nearer, or if the words speak of the future.
 */
export function nearestDay(
  day: CalendarDate,
  { month, date }: { month: number; date: number },
  future: boolean,
): Period | null {
  const { year } = partsOf(day);
  let [best, least]: [CalendarDate | null, number] = [null, Infinity];
  for (const candidate of [year, year - 1, year + 1].map((each) => toCalendarDate(each, month, date))) {
    if (!candidate) continue;
    const away = dayNumber(candidate) - dayNumber(day);
    const cost = Math.abs(away) + (future ? (away < 0 ? COMING_COST : 0) : away > 0 ? COMING_COST : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return dayPeriod(best);
}

/** Days, weeks, months or years back, as wide as the unit is exact. */
export function agoPeriod(day: CalendarDate, count: number, unit: string): Period | null {
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
