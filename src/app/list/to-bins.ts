import {
  addDays,
  addMonths,
  dayNumber,
  formatPeriod,
  MONTH_NAMES,
  parsePeriod,
  partsOf,
  toCalendarDate,
  type CalendarDate,
  type Period,
} from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';

/** One bar of the histogram. */
export interface Bin extends Period {
  readonly count: number;
}

/**
 * Counts per day (oldest first, not empty) as bars without gaps: by day within two months, by month within fifteen
 * years, else by year or by as many years as keep the bars under two hundred. Whole months or years at either end.
 */
export function toBins(days: readonly DayCount[]): readonly Bin[] {
  const [first, last] = [days[0]![0], days.at(-1)![0]];
  const step = toStep(first, last);
  const stop = step.unit === 'day' ? parsePeriod(last.slice(0, 7))!.to : last;
  const bins: Bin[] = [];
  let index = 0;
  let from = startOf(first, step);
  for (;;) {
    const to = endOf(from, step);
    let count = 0;
    while (index < days.length && days[index]![0] <= to) count += days[index++]![1];
    bins.push({ from, to, count });
    if (to >= stop) return bins;
    from = addDays(to, 1);
  }
}

/** The words under the axis: few enough not to collide, each with the place of its bin (0 is the first). */
export function toTicks(
  bins: readonly Bin[],
  most = 5,
): readonly { readonly index: number; readonly text: string }[] {
  const count = Math.min(most, bins.length);
  const indexes = Array.from({ length: count }, (_, tick) =>
    count === 1 ? 0 : Math.round((tick * (bins.length - 1)) / (count - 1)),
  );
  return indexes.map((index) => ({ index, text: formatTick(bins[index]!) }));
}

/** `October 2024, 12 articles`. */
export function formatBin({ from, to, count }: Bin): string {
  return `${formatPeriod({ from, to })}, ${count} ${count === 1 ? 'article' : 'articles'}`;
}

type Step = { readonly unit: 'day' } | { readonly unit: 'month'; readonly months: number };

function toStep(first: CalendarDate, last: CalendarDate): Step {
  const days = dayNumber(last) - dayNumber(first);
  if (days < 62) return { unit: 'day' };
  const years = partsOf(last).year - partsOf(first).year + 1;
  if (years <= 15) return { unit: 'month', months: 1 };
  return { unit: 'month', months: 12 * ([1, 5, 10, 25, 50].find((step) => years / step <= 200) ?? 100) };
}

function startOf(day: CalendarDate, step: Step): CalendarDate {
  const { year, month } = partsOf(day);
  if (step.unit === 'day' || step.months === 1) return toCalendarDate(year, month, 1)!;
  const years = step.months / 12;
  return toCalendarDate(Math.max(1, Math.floor(year / years) * years), 1, 1)!;
}

function endOf(from: CalendarDate, step: Step): CalendarDate {
  if (step.unit === 'day') return from;
  const next = addMonths(from, step.months);
  // the calendar ends with the year 9999
  return next.endsWith('-01') ? addDays(next, -1) : next;
}

function formatTick({ from, to }: Bin): string {
  const { year, month, day } = partsOf(from);
  const monthName = MONTH_NAMES[month - 1]!.slice(0, 3);
  if (from === to) return `${day} ${monthName} ${year}`;
  return from.slice(0, 7) === to.slice(0, 7) ? `${monthName} ${year}` : String(year);
}
