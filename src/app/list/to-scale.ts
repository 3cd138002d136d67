import { dayNumber, type CalendarDate, type Period } from '../../archive/calendar-date.ts';
import type { Bin } from './to-bins.ts';

/** Where the bars of a histogram stand. Places are shares of its width, 0 to 1. */
export interface Scale {
  readonly bins: readonly Bin[];
  /** Where each bar begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Width of one bar. */
  readonly unit: number;
}

/** Bars side by side, equally wide; an open one stands apart from the others, wide enough to be pressed. */
export function toScale(bins: readonly Bin[]): Scale {
  const wide = Math.max(1, bins.length * 0.035);
  const gap = wide / 2;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const { open } of bins) {
    if (open === 'after') at += gap;
    starts.push(at);
    at += open ? wide : 1;
    ends.push(at);
    if (open === 'before') at += gap;
  }
  const toShare = (place: number) => place / at;
  return { bins, starts: starts.map(toShare), ends: ends.map(toShare), unit: 1 / at };
}

/** The place of the bar that is at a share of the width, or nearest to it. */
export function binAt({ starts }: Scale, share: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= share),
  );
}

/** The border between two bars nearest to a share of the width: 0 is before the first, 1 after it. */
export function borderAt({ starts, ends }: Scale, share: number): number {
  const places = [...starts, ends.at(-1)!];
  const distance = (border: number) => Math.abs(places[border]! - share);
  return places.reduce((best, _, border) => (distance(border) < distance(best) ? border : best), 0);
}

/** The place of the bar that holds a day; the first or the last where it lies outside. */
export function binOf(bins: readonly Period[], day: CalendarDate): number {
  return Math.max(
    0,
    bins.findLastIndex(({ from }) => from <= day),
  );
}

/** Where a range begins and ends, true to the day within a bar. An open end, and one beyond the bars, is at the border. */
export function toPlaces(scale: Scale, { from, to }: Partial<Period>): readonly [from: number, to: number] {
  return [from ? placeOf(scale, from, 0) : 0, to ? placeOf(scale, to, 1) : 1];
}

/** `passed` is 1 for the end of the day. */
function placeOf({ bins, starts, ends }: Scale, day: CalendarDate, passed: 0 | 1): number {
  if (day < bins[0]!.from) return 0;
  const index = binOf(bins, day);
  const { from, to } = bins[index]!;
  const share = (dayNumber(day) + passed - dayNumber(from)) / (dayNumber(to) + 1 - dayNumber(from));
  return starts[index]! + Math.min(1, share) * (ends[index]! - starts[index]!);
}
