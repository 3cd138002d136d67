import { formatMonth } from '../../archive/calendar-date.ts';
import type { Group } from './to-groups.ts';

/** A month of the list, where the scrubber can go. */
export interface Stop {
  /** `October 2024`, or `Undated`. */
  readonly label: string;
  /** `2024`; null for the undated. */
  readonly year: string | null;
  /** Its first group. */
  readonly group: number;
}

/** The months of a list, in its order. */
export function toStops(groups: readonly Group[]): readonly Stop[] {
  const stops: Stop[] = [];
  groups.forEach(({ days, heading }, group) => {
    const day = days[0]![0];
    const label = day === '' ? heading : formatMonth(day);
    if (stops.at(-1)?.label !== label)
      stops.push({ label, year: day === '' ? null : day.slice(0, 4), group });
  });
  return stops;
}

/** The last stop at or before a group. */
export function stopAt(stops: readonly Stop[], group: number): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop.group <= group),
  );
}

/** The stop a key leads to from another: a month or a year on, or an end; null for a key that leads nowhere. */
export function stopByKey(stops: readonly Stop[], from: number, key: string): number | null {
  const last = stops.length - 1;
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (step) return Math.min(last, Math.max(0, from + step));
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const isOther = ({ year }: Stop) => year !== stops[from]!.year;
  if (key === 'PageDown') {
    const next = stops.findIndex((stop, index) => index > from && isOther(stop));
    return next === -1 ? last : next;
  }
  if (key === 'PageUp') {
    const before = stops.findLastIndex((stop, index) => index < from && isOther(stop));
    // to the first month of that year
    return before === -1 ? 0 : stops.findIndex(({ year }) => year === stops[before]!.year);
  }
  return null;
}
