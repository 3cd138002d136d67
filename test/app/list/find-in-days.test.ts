import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/calendar-date.ts';
import {
  daysWithin,
  monthInYear,
  monthsAround,
  newestWithin,
  yearsOf,
} from '../../../src/app/list/find-in-days.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';

const START = aDay('2020-01-01');
const anyDay = fc.nat(900).map((after) => addDays(START, after));
const anyDays = fc
  .uniqueArray(anyDay, { maxLength: 60 })
  .map((days) => days.toSorted().map((day) => [day, 1] as const));
const DAYS = dayCounts({
  '1998-07-04': 1,
  '2023-01-15': 1,
  '2023-12-31': 2,
  '2024-02-29': 1,
  '9999-12-31': 1,
});

describe('app/list/find-in-days', () => {
  it('finds what going through all days would find', () => {
    fc.assert(
      fc.property(anyDays, anyDay, anyDay, (days, from, to) => {
        const within = days.filter(([day]) => day >= from && day <= to);
        expect(daysWithin(days, { from, to })).toEqual(within);
        expect(newestWithin(days, { from, to })).toBe(within.at(-1)?.[0] ?? null);
        expect(newestWithin(days, { to })).toBe(days.findLast(([day]) => day <= to)?.[0] ?? null);
        expect(yearsOf(days)).toEqual([...new Set(days.map(([day]) => day.slice(0, 4)))]);
      }),
    );
  });

  it.each([
    ['1998-07', null, '2023-01'],
    ['2001-01', '1998-07', '2023-01'],
    ['2023-12', '2023-01', '2024-02'],
    ['2024-01', '2023-12', '2024-02'],
    ['9999-12', '2024-02', null],
    ['0001-01', null, '1998-07'],
  ])('knows the months with articles around %s: %s and %s', (month, earlier, later) => {
    expect(monthsAround(DAYS, month)).toEqual({ earlier, later });
  });

  it.each([
    ['2023', '2024-02', '2023-01'],
    ['2023', '2024-12', '2023-12'],
    ['2023', '2024-10', '2023-12'],
    ['1998', '2024-01', '1998-07'],
  ])('finds in %s the month nearest to that of %s: %s', (year, month, found) => {
    expect(monthInYear(DAYS, year, month)).toBe(found);
  });

  it('has nothing to find where there are no days', () => {
    expect(newestWithin([], {})).toBeNull();
    expect(monthsAround([], '2024-10')).toEqual({ earlier: null, later: null });
    expect(yearsOf([])).toEqual([]);
  });
});
