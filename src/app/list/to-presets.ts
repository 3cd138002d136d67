import { addDays, addMonths } from '../../archive/calendar-date.ts';
import { ALL_DATES, type DateCodes } from './date-codes.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { yearsOf } from './find-in-days.ts';

export interface Preset {
  readonly name: string;
  readonly codes: DateCodes;
}

/**
 * Ranges at one press, counted from the archive's newest day and never from today's clock: an archive that ended
 * years ago still has its last week. Days are oldest first.
 */
export function toPresets(days: readonly DayCount[]): readonly Preset[] {
  const newest = days.at(-1)?.[0];
  if (!newest) return [];
  const years = yearsOf(days).toReversed();
  return [
    { name: 'All', codes: ALL_DATES },
    { name: 'Last 7 days', codes: { from: addDays(newest, -6), to: newest } },
    { name: 'Last 30 days', codes: { from: addDays(newest, -29), to: newest } },
    { name: 'Last year', codes: { from: addDays(addMonths(newest, -12), 1), to: newest } },
    ...years.map((year) => ({ name: String(Number(year)), codes: { from: year, to: year } })),
  ];
}
