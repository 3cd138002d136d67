import { type CalendarDate, toCalendarDate } from '../archive/calendar-date.ts';

/**
 * The day a file's path names: `2024-10-23-storm.txt`, `20241023.txt`, `2024/10/23/storm.txt`. Null where it
 * names none, or more than one. Eight digits within a longer run of letters and digits are no day.
 */
export function findDayInName(path: string): CalendarDate | null {
  const days = new Set<CalendarDate>();
  for (const [, year, , month, day] of path.matchAll(PATTERN)) {
    const found = toCalendarDate(Number(year), Number(month), Number(day));
    if (found) days.add(found);
  }
  const [only, another] = days;
  return only !== undefined && another === undefined ? only : null;
}

const PATTERN = /(?<![\p{L}\p{N}])((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?![\p{L}\p{N}])/gu;
