import { describe, expect, it } from 'vitest';
import {
  MOST_ENTRIES_A_MONTH,
  MOST_OTHER_YEARS,
  type EntriesData,
  type MonthData,
} from '../../src/archive/data-files.ts';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import { aDay, anArchive, anArticle, anArticleId } from '../support/an-article.ts';

const otherYearsOf = (month: string, days: readonly (string | null)[]) => {
  const articles = days.map((day, index) =>
    anArticle({ id: anArticleId(index), day: day === null ? null : aDay(day) }),
  );
  const files = emittedFiles(anArchive(articles), []);
  return (files.get(`data/months/${month}.json`)!() as MonthData).otherYears;
};

describe('build/list-files', () => {
  it('lays a busy month out by day', () => {
    const many = Array.from({ length: MOST_ENTRIES_A_MONTH + 1 }, (_, index) =>
      anArticle({ id: anArticleId(index), day: aDay(index < 100 ? '2024-10-23' : '2024-10-05') }),
    );
    const busy = emittedFiles(anArchive(many), []);
    expect(busy.get('data/months/2024-10.json')!() as MonthData).toMatchObject({
      entries: null,
      days: [
        ['2024-10-05', MOST_ENTRIES_A_MONTH - 99],
        ['2024-10-23', 100],
      ],
    });
    expect((busy.get('data/days/2024-10-23.json')!() as EntriesData).entries).toHaveLength(100);
    const full = emittedFiles(anArchive(many.slice(1)), []);
    expect((full.get('data/months/2024-10.json')!() as MonthData).entries).toHaveLength(MOST_ENTRIES_A_MONTH);
    expect(full.has('data/days/2024-10-23.json')).toBe(false);
  });

  it('tells a month of the days it has articles on in other years, oldest first', () => {
    const days = ['2025-02-01', '2024-10-03', '2024-02-29', '2023-02-02', '2023-02-02', '0987-02-01', null];
    expect(otherYearsOf('2024-02', days)).toEqual([
      ['0987-02', [1]],
      ['2023-02', [0, 2]],
      ['2025-02', [1]],
    ]);
    expect(otherYearsOf('2024-10', days)).toEqual([]);
  });

  it('tells of the nearest years where there are absurdly many', () => {
    const days = Array.from(
      { length: 3 * MOST_OTHER_YEARS },
      (_, index) => `${2000 + 3 * MOST_OTHER_YEARS - index}-05-06`,
    );
    const years = otherYearsOf('2300-05', days).map(([month]) => month);
    expect(years).toHaveLength(MOST_OTHER_YEARS);
    expect([years[0], years.at(-1)]).toEqual(['2200-05', '2400-05']);
    expect(years).not.toContain('2300-05');
    expect(years).toEqual(years.toSorted());
  });
});
