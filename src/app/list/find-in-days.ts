import { parsePeriod, type CalendarDate, type Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';

// Days are oldest first. Everything is found by halving: a century of days is asked at every key.

/** The days of a period. */
export function daysWithin(days: readonly DayCount[], { from, to }: Period): readonly DayCount[] {
  return days.slice(
    countWhile(days, (day) => day < from),
    countWhile(days, (day) => day <= to),
  );
}

/** The newest day of a range, whose ends may be open. */
export function newestWithin(days: readonly DayCount[], { from, to }: Partial<Period>): CalendarDate | null {
  const newest = days[(to ? countWhile(days, (day) => day <= to) : days.length) - 1]?.[0];
  return newest && (!from || newest >= from) ? newest : null;
}

/** The nearest months (`2024-10`) before and after one that have articles. */
export function monthsAround(
  days: readonly DayCount[],
  month: string,
): { readonly earlier: string | null; readonly later: string | null } {
  const { from, to } = parsePeriod(month)!;
  const monthAt = (index: number) => days[index]?.[0].slice(0, 7) ?? null;
  return {
    earlier: monthAt(countWhile(days, (day) => day < from) - 1),
    later: monthAt(countWhile(days, (day) => day <= to)),
  };
}

/** The years (`2024`) that have articles, oldest first. */
export function yearsOf(days: readonly DayCount[]): readonly string[] {
  const years: string[] = [];
  for (let index = 0; index < days.length;) {
    const year = days[index]![0].slice(0, 4);
    years.push(year);
    index = countWhile(days, (day) => day.slice(0, 4) <= year);
  }
  return years;
}

/** Of the months of a year that have articles the one nearest to a month's place in the year; the year has some. */
export function monthInYear(days: readonly DayCount[], year: string, month: string): string {
  const months = [...new Set(daysWithin(days, parsePeriod(year)!).map(([day]) => day.slice(0, 7)))];
  const away = (other: string) => Math.abs(Number(other.slice(5)) - Number(month.slice(5)));
  return months.reduce((best, other) => (away(other) < away(best) ? other : best));
}

/** How many days come before the first that does not pass; all that pass come first. */
export function countWhile(days: readonly DayCount[], passes: (day: CalendarDate) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(days[middle]![0])) low = middle + 1;
    else high = middle;
  }
  return low;
}
