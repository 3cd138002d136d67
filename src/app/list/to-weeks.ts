import {
  parsePeriod,
  partsOf,
  toCalendarDate,
  WEEKDAY_NAMES,
  weekdayOf,
  type CalendarDate,
} from '../../archive/calendar-date.ts';

/** Seven places; null where the day belongs to another month. */
export type Week = readonly (CalendarDate | null)[];

/** A month (`2024-10`) as weeks that begin on a weekday, 1 for Monday to 7 for Sunday. */
export function toWeeks(month: string, weekStart: number): readonly Week[] {
  const { from, to } = parsePeriod(month)!;
  const { year, month: number } = partsOf(from);
  const blanks = (weekdayOf(from) - weekStart + 7) % 7;
  const rows = Math.ceil((blanks + partsOf(to).day) / 7);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: 7 }, (_place, place) => toCalendarDate(year, number, row * 7 + place - blanks + 1)),
  );
}

/** The names of the seven days, in the order of a week that begins so. */
export function toWeekdays(weekStart: number): readonly string[] {
  return [...WEEKDAY_NAMES.slice(weekStart - 1), ...WEEKDAY_NAMES.slice(0, weekStart - 1)];
}
