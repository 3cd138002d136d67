import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/archive/calendar-date.ts';
import { formatBin, formatStep, toBins, toCounts } from '../../../src/app/list/to-bins.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';
import { anyDays } from '../../support/any-days.ts';

/** Two hundred, one more where they begin within a step, and one open at each end. */
const MOST = 203;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** One article a month from the one year to the other, and these days besides. */
const monthly = (first: number, last: number, besides: Readonly<Record<string, number>>) => {
  const months: Record<string, number> = { ...besides };
  for (let year = first; year <= last; year++) {
    for (let month = 1; month <= 12; month++) months[`${year}-${String(month).padStart(2, '0')}-15`] = 1;
  }
  return dayCounts(months).toSorted(([a], [b]) => (a < b ? -1 : 1));
};

describe('app/list/to-bins', () => {
  it('makes bars without gaps or overlap that hold every article once, and never too many', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const bins = toBins(days);
        expect(bins.length).toBeLessThanOrEqual(MOST);
        bins.forEach(({ from, to, count }, index) => {
          expect(from <= to).toBe(true);
          if (index > 0) expect(from).toBe(addDays(bins[index - 1]!.to, 1));
          const within = days.filter(([day]) => day >= from && day <= to);
          expect(count).toBe(sum(within.map(([, articles]) => articles)));
        });
        expect(bins[0]!.from <= days[0]![0]).toBe(true);
        expect(bins.at(-1)!.to >= days.at(-1)![0]).toBe(true);
        expect(sum(bins.map(({ count }) => count))).toBe(sum(days.map(([, articles]) => articles)));
      }),
    );
  });

  it('sets apart only what is little and far: most articles, and all within thirty years of them, keep their bars', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const bins = toBins(days);
        const total = sum(days.map(([, articles]) => articles));
        const apart = sum(bins.map(({ open, count }) => (open ? count : 0)));
        expect(apart).toBeLessThanOrEqual(Math.max(total / 10, 2));
        if (apart > 0) expect(apart).toBeLessThan(total / 2);
        const inside = bins.filter(({ open }) => !open);
        const before = days.findLast(([day]) => day < inside[0]!.from)?.[0];
        const first = days.find(([day]) => day >= inside[0]!.from)![0];
        if (before) expect(dayNumber(first) - dayNumber(before)).toBeGreaterThan(30 * 365);
        const after = days.find(([day]) => day > inside.at(-1)!.to)?.[0];
        const last = days.findLast(([day]) => day <= inside.at(-1)!.to)![0];
        if (after) expect(dayNumber(after) - dayNumber(last)).toBeGreaterThan(30 * 365);
        expect(
          bins
            .map(({ open }) => open)
            .slice(1, -1)
            .filter(Boolean),
        ).toEqual([]);
      }),
    );
  });

  it('shows one month by day, all of it', () => {
    const bins = toBins(dayCounts({ '2024-10-23': 2 }));
    expect(bins).toHaveLength(31);
    expect(bins[22]).toEqual({ from: '2024-10-23', to: '2024-10-23', count: 2 });
  });

  it.each([
    ['2024-10-23', '2024-12-23', '2024-10-01', 92],
    ['2024-10-23', '2024-12-31', '2024-10-01', 3],
    ['9999-11-02', '9999-12-31', '9999-11-01', 61],
    ['2010-03-05', '2024-10-23', '2010-03-01', 176],
    ['2009-03-05', '2024-10-23', '2009-01-01', 16],
    ['1066-10-14', '2024-10-23', '1065-01-01', 192],
    ['1066-10-14', '9999-12-31', '1050-01-01', 179],
    ['0001-01-01', '9999-12-31', '0001-01-01', 200],
    ['0003-01-01', '0303-12-31', '0001-01-01', 61],
  ])('shows %s to %s from %s in %i bars', (first, last, from, count) => {
    const bins = toBins(dayCounts({ [first]: 1, [last]: 1 }));
    expect(bins[0]!.from).toBe(from);
    expect(bins).toHaveLength(count);
  });

  it.each([
    [{ '1066-10-14': 1 }, ['Before 2015, 1 article'], []],
    [{ '9999-12-31': 1 }, [], ['After 2024, 1 article']],
    [{ '1066-10-14': 1, '9999-12-31': 1 }, ['Before 2015, 1 article'], ['After 2024, 1 article']],
    [{ '1066-10-14': 1, '3000-01-01': 1 }, ['Before 2015, 1 article'], ['After 2024, 1 article']],
    [{ '0001-01-01': 2, '1970-01-01': 10 }, ['Before 2015, 12 articles'], []],
  ])('keeps its months with articles besides on %o', (besides, before, after) => {
    const bins = toBins(monthly(2015, 2024, besides));
    const inside = bins.filter(({ open }) => !open);
    expect(inside).toHaveLength(120);
    expect([inside[0]!.from, inside.at(-1)!.to]).toEqual(['2015-01-01', '2024-12-31']);
    expect(bins.filter(({ open }) => open === 'before').map((bin) => formatBin(bin))).toEqual(before);
    expect(bins.filter(({ open }) => open === 'after').map((bin) => formatBin(bin))).toEqual(after);
  });

  it.each([
    ['fourteen of 134, which is not few', { '1066-10-14': 14 }, '1065-01-01'],
    ['thirty empty years, which is not far', { '1985-12-31': 1 }, '1985-01-01'],
  ])('draws in line what is %s', (_, besides, from) => {
    expect(toBins(monthly(2015, 2024, besides))[0]).toEqual(expect.objectContaining({ from }));
    expect(toBins(monthly(2015, 2024, besides)).some(({ open }) => open)).toBe(false);
  });

  it('leaves in line a thin early century of an archive that is long itself', () => {
    const early = { '1820-01-01': 1, '1860-01-01': 1 };
    expect(toBins(monthly(1900, 2024, early))[0]!.from).toBe('1820-01-01');
  });

  it('says of a bar what it covers and holds, and how much of that other filters leave', () => {
    const october = { from: aDay('2024-10-01'), to: aDay('2024-10-31'), count: 1200 };
    expect(formatBin(october)).toBe('October 2024, 1,200 articles');
    expect(formatBin(october, 12)).toBe('October 2024, 12 of 1,200 articles');
    expect(formatBin({ from: aDay('2024-10-23'), to: aDay('2024-10-23'), count: 1 })).toBe(
      'Wednesday 23 October 2024, 1 article',
    );
    const [first] = toBins(dayCounts({ '1066-10-14': 1, '2024-03-10': 9, '2024-08-20': 9 }));
    expect(formatBin(first!, 0)).toBe('Before March 2024, 0 of 1 article');
  });

  it.each([
    ['2024-10-23', '2024-10-24', 'day'],
    ['2024-01-23', '2024-10-24', 'month'],
    ['1990-01-23', '2024-10-24', 'year'],
    ['0003-01-23', '2024-10-24', '25 years'],
    ['0003-01-23', '0190-10-24', 'year'],
  ])('calls a bar of %s to %s by what it is: %s', (first, last, step) => {
    expect(formatStep(toBins(dayCounts({ [first]: 1, [last]: 1 })))).toBe(step);
  });

  it('counts other days of the same archive in the same bars', () => {
    const bins = toBins(dayCounts({ '2024-01-23': 2, '2024-05-01': 3, '2024-05-31': 1 }));
    expect(toCounts(bins, dayCounts({ '2024-05-01': 2, '2024-05-31': 1 }))).toEqual([0, 0, 0, 0, 3]);
    expect(toCounts(bins, [])).toEqual([0, 0, 0, 0, 0]);
  });
});
