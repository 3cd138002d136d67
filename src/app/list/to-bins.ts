import {
  addDays,
  dayNumber,
  formatMonth,
  formatPeriod,
  formatShortDay,
  parseCalendarDate,
  parsePeriod,
  partsOf,
  toCalendarDate,
  type CalendarDate,
  type Period,
} from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import { toMainBody } from './to-main-body.ts';

/** One bar of the histogram. */
export interface Bin extends Period {
  readonly count: number;
  /** It holds all that lies before the other bars, or after them. */
  readonly open?: 'before' | 'after';
}

/**
 * Counts per day (oldest first, not empty) as bars without gaps: by day within two months, by month within fifteen
 * years, else by year or by as many years as keep the bars under two hundred. Whole months or years at either end. What
 * lies absurdly far from the main body is one more bar before or after the others.
 */
export function toBins(days: readonly DayCount[]): readonly Bin[] {
  const body = toMainBody(days);
  const first = days.find(([day]) => Number(day.slice(0, 4)) >= body.first)![0];
  const last = days.findLast(([day]) => Number(day.slice(0, 4)) <= body.last)![0];
  const bins: Omit<Bin, 'count'>[] = [...toPeriods(first, last)];
  const [from, to] = [bins[0]!.from, bins.at(-1)!.to];
  if (days[0]![0] < from) bins.unshift({ from: FIRST_DAY, to: addDays(from, -1), open: 'before' });
  if (days.at(-1)![0] > to) bins.push({ from: addDays(to, 1), to: LAST_DAY, open: 'after' });
  const counts = toCounts(bins, days);
  return bins.map((bin, index) => ({ ...bin, count: counts[index]! }));
}

/** How many of the articles of these days (oldest first) lie in each of the bars. */
export function toCounts(bins: readonly Period[], days: readonly DayCount[]): readonly number[] {
  let index = 0;
  return bins.map(({ to }) => {
    let count = 0;
    while (index < days.length && days[index]![0] <= to) count += days[index++]![1];
    return count;
  });
}

/** `October 2024, 12 articles`, or `October 2024, 3 of 12 articles` where other filters leave fewer of them. */
export function formatBin(bin: Bin, shown = bin.count): string {
  return `${nameOf(bin)}, ${formatShare(shown, bin.count)}`;
}

/** `12 articles`, `3 of 12 articles`. */
export function formatShare(shown: number, all: number): string {
  const count = formatCount(all, 'article');
  return shown === all ? count : `${formatNumber(shown)} of ${count}`;
}

/** What one bar stands for: `day`, `month`, `year`, `5 years`. */
export function formatStep(bins: readonly Bin[]): string {
  const whole = bins.filter(({ open }) => !open);
  // the first may be cut short by the beginning of the calendar
  const { from, to } = whole[1] ?? whole[0]!;
  if (from === to) return 'day';
  if (from.slice(0, 7) === to.slice(0, 7)) return 'month';
  const years = partsOf(to).year - partsOf(from).year + 1;
  return years === 1 ? 'year' : `${years} years`;
}

function nameOf({ from, to, open }: Bin): string {
  if (open === 'before') return `Before ${nameOfEdge(addDays(to, 1), 'from')}`;
  if (open === 'after') return `After ${nameOfEdge(addDays(from, -1), 'to')}`;
  return formatPeriod({ from, to });
}

/** The day at an end of a year or month by the name of that: after `2024`, before `March 2015`. */
function nameOfEdge(day: CalendarDate, end: keyof Period): string {
  if (parsePeriod(day.slice(0, 4))![end] === day) return String(partsOf(day).year);
  return parsePeriod(day.slice(0, 7))![end] === day ? formatMonth(day) : formatShortDay(day);
}

function toPeriods(first: CalendarDate, last: CalendarDate): readonly Period[] {
  const step = toStep(first, last);
  const stop = step.unit === 'day' ? parsePeriod(last.slice(0, 7))!.to : last;
  const periods: Period[] = [];
  let from = startOf(first, step);
  for (;;) {
    const to = endOf(from, step);
    periods.push({ from, to });
    if (to >= stop) return periods;
    from = addDays(to, 1);
  }
}

type Step =
  | { readonly unit: 'day' }
  | { readonly unit: 'month' }
  | { readonly unit: 'years'; readonly years: number };

function toStep(first: CalendarDate, last: CalendarDate): Step {
  if (dayNumber(last) - dayNumber(first) < 62) return { unit: 'day' };
  const years = partsOf(last).year - partsOf(first).year + 1;
  if (years <= 15) return { unit: 'month' };
  return { unit: 'years', years: [1, 5, 10, 25, 50].find((step) => years / step <= 200) ?? 100 };
}

function startOf(day: CalendarDate, step: Step): CalendarDate {
  if (step.unit !== 'years') return parsePeriod(day.slice(0, 7))!.from;
  // there is no year 0
  const year = Math.max(1, partsOf(day).year - (partsOf(day).year % step.years));
  return toCalendarDate(year, 1, 1)!;
}

function endOf(from: CalendarDate, step: Step): CalendarDate {
  if (step.unit === 'day') return from;
  if (step.unit === 'month') return parsePeriod(from.slice(0, 7))!.to;
  const { year } = partsOf(from);
  return toCalendarDate(Math.min(9999, year - (year % step.years) + step.years - 1), 12, 31)!;
}

const FIRST_DAY = parseCalendarDate('0001-01-01')!;
const LAST_DAY = parseCalendarDate('9999-12-31')!;
