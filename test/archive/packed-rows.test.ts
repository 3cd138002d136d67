import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, toCalendarDate } from '../../src/archive/calendar-date.ts';
import { packRows, unpackRows, type PackedRows, type RowDay } from '../../src/archive/packed-rows.ts';
import { aDay } from '../support/an-article.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => toCalendarDate(year, month, (day % daysInMonth(year, month)) + 1)!);
const anyPlaces = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 8 })
  .map((places) => places.toSorted((a, b) => a - b));
const anyRows = fc
  .array(fc.tuple(fc.oneof(fc.constant<RowDay>(''), anyDay), anyPlaces), { maxLength: 40 })
  .map((rows) => new Map<RowDay, readonly number[]>(rows));

describe('archive/packed-rows', () => {
  it.each<[packed: string, rows: [RowDay, number[]][]]>([
    ['', []],
    ['A', [['', [0]]]],
    ['BDA', [['', [1, 5]]]],
    [
      'LABU',
      [
        [aDay('0001-01-02'), [3, 5]],
        [aDay('0001-01-07'), [0]],
      ],
    ],
    // 31 days apart are 124: its lowest five bits, of which more follow, and the rest
    [
      'E8D',
      [
        [aDay('0001-01-01'), [0]],
        [aDay('0001-02-01'), [0]],
      ],
    ],
    ['DgH', [['', [32 + 7 * 32 + 3 - 32]]]],
  ])('writes %s', (packed, rows) => {
    expect(packRows(new Map(rows))).toBe(packed);
    expect(unpackRows(packed as PackedRows)).toEqual(new Map(rows));
  });

  it('takes a sign for each row of a busy archive, or little more', () => {
    const days = Array.from({ length: 28 }, (_, index) =>
      aDay(`2024-02-${String(index + 1).padStart(2, '0')}`),
    );
    const everyThird = new Map(days.map((day) => [day, Array.from({ length: 9 }, (_, place) => place * 3)]));
    expect(packRows(everyThird).length).toBeLessThan(1.1 * 28 * 9);
  });

  it('unpacks what it packed, oldest first, whatever the rows, and changes nothing', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const before = JSON.stringify([...rows]);
        const packed = packRows(rows);
        expect([...unpackRows(packed)]).toEqual([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        expect(packed).toMatch(/^[\w-]*$/);
        expect(JSON.stringify([...rows])).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
