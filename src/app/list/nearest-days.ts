import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';

/** The last day with articles before a day, and the first after it; days are oldest first. */
export function nearestDays(
  days: readonly DayCount[],
  wanted: CalendarDate,
): { before: CalendarDate | null; after: CalendarDate | null } {
  return {
    before: days.findLast(([day]) => day < wanted)?.[0] ?? null,
    after: days.find(([day]) => day > wanted)?.[0] ?? null,
  };
}
