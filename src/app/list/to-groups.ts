import { periodAddress, type Address } from '../../archive/addresses.ts';
import { formatDay, formatMonth, type CalendarDate } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import type { Section } from './to-sections.ts';

/** Rows under one heading. */
export interface Group {
  readonly address: Address;
  readonly heading: string;
  /** The day all its rows share, or null for a group of a whole month, whose rows name theirs. */
  readonly day: CalendarDate | null;
  readonly entries: readonly ListEntry[];
}

/**
 * A section's entries under headings: one for the month, or one a day where it averages more than two articles per
 * active day. A section with a single active day is headed by that day: a heading is as exact as what it holds.
 */
export function toGroups({ code, days, count }: Section, entries: readonly ListEntry[]): readonly Group[] {
  const shown = new Set(days.map(([day]) => day));
  const inRange = entries.filter(({ day }) => day !== null && shown.has(day));
  if (count <= 2 * days.length && days.length > 1) {
    return [{ address: periodAddress(code), heading: formatMonth(code), day: null, entries: inRange }];
  }
  return days.map(([day]) => ({
    address: periodAddress(day),
    heading: formatDay(day),
    day,
    entries: inRange.filter((entry) => entry.day === day),
  }));
}
