import { addDays, addMonths, type CalendarDate, type Period } from '../../archive/calendar-date.ts';
import { binAt, binOf, borderAt, type Scale } from './to-scale.ts';
import type { Bin } from './to-bins.ts';

/** Days asked for; an end left out is open. */
export type Range = Partial<Period>;

/** What a pointer holds: an end of the range, the range as a whole, or a bar where a new one begins. */
export type Part = 'from' | 'to' | 'whole' | 'new';

/** Places of the first and last bar that a range touches, the earlier one first. */
export function toIndexes(bins: readonly Bin[], { from, to }: Range): readonly [first: number, last: number] {
  const first = from ? binOf(bins, from) : 0;
  const last = to ? binOf(bins, to) : bins.length - 1;
  return [Math.min(first, last), Math.max(first, last)];
}

/** The days of one bar, as a press on it asks for them. */
export function toRangeOfBin({ from, to, open }: Bin): Range {
  return { ...(open !== 'before' && { from }), ...(open !== 'after' && { to }) };
}

/**
 * The range once a pointer that went down at one share of the width, holding a part, has come to another. An end goes
 * to the border of a bar next to the pointer, and past the other end they change places; never is there less than a bar.
 */
export function dragBrush(
  scale: Scale,
  { part, start, range }: { readonly part: Part; readonly start: number; readonly range: Range },
  share: number,
): Range {
  const { bins } = scale;
  if (part === 'from') return dragFrom(bins, range, borderAt(scale, share));
  if (part === 'to') return dragTo(bins, range, borderAt(scale, share));
  const [a, b] = [binAt(scale, start), binAt(scale, share)];
  if (part === 'new') return toRange(bins, Math.min(a, b), Math.max(a, b));
  const [first, last] = toIndexes(bins, range);
  const by = Math.min(bins.length - 1 - last, Math.max(-first, b - a));
  return by === 0 ? range : toRange(bins, first + by, last + by);
}

/**
 * The range after a key on one of its ends, or null where the key has no meaning here.
 *
 * - An arrow moves this end by a bar (from within a bar to its border), Page Up and Page Down by a year or at least a
 *   bar, Home and End to the first and last bar. An end that meets the other takes it along.
 * - A range of one bar has nothing to give: arrows and pages move it as a whole, so one walks through the months.
 * - With Shift the range grows the way the key points, whichever end has the focus.
 */
export function moveBrush(
  bins: readonly Bin[],
  range: Range,
  { end, key, shift }: { readonly end: keyof Period; readonly key: string; readonly shift: boolean },
): Range | null {
  const way = WAYS[key];
  if (!way) return null;
  const [first, last] = toIndexes(bins, range);
  const step = (index: number) => stepFrom(bins, index, key);
  if (shift) return way > 0 ? withTo(bins, range, step(last)) : withFrom(bins, range, step(first));
  if (first === last && key !== 'Home' && key !== 'End') {
    const next = step(first);
    return next === first ? range : toRange(bins, next, next);
  }
  const isArrow = key.startsWith('Arrow');
  if (end === 'from') {
    const within = isArrow && way < 0 && range.from !== undefined && range.from > bins[first]!.from;
    const next = within ? first : step(first);
    return next > last ? toRange(bins, next, next) : withFrom(bins, range, next);
  }
  const within = isArrow && way > 0 && range.to !== undefined && range.to < bins[last]!.to;
  const next = within ? last : step(last);
  return next < first ? toRange(bins, next, next) : withTo(bins, range, next);
}

export function isSameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Towards the later days or the earlier. As of any slider, Page Up and the arrow up go to what is more. */
const WAYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  End: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
  Home: -1,
};

function stepFrom(bins: readonly Bin[], index: number, key: string): number {
  const most = bins.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return most;
  const way = WAYS[key]!;
  const next = index + way;
  if (next < 0 || next > most) return index;
  // a bar that stands for all that lies apart is a step of its own
  if (key.startsWith('Arrow') || bins[index]!.open) return next;
  const year = binOf(bins, addMonths(bins[index]!.from, 12 * way));
  return way > 0 ? Math.max(next, year) : Math.min(next, year);
}

/** From the first of these bars to the last. Where they reach an end of the axis the range is open there. */
function toRange(bins: readonly Bin[], first: number, last: number): Range {
  return withFrom(bins, withTo(bins, {}, last), first);
}

function withFrom(bins: readonly Bin[], { to }: Range, first: number): Range {
  return { ...(first > 0 && { from: bins[first]!.from }), ...(to && { to }) };
}

function withTo(bins: readonly Bin[], { from }: Range, last: number): Range {
  return { ...(from && { from }), ...(last < bins.length - 1 && { to: bins[last]!.to }) };
}

function dragFrom(bins: readonly Bin[], range: Range, border: number): Range {
  const day = dayAt(bins, border);
  const [start, end] = [bins[0]!.from, bins.at(-1)!.to];
  const stop = !range.to || range.to >= end ? undefined : range.to < start ? start : addDays(range.to, 1);
  if (stop && (!day || day > stop)) return withTo(bins, { from: stop }, border - 1);
  return withFrom(bins, range, day === stop ? border - 1 : border);
}

function dragTo(bins: readonly Bin[], range: Range, border: number): Range {
  const day = dayAt(bins, border);
  const stop = range.from && range.from > bins[0]!.from ? range.from : bins[0]!.from;
  if (day && day < stop) return withFrom(bins, { to: addDays(stop, -1) }, border);
  return withTo(bins, range, day === stop ? border : border - 1);
}

/** The first day behind a border; none behind the last. */
function dayAt(bins: readonly Bin[], border: number): CalendarDate | undefined {
  return bins[border]?.from;
}
