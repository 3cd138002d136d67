import { describe, expect, it } from 'vitest';
import { entriesOfDay, toGroups } from '../../../src/app/list/to-groups.ts';
import { aDay, aListEntry, anArticleId, dayCounts } from '../../support/an-article.ts';

/** Days given oldest first, as the list has them. */
const groups = (counts: Readonly<Record<string, number>>) => toGroups(dayCounts(counts).toReversed());
const headings = (counts: Readonly<Record<string, number>>) =>
  groups(counts).map(({ heading, address, count }) => [heading, address, count]);

describe('app/list/to-groups', () => {
  it('keeps a month with at most two articles a day under one heading', () => {
    expect(headings({ '2024-10-05': 3, '2024-10-23': 1 })).toEqual([['October 2024', '/2024/10/', 4]]);
  });

  it('splits a fuller month into its days, in the order given', () => {
    const days = [
      ['Wednesday 23 October 2024', '/2024/10/23/', 2],
      ['Saturday 5 October 2024', '/2024/10/05/', 3],
    ];
    expect(headings({ '2024-10-05': 3, '2024-10-23': 2 })).toEqual(days);
    const oldestFirst = toGroups(dayCounts({ '2024-10-05': 3, '2024-10-23': 2 }));
    expect(oldestFirst.map(({ heading }) => heading)).toEqual(days.map(([heading]) => heading).toReversed());
  });

  it('heads a month with a single day by that day', () => {
    expect(headings({ '2024-10-23': 1 })).toEqual([['Wednesday 23 October 2024', '/2024/10/23/', 1]]);
  });

  it('cuts each month by itself', () => {
    expect(headings({ '2023-10-01': 1, '2024-09-01': 1, '2024-09-30': 1, '2024-10-01': 9 })).toEqual([
      ['Tuesday 1 October 2024', '/2024/10/01/', 9],
      ['September 2024', '/2024/09/', 2],
      ['Sunday 1 October 2023', '/2023/10/01/', 1],
    ]);
  });

  it('names the day of a group only where all its rows share it', () => {
    expect(groups({ '2024-10-05': 1, '2024-10-23': 1 }).map(({ day }) => day)).toEqual([null]);
    expect(groups({ '2024-10-23': 4 }).map(({ day }) => day)).toEqual(['2024-10-23']);
  });

  it('finds the rows of a day, those that are chosen, and either way round', () => {
    const day = aDay('2024-10-23');
    const others = [aListEntry({ id: anArticleId(9), day: aDay('2024-10-24') })];
    const ofDay = [1, 2, 3].map((number) => aListEntry({ id: anArticleId(number), day }));
    const entries = [...others, ...ofDay];
    const choice = new Map([[day, [0, 2]]]);
    const rows = (order: Parameters<typeof entriesOfDay>[2]) =>
      entriesOfDay(entries, day, order).map((entry) => ofDay.indexOf(entry));
    expect(rows({ choice: null, oldestFirst: false })).toEqual([0, 1, 2]);
    expect(rows({ choice: null, oldestFirst: true })).toEqual([2, 1, 0]);
    expect(rows({ choice, oldestFirst: false })).toEqual([0, 2]);
    expect(rows({ choice: new Map(), oldestFirst: false })).toEqual([]);
    // a section from before an article was taken away
    expect(rows({ choice: new Map([[day, [1, 7]]]), oldestFirst: false })).toEqual([1]);
    expect(entriesOfDay([aListEntry({ day: null })], '', { choice: null, oldestFirst: false })).toHaveLength(
      1,
    );
  });
});
