// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toGroups } from '../../../src/app/list/to-groups.ts';
import { toSections } from '../../../src/app/list/to-sections.ts';
import { aDay, aListEntry, anArticleId, dayCounts } from '../../support/an-article.ts';

/** The one month of these days (oldest first), and its entries, newest first. */
function aMonth(counts: Readonly<Record<string, number>>, shown = Object.keys(counts)) {
  const days = Object.entries(counts).toReversed();
  const entries = days.flatMap(([day, count], at) =>
    Array.from({ length: count }, (_, index) =>
      aListEntry({ id: anArticleId(at * 100 + index), day: aDay(day) }),
    ),
  );
  const [section] = toSections(dayCounts(counts).filter(([day]) => shown.includes(day)));
  return { section: section!, entries };
}

const headings = ({ section, entries }: ReturnType<typeof aMonth>) =>
  toGroups(section, entries).map(({ heading, address, entries: rows }) => [heading, address, rows.length]);

describe('app/list/to-groups', () => {
  it('keeps a month with at most two articles a day under one heading', () => {
    expect(headings(aMonth({ '2024-10-05': 3, '2024-10-23': 1 }))).toEqual([
      ['October 2024', '/2024/10/', 4],
    ]);
  });

  it('splits a fuller month into its days, newest first', () => {
    expect(headings(aMonth({ '2024-10-05': 3, '2024-10-23': 2 }))).toEqual([
      ['Wednesday 23 October 2024', '/2024/10/23/', 2],
      ['Saturday 5 October 2024', '/2024/10/05/', 3],
    ]);
  });

  it('heads a month with a single day by that day', () => {
    expect(headings(aMonth({ '2024-10-23': 1 }))).toEqual([['Wednesday 23 October 2024', '/2024/10/23/', 1]]);
  });

  it('leaves out the entries of days that are not asked for', () => {
    expect(headings(aMonth({ '2024-10-05': 3, '2024-10-23': 1 }, ['2024-10-23']))).toEqual([
      ['Wednesday 23 October 2024', '/2024/10/23/', 1],
    ]);
  });

  it('names the day of a group only where all its rows share it', () => {
    const month = aMonth({ '2024-10-05': 1, '2024-10-23': 1 });
    expect(toGroups(month.section, month.entries).map(({ day }) => day)).toEqual([null]);
    const day = aMonth({ '2024-10-23': 4 });
    expect(toGroups(day.section, day.entries).map((group) => group.day)).toEqual(['2024-10-23']);
  });
});
