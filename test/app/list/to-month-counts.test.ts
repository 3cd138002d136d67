import { describe, expect, it } from 'vitest';
import { formatShown, toMonthCounts } from '../../../src/app/list/to-month-counts.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';

const DAYS = dayCounts({
  '2024-09-30': 90,
  '2024-10-01': 1,
  '2024-10-02': 4,
  '2024-10-03': 7,
  '2024-10-31': 12,
  '2024-11-01': 90,
});
const steps = (counts: ReturnType<typeof toMonthCounts>) => [...counts.days.values()].map(({ step }) => step);

describe('app/list/to-month-counts', () => {
  it('counts the days of the month alone, and tints them in thirds of its busiest', () => {
    const counts = toMonthCounts(DAYS, DAYS, '2024-10');
    expect([...counts.days.keys()]).toEqual(['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-31']);
    expect([counts.all, counts.shown]).toEqual([24, 24]);
    expect(steps(counts)).toEqual([1, 1, 2, 3]);
  });

  it('tints by what the other filters leave', () => {
    const counts = toMonthCounts(DAYS, dayCounts({ '2024-10-02': 4, '2024-10-31': 1 }), '2024-10');
    expect([counts.all, counts.shown]).toEqual([24, 5]);
    expect(steps(counts)).toEqual([0, 3, 0, 1]);
    expect(counts.days.get(aDay('2024-10-31'))).toEqual({ all: 12, shown: 1, step: 1 });
  });

  it('does not make a busy day of an article alone', () => {
    const days = dayCounts({ '2024-10-01': 1, '2024-10-02': 2 });
    expect(steps(toMonthCounts(days, days, '2024-10'))).toEqual([1, 2]);
  });

  it('is empty for a month without articles', () => {
    expect(toMonthCounts(DAYS, DAYS, '1066-10')).toEqual({ all: 0, shown: 0, days: new Map() });
  });

  it.each([
    [0, 0, 'no articles'],
    [1, 1, '1 article'],
    [3, 3, '3 articles'],
    [3, 2, '2 of 3 articles'],
    [1, 0, '0 of 1 article'],
    [1284, 12, '12 of 1,284 articles'],
  ])('says of %i articles with %i shown: %s', (all, shown, words) => {
    expect(formatShown({ all, shown })).toBe(words);
  });
});
