import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, toCalendarDate } from '../../src/archive/calendar-date.ts';
import type { DayCount } from '../../src/archive/data-files.ts';
import { countDays, packDays, unpackDays } from '../../src/archive/packed-days.ts';
import { aDay, dayCounts } from '../support/an-article.ts';

const anyDays = fc
  .dictionary(
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
      .map(([year, month, day]) => toCalendarDate(year, month, (day % daysInMonth(year, month)) + 1)!),
    fc.integer({ min: 1, max: 5000 }),
    { maxKeys: 40 },
  )
  .map((counts) => dayCounts(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('archive/packed-days', () => {
  it('writes a month as a count for each of its days up to the last with an article', () => {
    const days = dayCounts({ '2024-02-01': 2, '2024-02-04': 1, '2024-03-03': 7 });
    expect(packDays(days)).toEqual([
      ['2024-02', [2, 0, 0, 1]],
      ['2024-03', [0, 0, 7]],
    ]);
  });

  it('packs no days as no months', () => {
    expect(packDays([])).toEqual([]);
    expect(unpackDays([])).toEqual([]);
  });

  it('unpacks what it packed, whatever the days', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const packed = packDays(days);
        expect(unpackDays(packed)).toEqual(days);
        expect(packed.map(([month]) => month)).toEqual([...new Set(days.map(([day]) => day.slice(0, 7)))]);
        for (const [, counts] of packed) expect(counts.at(-1)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the articles of each day, oldest first, and leaves the undated out', () => {
    const days = ['2024-10-23', '1066-10-14', null, '2024-10-23', null];
    const articles = days.map((day) => ({ day: day === null ? null : aDay(day) }));
    expect(countDays(articles)).toEqual<readonly DayCount[]>([
      [aDay('1066-10-14'), 1],
      [aDay('2024-10-23'), 2],
    ]);
  });
});
