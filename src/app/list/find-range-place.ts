import { isWithin, type CalendarDate, type Period } from '../../archive/calendar-date.ts';

/** Where a day can lie in a range. */
export type RangePlace = 'alone' | 'start' | 'within' | 'end';

/** Where a day lies in a range, whose ends may be open; null outside of it, and where nothing is narrowed. */
export function findRangePlace(day: CalendarDate, range: Partial<Period>): RangePlace | null {
  const { from, to } = range;
  if ((!from && !to) || !isWithin(day, range)) return null;
  if (day === from) return day === to ? 'alone' : 'start';
  return day === to ? 'end' : 'within';
}
