import { describe, expect, it, vi } from 'vitest';
import {
  archiveQuery,
  articleQuery,
  createDataClient,
  dayQuery,
  entitiesQuery,
  entityPageQuery,
  entityQuery,
  entityRowsQuery,
  facetsQuery,
  heldData,
  monthQuery,
  sectionQuery,
  undatedQuery,
} from '../../../src/app/data/queries.ts';
import { entitiesByWordQuery, entityListQuery, wordsQuery } from '../../../src/app/data/shard-queries.ts';
import { aDay, aListEntry, anArticleId, anEntityRef, dayCounts } from '../../support/an-article.ts';

describe('app/data/queries', () => {
  it('knows every value by the path of its file', () => {
    const queries = [
      archiveQuery(),
      monthQuery('2031-05'),
      undatedQuery(),
      articleQuery('0000000a'),
      entityQuery(anEntityRef('Ana Poole').id),
      entityPageQuery(anEntityRef('Ana Poole').id, 2),
      entityRowsQuery(anEntityRef('Ana Poole').id),
      facetsQuery('2031'),
      wordsQuery('data/words/0a3.json'),
      entitiesQuery(),
      entityListQuery({ order: 'by-name', group: 'all' }, 2),
      entitiesByWordQuery('0a3'),
      sectionQuery('2031-05'),
      sectionQuery('2031-05-06'),
    ];
    expect(queries.map(({ queryKey }) => queryKey)).toEqual([
      ['data/archive.json'],
      ['data/months/2031-05.json'],
      ['data/undated.json'],
      ['data/articles/0000000a.json'],
      ['data/entities/person/ana-poole.json'],
      ['data/entities/person/ana-poole.2.json'],
      ['data/entities/person/ana-poole.rows.json'],
      ['data/facets/2031.json'],
      ['data/words/0a3.json'],
      ['data/entities.json'],
      ['data/entities/by-name/all/2.json'],
      ['data/entities/by-word/0a3.json'],
      ['data/months/2031-05.json'],
      ['data/days/2031-05-06.json'],
    ]);
  });

  it('reads a file once, however often it is asked for', async () => {
    const read = vi.fn(async (path: string) => ({ path }));
    const client = createDataClient(read);
    await Promise.all([client.fetchQuery(monthQuery('2031-05')), client.fetchQuery(monthQuery('2031-05'))]);
    await client.fetchQuery(monthQuery('2031-05'));
    expect(read).toHaveBeenCalledTimes(1);
    expect(read.mock.calls[0]?.[0]).toBe('data/months/2031-05.json');
  });

  it('tries a failed file again only when asked again', async () => {
    const read = vi.fn(async () => Promise.reject(new Error('gone')));
    const client = createDataClient(read);
    await expect(client.fetchQuery(archiveQuery())).rejects.toThrow('gone');
    expect(read).toHaveBeenCalledTimes(1);
    await expect(client.fetchQuery(archiveQuery())).rejects.toThrow('gone');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('hands over what it holds, and nothing that failed', async () => {
    const client = createDataClient(async (path) => {
      if (path.includes('undated')) throw new Error('gone');
      return { path };
    });
    await client.fetchQuery(archiveQuery());
    await client.fetchQuery(undatedQuery()).catch(() => null);
    expect(heldData(client)).toEqual([[['data/archive.json'], { path: 'data/archive.json' }]]);
  });
  const entries = ['2031-05-20', '2031-05-06', '2031-05-06', '2031-05-01'].map((day, index) =>
    aListEntry({ id: anArticleId(index), day: aDay(day) }),
  );
  const month = {
    days: dayCounts({ '2031-05-01': 1, '2031-05-06': 2, '2031-05-20': 1 }),
    older: '2031-03-09',
    newer: '2031-07-04',
    otherYears: [
      ['2028-05', [0, 0, 0, 0, 0, 4, 1]],
      ['2030-05', [0, 2]],
      ['2032-05', [3, 0, 0, 0, 0, 1]],
    ],
  };
  const others = dayCounts({ '2032-05-06': 1, '2028-05-06': 4 });

  it.each([
    ['2031-05-06', 2, '2031-05-01', '2031-05-20', others],
    ['2031-05-01', 1, '2031-03-09', '2031-05-06', dayCounts({ '2032-05-01': 3 })],
    ['2031-05-20', 1, '2031-05-06', '2031-07-04', []],
    ['2031-05-07', 0, '2031-05-06', '2031-05-20', dayCounts({ '2028-05-07': 1 })],
  ])('cuts the day %s out of its month: %i articles, between %s and %s', async (day, count, ...around) => {
    const [older, newer, otherYears] = around;
    const client = createDataClient(async () => ({ ...month, entries }));
    const data = await client.fetchQuery(dayQuery(aDay(day)));
    const ofDay = entries.filter((entry) => entry.day === day);
    expect(data).toEqual({ entries: ofDay, older, newer, otherYears });
    expect(data.entries).toHaveLength(count);
  });

  it('reads a day of a busy month from its own file', async () => {
    const ofDay = entries.filter(({ day }) => day === '2031-05-06');
    const read = vi.fn(async (path: string) =>
      path.startsWith('data/days/') ? { entries: ofDay } : { ...month, entries: null },
    );
    const client = createDataClient(read);
    await expect(client.fetchQuery(dayQuery(aDay('2031-05-06')))).resolves.toMatchObject({ entries: ofDay });
    expect(read.mock.calls.map(([path]) => path)).toEqual([
      'data/months/2031-05.json',
      'data/days/2031-05-06.json',
    ]);
  });
});
