import { toCalendarDate, type CalendarDate } from '../../../archive/calendar-date.ts';

/**
 * The day it is for the reader. The one place where a day comes from a clock, and in local time: “accessed” is the day
 * on the reader's own calendar, and near midnight that of UTC would be another.
 */
export function today(): CalendarDate {
  const now = new Date();
  return toCalendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
