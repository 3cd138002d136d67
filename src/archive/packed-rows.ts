import type { CalendarDate } from './calendar-date.ts';
import type { PackedRows } from './data-files.ts';

/** Places of rows by their days, the days in any order, in the short form of the data files. */
export function packRows(places: ReadonlyMap<CalendarDate, readonly number[]>): PackedRows {
  const months: [string, [number, ...number[]][]][] = [];
  for (const [day, ofDay] of [...places].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const month = day.slice(0, 7);
    if (months.at(-1)?.[0] !== month) months.push([month, []]);
    months.at(-1)![1].push([Number(day.slice(8)), ...ofDay]);
  }
  return months;
}

/** The places of rows by their days, oldest first. Inverse of packRows. */
export function unpackRows(rows: PackedRows): ReadonlyMap<CalendarDate, readonly number[]> {
  const days = new Map<CalendarDate, readonly number[]>();
  for (const [month, ofMonth] of rows) {
    for (const [day, ...places] of ofMonth) {
      days.set(`${month}-${String(day).padStart(2, '0')}` as CalendarDate, places);
    }
  }
  return days;
}
