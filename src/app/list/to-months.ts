import type { CalendarDate, Period } from '../../archive/calendar-date.ts';

export type DayCount = readonly [day: CalendarDate, articles: number];

/** A month that has articles in the range asked for. */
export interface Month {
  /** `2024-10`. */
  readonly month: string;
  /** Its days with articles, newest first. */
  readonly days: readonly DayCount[];
  readonly count: number;
}

/** Days, oldest first, as the months they fall in, newest first; only days within `range` (either end may be open). */
export function toMonths(days: readonly DayCount[], range: Partial<Period> = {}): readonly Month[] {
  const months: { month: string; days: DayCount[]; count: number }[] = [];
  for (const entry of days.toReversed()) {
    const [day, articles] = entry;
    if ((range.from && day < range.from) || (range.to && day > range.to)) continue;
    const month = day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) {
      last.days.push(entry);
      last.count += articles;
    } else {
      months.push({ month, days: [entry], count: articles });
    }
  }
  return months;
}

/** The newest months that together fill a first screen. */
export function firstMonths(months: readonly Month[]): readonly Month[] {
  let rows = 0;
  const enough = months.findIndex(({ count }) => (rows += count) >= FIRST_ROWS);
  return enough === -1 ? months : months.slice(0, enough + 1);
}

const FIRST_ROWS = 20;
