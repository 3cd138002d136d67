import { isWithin, type CalendarDate, type Period } from '../../archive/calendar-date.ts';
import { MOST_ENTRIES_A_MONTH, type DayCount } from '../../archive/data-files.ts';

/** A part of a list that is fetched by itself: a month, or a day of a busy month. */
export interface Section {
  /** `2024-10` or `2024-10-23`. */
  readonly code: string;
  /** Its days with articles that are in the range asked for, newest first. */
  readonly days: readonly DayCount[];
  /** Articles in the range. */
  readonly count: number;
}

/**
 * All days of an archive, oldest first, as the sections that hold those within `range`, newest first; either end may
 * be open. How a month is cut depends on all its articles, as its files do, not on the range.
 */
export function toSections(days: readonly DayCount[], range: Partial<Period> = {}): readonly Section[] {
  const codeOf = sectionCodes(days);
  const sections: { code: string; days: DayCount[]; count: number }[] = [];
  for (const entry of days.toReversed()) {
    const [day, count] = entry;
    if (!isWithin(day, range)) continue;
    const code = codeOf(day);
    const last = sections.at(-1);
    if (last?.code === code) {
      last.days.push(entry);
      last.count += count;
    } else {
      sections.push({ code, days: [entry], count });
    }
  }
  return sections;
}

/** Which section holds a day: its month, or itself where the month is busy. `days` are all of the archive. */
export function sectionCodes(days: readonly DayCount[]): (day: CalendarDate) => string {
  const totals = new Map<string, number>();
  for (const [day, count] of days) totals.set(day.slice(0, 7), (totals.get(day.slice(0, 7)) ?? 0) + count);
  return (day) => ((totals.get(day.slice(0, 7)) ?? 0) > MOST_ENTRIES_A_MONTH ? day : day.slice(0, 7));
}

/** The newest sections that together fill a first screen. */
export function firstSections(sections: readonly Section[]): readonly Section[] {
  let rows = 0;
  const enough = sections.findIndex(({ count }) => (rows += count) >= FIRST_ROWS);
  return enough === -1 ? sections : sections.slice(0, enough + 1);
}

/** How many articles they hold. */
export function countArticles(sections: readonly Section[]): number {
  return sections.reduce((sum, { count }) => sum + count, 0);
}

/** Rows that fill a first screen: what a list fetches before it is drawn, and what its HTML holds. */
export const FIRST_ROWS = 20;

/** Whether a year is short enough to list its articles. */
export function showsRows(sections: readonly Section[]): boolean {
  return countArticles(sections) <= 40;
}
