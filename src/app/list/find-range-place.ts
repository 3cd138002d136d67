import type { CalendarDate, Period } from '../../archive/calendar-date.ts';

/** Where a day can lie in a range. */
export type RangePlace = 'alone' | 'start' | 'within' | 'end';

/** Where a day lies in a range, whose ends may be open; null outside of it, and where nothing is narrowed. */
export function findRangePlace(day: CalendarDate, { from, to }: Partial<Period>): RangePlace | null {
  if ((!from && !to) || (from && day < from) || (to && day > to)) return null;
  if (day === from) return day === to ? 'alone' : 'start';
  return day === to ? 'end' : 'within';
}
