import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/archive/calendar-date.ts';
import { MOST_ENTRIES_A_MONTH } from '../../../src/archive/data-files.ts';
import { countArticles, firstSections, toSections } from '../../../src/app/list/to-sections.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';

const days = dayCounts({ '2023-12-31': 1, '2024-01-01': 2, '2024-10-05': 3, '2024-10-23': 4 });
const busy = dayCounts({ '2024-09-30': 1, '2024-10-05': MOST_ENTRIES_A_MONTH, '2024-10-23': 1 });
const codes = (sections: ReturnType<typeof toSections>) => sections.map(({ code }) => code);

describe('app/list/to-sections', () => {
  it('gathers days into months, both newest first', () => {
    expect(toSections(days)).toEqual([
      {
        code: '2024-10',
        days: [
          ['2024-10-23', 4],
          ['2024-10-05', 3],
        ],
        count: 7,
      },
      { code: '2024-01', days: [['2024-01-01', 2]], count: 2 },
      { code: '2023-12', days: [['2023-12-31', 1]], count: 1 },
    ]);
    expect(toSections([])).toEqual([]);
  });

  it('cuts a busy month into its days, as its files are, also where few of them are asked for', () => {
    expect(codes(toSections(busy))).toEqual(['2024-10-23', '2024-10-05', '2024-09']);
    expect(codes(toSections(busy, { from: aDay('2024-10-06') }))).toEqual(['2024-10-23']);
    const full = dayCounts({ '2024-10-05': MOST_ENTRIES_A_MONTH - 1, '2024-10-23': 1 });
    expect(codes(toSections(full))).toEqual(['2024-10']);
  });

  it('keeps the days of the range, both its ends included', () => {
    const counts = (range: Parameters<typeof toSections>[1]) =>
      toSections(days, range).map(({ count }) => count);
    expect(counts(parsePeriod('2024')!)).toEqual([7, 2]);
    expect(counts({ from: aDay('2024-10-06') })).toEqual([4]);
    expect(counts({ to: aDay('2024-10-05') })).toEqual([3, 2, 1]);
    expect(counts({ from: aDay('2024-10-24') })).toEqual([]);
    expect(counts({ from: aDay('2024-10-23'), to: aDay('2024-10-05') })).toEqual([]);
  });

  it('finds the newest sections that fill a first screen, or all there are', () => {
    const sections = toSections(
      dayCounts({ '2024-07-01': 5, '2024-08-01': 5, '2024-09-01': 8, '2024-10-01': 12 }),
    );
    expect(codes(firstSections(sections))).toEqual(['2024-10', '2024-09']);
    expect(firstSections(sections.slice(2))).toEqual(sections.slice(2));
  });

  it('counts the articles of sections', () => {
    expect(countArticles(toSections(days))).toBe(10);
    expect(countArticles([])).toBe(0);
  });
});
