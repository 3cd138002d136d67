import { periodAddress, type Address } from '../../archive/addresses.ts';
import { formatDay, formatMonth, type CalendarDate } from '../../archive/calendar-date.ts';
import type { DayCount, ListEntry } from '../../archive/data-files.ts';
import type { RowChoice, RowDay } from '../../archive/packed-rows.ts';

/** Rows under one heading. */
export interface Group {
  readonly address: Address;
  readonly heading: string;
  /** The day all its rows share; null for a group of a month, whose rows name theirs, and for the undated. */
  readonly day: CalendarDate | null;
  /** Its days with how many rows each has here, in the order of the rows. */
  readonly days: readonly (readonly [day: RowDay, rows: number])[];
  readonly count: number;
}

/**
 * Days in the order of the list under headings: one for a month, or one a day where the month averages more than two
 * articles per active day. A month with a single active day is headed by that day: a heading is as exact as what it
 * holds.
 */
export function toGroups(days: readonly DayCount[]): readonly Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < days.length;) {
    const month = days[first]![0].slice(0, 7);
    const end = endOfMonth(days, first);
    const ofMonth = days.slice(first, end);
    const count = ofMonth.reduce((sum, [, articles]) => sum + articles, 0);
    if (count <= 2 * ofMonth.length && ofMonth.length > 1) {
      const [address, heading] = [periodAddress(month), formatMonth(month)];
      groups.push({ address, heading, day: null, days: ofMonth, count });
    } else {
      groups.push(...ofMonth.map(groupOfDay));
    }
    first = end;
  }
  return groups;
}

/** A day by itself; made once, because there are thousands and a drag asks for them at every step. */
function groupOfDay(entry: DayCount): Group {
  const known = groupsOfDays.get(entry);
  if (known) return known;
  const [day, count] = entry;
  const group = { address: periodAddress(day), heading: formatDay(day), day, days: [entry], count };
  groupsOfDays.set(entry, group);
  return group;
}

const groupsOfDays = new WeakMap<DayCount, Group>();

/** The first day after `first` that lies in another month; the end of the days where none does. */
function endOfMonth(days: readonly DayCount[], first: number): number {
  const month = days[first]![0].slice(0, 7);
  for (let end = first + 1; end < days.length; end++) if (!days[end]![0].startsWith(month)) return end;
  return days.length;
}

/** The entries of a day that are chosen (null: all), in the order of the list, from those of its section. */
export function entriesOfDay(
  entries: readonly ListEntry[],
  day: RowDay,
  { choice, oldestFirst }: DayOrder,
): readonly ListEntry[] {
  const ofDay = entries.filter((entry) => (entry.day ?? '') === day);
  const chosen = choice ? (choice.get(day) ?? []).flatMap((place) => ofDay[place] ?? []) : ofDay;
  return oldestFirst ? chosen.toReversed() : chosen;
}

/** Which rows are shown, and in which order. */
export interface DayOrder {
  /** Null for all. */
  readonly choice: RowChoice | null;
  readonly oldestFirst: boolean;
}
