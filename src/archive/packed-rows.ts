import { addDays, dayNumber, parseCalendarDate, type CalendarDate } from './calendar-date.ts';

/** A day of the list, or '' for the rows of articles without one. */
export type RowDay = CalendarDate | '';

/**
 * Some rows of the list: of each day with any, their places among ALL rows of that day, ascending (0 is the first).
 * A day that is missing has none.
 */
export type RowChoice = ReadonlyMap<RowDay, readonly number[]>;

/** Rows of the list as a short text. */
export type PackedRows = string & { readonly __brand: 'PackedRows' };

/**
 * Rows, their days in any order, in the short form of the data files. Of each row two numbers: the days since the row
 * before it (0001-01-01 is day 1, rows without a day are of day 0), and the places between the two, or before it where
 * it is the first of its day. Both are one number, days * 4 + places; from 3 places on that says 3, and the rest
 * follows as a number of its own. Numbers are written by five bits, the lowest first, each as a sign of DIGITS: the
 * latter 32 of these say that more follow.
 *
 *     3 and 5 of day 2, 0 of day 7    2*4+3, 0    0*4+1    5*4+0    →    LABU
 */
export function packRows(rows: RowChoice): PackedRows {
  const days = [...rows].map(([day, places]) => [toNumber(day), places] as const);
  let packed = '';
  let before = 0;
  for (const [day, places] of days.toSorted(([a], [b]) => a - b)) {
    let next = 0;
    for (const place of places) {
      const [gap, step] = [day - before, place - next];
      packed += pack(gap * 4 + Math.min(step, 3));
      if (step >= 3) packed += pack(step - 3);
      [before, next] = [day, place + 1];
    }
  }
  return packed as PackedRows;
}

/** Rows by their days, oldest first, those without a day before all. Inverse of packRows. */
export function unpackRows(packed: PackedRows): RowChoice {
  const rows = new Map<RowDay, number[]>();
  let at = 0;
  const read = () => {
    for (let [value, shift] = [0, 0]; ; shift += 5) {
      const digit = VALUES.get(packed[at++] ?? '') ?? 0;
      value += (digit % 32) * 2 ** shift;
      if (digit < 32) return value;
    }
  };
  let [day, next] = [0, 0];
  let places: number[] | undefined;
  while (at < packed.length) {
    const both = read();
    const gap = Math.floor(both / 4);
    if (gap > 0) [day, next] = [day + gap, 0];
    if (gap > 0 || !places) rows.set(toDay(day), (places = []));
    const place = next + (both % 4 === 3 ? 3 + read() : both % 4);
    places.push(place);
    next = place + 1;
  }
  return rows;
}

function pack(value: number): string {
  return value < 32 ? DIGITS[value]! : DIGITS[32 + (value % 32)]! + pack(Math.floor(value / 32));
}

function toNumber(day: RowDay): number {
  return day === '' ? 0 : dayNumber(day) - dayNumber(FIRST_DAY) + 1;
}

function toDay(number: number): RowDay {
  return number === 0 ? '' : addDays(FIRST_DAY, number - 1);
}

const FIRST_DAY = parseCalendarDate('0001-01-01')!;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));
