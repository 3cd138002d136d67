import { MONTH_NAMES, partsOf } from '../../archive/calendar-date.ts';
import type { Bin } from './to-bins.ts';
import type { Scale } from './to-scale.ts';

/** A word under the axis. */
export interface Tick {
  /** Place of its bar, 0 is the first. */
  readonly index: number;
  readonly text: string;
  /** The point of the axis it is set at, a share of the width, and which part of the word is there. */
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * The words under an axis of this width or a wider one: as many round places (1 October, January, 2010) as stand clear
 * of each other, each under its bar, all within the width. In px of 16 to the rem, at least MIN_WIDTH.
 */
export function toTicks(scale: Scale, width: number): readonly Tick[] {
  const ends = scale.bins.flatMap(({ open }, index) =>
    open ? [placeTick({ scale, width, index, text: open === 'before' ? 'Before' : 'After' })] : [],
  );
  const areClear = (ticks: readonly Placed[]) =>
    ticks.every((tick, index) => index === 0 || isClear(ticks[index - 1]!, tick));
  const rules = toRules(scale.bins);
  const ticks =
    rules.map((rule) => toNamed({ scale, width, rule, taken: ends })).find(areClear) ??
    toNamed({ scale, width, rule: rules.at(-1)!, taken: ends, thin: true });
  return [...ends, ...ticks]
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, text, at, anchor }) => ({ index, text, at, anchor }));
}

export const MIN_WIDTH = 256;

interface Placed extends Tick {
  readonly left: number;
  readonly right: number;
}

/** Which bars are named, and by what. */
interface Rule {
  readonly unit: 'day' | 'month' | 'year';
  readonly isRound: (bin: Bin) => boolean;
}

/** What is round, the finest first. */
function toRules(bins: readonly Bin[]): readonly Rule[] {
  // the first may be open, or cut short by the beginning of the calendar
  const { from, to } = bins[bins.length > 2 ? 2 : 0]!;
  if (from === to) {
    return DAYS.map((days) => ({ unit: 'day', isRound: (bin) => days.includes(partsOf(bin.from).day) }));
  }
  if (from.slice(0, 7) !== to.slice(0, 7)) {
    return YEARS.map((step) => ({ unit: 'year', isRound: (bin) => partsOf(bin.from).year % step === 0 }));
  }
  return MONTHS.map((step) => ({
    unit: step < 12 ? 'month' : 'year',
    isRound: (bin) => (partsOf(bin.from).year * 12 + partsOf(bin.from).month - 1) % step === 0,
  }));
}

/** A year is told where it is another than that of the word before. */
function toNamed({
  scale,
  width,
  rule: { unit, isRound },
  taken,
  thin = false,
}: {
  scale: Scale;
  width: number;
  rule: Rule;
  /** What stands there already: a word without room beside it is left out. */
  taken: readonly Placed[];
  /** Whether a word is left out also where the one before takes its room. */
  thin?: boolean;
}): readonly Placed[] {
  const ticks: Placed[] = [];
  let told = 0;
  scale.bins.forEach((bin, index) => {
    if (bin.open || !isRound(bin)) return;
    const { year, month, day } = partsOf(bin.from);
    const words = unit === 'year' || year !== told ? [String(year)] : [];
    if (unit !== 'year') words.unshift(MONTH_NAMES[month - 1]!.slice(0, 3));
    if (unit === 'day') words.unshift(String(day));
    const tick = placeTick({ scale, width, index, text: words.join(' ') });
    const others = thin ? [...taken, ...ticks.slice(-1)] : taken;
    if (!others.every((other) => isClear(tick, other))) return;
    told = year;
    ticks.push(tick);
  });
  return ticks;
}

/** Centred under its bar, or flush with its side where the word would leave the picture. */
function placeTick({
  scale: { starts, ends },
  width,
  index,
  text,
}: {
  scale: Scale;
  width: number;
  index: number;
  text: string;
}): Placed {
  const [start, end] = [starts[index]!, ends[index]!];
  const middle = (start + end) / 2;
  const size = text.length * LETTER;
  const left = middle * width - size / 2;
  if (left < 0)
    return { index, text, at: start, anchor: 'start', left: start * width, right: start * width + size };
  if (left + size <= width) return { index, text, at: middle, anchor: 'middle', left, right: left + size };
  return { index, text, at: end, anchor: 'end', left: end * width - size, right: end * width };
}

function isClear(a: Placed, b: Placed): boolean {
  return a.right + GAP <= b.left || b.right + GAP <= a.left;
}

/** A generous width of a letter of 12 px, and the space between two words, in px. */
const LETTER = 7.2;
const GAP = 8;

const DAYS = [[1, 6, 11, 16, 21, 26], [1, 11, 21], [1, 16], [1]];
const MONTHS = [1, 3, 6, 12, 24, 60];
const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500];
