import { parsePeriod, type CalendarDate } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { formatCount } from '../../archive/format-count.ts';
import { daysWithin } from './find-in-days.ts';

/** Articles of the archive, and how many of them the other filters leave. */
export interface Counts {
  readonly all: number;
  readonly shown: number;
}

/** The articles of a month and of its days; a day without any is left out. */
export interface MonthCounts extends Counts {
  readonly days: ReadonlyMap<CalendarDate, Counts & { readonly step: Step }>;
}

/** How strong a day is tinted; 0 not at all. */
export type Step = 0 | 1 | 2 | 3;

/** What lies in a month (`2024-10`), from days oldest first: all of the archive, and those the other filters leave. */
export function toMonthCounts(
  days: readonly DayCount[],
  shown: readonly DayCount[],
  month: string,
): MonthCounts {
  const period = parsePeriod(month)!;
  const all = daysWithin(days, period);
  const left = new Map(daysWithin(shown, period));
  const most = Math.max(QUIET_MOST, ...left.values());
  const counts = all.map(([day, articles]) => {
    const rest = left.get(day) ?? 0;
    return [day, { all: articles, shown: rest, step: Math.ceil((rest / most) * 3) as Step }] as const;
  });
  const sum = (of: keyof Counts) => counts.reduce((total, [, count]) => total + count[of], 0);
  return { all: sum('all'), shown: sum('shown'), days: new Map(counts) };
}

/** `3 articles`, `2 of 3 articles` where the other filters hide some, `no articles`. */
export function formatShown({ all, shown }: Counts): string {
  if (all === 0) return 'no articles';
  const words = formatCount(all, 'article');
  return shown === all ? words : `${shown} of ${words}`;
}

/**
 * Tints compare the days of one month, whose question is where in it to look: measured by the busiest day of the
 * archive, one extraordinary day would leave all others pale. But an article alone is never a busy day.
 */
const QUIET_MOST = 3;
