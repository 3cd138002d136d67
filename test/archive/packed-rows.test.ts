import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, toCalendarDate, type CalendarDate } from '../../src/archive/calendar-date.ts';
import { packRows, unpackRows } from '../../src/archive/packed-rows.ts';
import { aDay } from '../support/an-article.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => toCalendarDate(year, month, (day % daysInMonth(year, month)) + 1)!);
const anyPlaces = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 8 })
  .map((places) => places.toSorted((a, b) => a - b));
const anyRows = fc
  .array(fc.tuple(anyDay, anyPlaces), { maxLength: 40 })
  .map((rows) => new Map<CalendarDate, readonly number[]>(rows));

describe('archive/packed-rows', () => {
  it('writes a row as its day of the month and its place among the rows of that day, by month', () => {
    const rows = new Map([
      [aDay('2024-10-23'), [0, 2]],
      [aDay('2024-10-05'), [7]],
      [aDay('0987-12-31'), [1]],
    ]);
    expect(packRows(rows)).toEqual([
      ['0987-12', [[31, 1]]],
      [
        '2024-10',
        [
          [5, 7],
          [23, 0, 2],
        ],
      ],
    ]);
  });

  it('packs no rows as no months', () => {
    expect(packRows(new Map())).toEqual([]);
    expect(unpackRows([])).toEqual(new Map());
  });

  it('unpacks what it packed, oldest first, whatever the rows, and changes nothing', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const before = JSON.stringify([...rows]);
        const packed = packRows(rows);
        expect([...unpackRows(packed)]).toEqual([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        expect(unpackRows(JSON.parse(JSON.stringify(packed)))).toEqual(rows);
        expect(new Set(packed.map(([month]) => month)).size).toBe(packed.length);
        expect(JSON.stringify([...rows])).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
