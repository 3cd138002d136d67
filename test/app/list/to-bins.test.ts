// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toCalendarDate } from '../../../src/archive/calendar-date.ts';
import type { DayCount } from '../../../src/archive/data-files.ts';
import { formatBin, toBins, toTicks } from '../../../src/app/list/to-bins.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';

const MOST = 400;

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => toCalendarDate(...parts)!);
/** Days anywhere, or all within some years, oldest first. */
const anyDays: fc.Arbitrary<readonly DayCount[]> = fc
  .oneof(
    fc.array(anyDay, { minLength: 1, maxLength: 30 }),
    fc
      .tuple(anyDay, fc.constantFrom(1, 70, 800, 9000), fc.array(fc.nat(1000), { minLength: 1 }))
      .map(([start, span, places]) =>
        places.map((place) => addDays(start, Math.floor((place / 1000) * span))),
      ),
  )
  .chain((days) => {
    const sorted = [...new Set(days)].toSorted();
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), {
      minLength: sorted.length,
      maxLength: sorted.length,
    });
    return counts.map((numbers) => sorted.map((day, index) => [day, numbers[index]!] as const));
  });

describe('app/list/to-bins', () => {
  it('makes bars without gaps or overlap that hold every article, and never too many', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const bins = toBins(days);
        expect(bins.length).toBeLessThanOrEqual(MOST);
        bins.forEach(({ from, to, count }, index) => {
          expect(from <= to).toBe(true);
          if (index > 0) expect(from).toBe(addDays(bins[index - 1]!.to, 1));
          const within = days.filter(([day]) => day >= from && day <= to);
          expect(count).toBe(within.reduce((sum, [, articles]) => sum + articles, 0));
        });
        expect(bins[0]!.from <= days[0]![0]).toBe(true);
        expect(bins.at(-1)!.to >= days.at(-1)![0]).toBe(true);
        const total = (all: readonly number[]) => all.reduce((sum, number) => sum + number, 0);
        expect(total(bins.map(({ count }) => count))).toBe(total(days.map(([, articles]) => articles)));
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
    ['2010-03-05', '2024-10-23', '2010-03-01', 176],
    ['2009-03-05', '2024-10-23', '2009-01-01', 16],
    ['1066-10-14', '2024-10-23', '1065-01-01', 192],
    ['1066-10-14', '9999-12-31', '1050-01-01', 179],
    ['0001-01-01', '9999-12-31', '0001-01-01', 200],
  ])('shows %s to %s from %s in %i bars', (first, last, from, count) => {
    const bins = toBins(dayCounts({ [first]: 1, [last]: 1 }));
    expect(bins[0]!.from).toBe(from);
    expect(bins).toHaveLength(count);
  });

  it('says of a bar what it covers and holds', () => {
    expect(formatBin({ from: aDay('2024-10-01'), to: aDay('2024-10-31'), count: 12 })).toBe(
      'October 2024, 12 articles',
    );
    expect(formatBin({ from: aDay('2024-10-23'), to: aDay('2024-10-23'), count: 1 })).toBe(
      'Wednesday 23 October 2024, 1 article',
    );
  });

  it('puts few words under the axis, the first and the last bar among them', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const bins = toBins(days);
        const indexes = toTicks(bins).map(({ index }) => index);
        expect(indexes.length).toBe(Math.min(5, bins.length));
        expect(indexes[0]).toBe(0);
        if (bins.length > 1) expect(indexes.at(-1)).toBe(bins.length - 1);
        expect(new Set(indexes).size).toBe(indexes.length);
      }),
    );
  });

  it.each([
    ['2024-10-23', '2024-10-24', '1 Oct 2024'],
    ['2024-01-23', '2024-10-24', 'Jan 2024'],
    ['1990-01-23', '2024-10-24', '1990'],
  ])('names the bars of %s to %s as exactly as they are: %s', (first, last, text) => {
    expect(toTicks(toBins(dayCounts({ [first]: 1, [last]: 1 })))[0]?.text).toBe(text);
  });
});
