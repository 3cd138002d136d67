import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ArchiveSummary,
  ArticleContent,
  EntityData,
  EntriesData,
  MonthData,
} from '../../src/archive/data-files.ts';
import { DATA_FORMAT, MOST_LEADING } from '../../src/archive/data-files.ts';
import type { SeedProblem } from '../../src/archive/seed-problem.ts';
import { packShards } from '../../src/archive/word-shards.ts';
import { emittedFiles, type EmittedFiles } from '../../src/build/emitted-files.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { aSeed } from '../support/a-seed.ts';
import {
  aBlock,
  aDay,
  aMarkedText,
  anArchive,
  anArticle,
  anArticleId,
  anEntity,
  anEntityRef,
} from '../support/an-article.ts';
import { anySeedText } from '../support/any-seed-text.ts';

const poole = anEntity('Ana Poole');
const norway = anEntity('Norway', 'GPE');
const noon = anEntity('noon', 'TIME');
const newest = anArticle({
  id: anArticleId(1),
  day: aDay('2024-10-23'),
  title: aMarkedText('Ana Poole opens the harbour', poole),
  blocks: [aBlock('Ana Poole came at noon from Norway.', poole, noon, norway)],
});
const middle = anArticle({ id: anArticleId(2), day: aDay('2024-10-01'), title: aMarkedText('Fair opens') });
const early = anArticle({ id: anArticleId(3), day: aDay('2023-05-02'), title: aMarkedText('Gulls') });
const undated = anArticle({ id: anArticleId(4), day: null, title: aMarkedText('Ana Poole’s soup', poole) });
const archive = {
  ...anArchive([newest, middle, early, undated], [poole, norway, noon]),
  copies: [{ id: anArticleId(5), of: newest.id }],
};
const problem: SeedProblem = { kind: 'no-date', file: 'a.txt', line: 1, what: 'x', todo: 'y' };
const problems = [problem, problem, { ...problem, kind: 'empty' as const }];

const files = emittedFiles(archive, problems);
const read = (from: EmittedFiles, path: string): unknown => {
  const value = from.get(path);
  if (!value) throw new Error(`There is no ${path}`);
  return value();
};
/** All files with their values. */
const made = (from: EmittedFiles) => [...from].map(([path, value]) => [path, value()] as const);

describe('build/emitted-files', () => {
  it('lays every file where the app looks for it', () => {
    const isOfWords = (path: string) =>
      /^data\/(?:entities\/by-word|words)\/[01][0-9a-f]{2}\.json$/.test(path);
    expect([...files.keys()].filter((path) => !isOfWords(path)).toSorted()).toEqual([
      'data/archive.json',
      'data/articles/00000001.json',
      'data/articles/00000002.json',
      'data/articles/00000003.json',
      'data/articles/00000004.json',
      'data/articles/00000005.json',
      'data/entities.json',
      'data/entities/by-name/all/1.json',
      'data/entities/by-name/person/1.json',
      'data/entities/by-name/place/1.json',
      'data/entities/person/ana-poole.json',
      'data/entities/person/ana-poole.rows.json',
      'data/entities/place/norway.json',
      'data/entities/place/norway.rows.json',
      'data/facets/2023.json',
      'data/facets/2024.json',
      'data/months/2023-05.json',
      'data/months/2024-10.json',
      'data/problems.json',
      'data/text/000.json',
      'data/undated.json',
    ]);
  });

  it('sums the archive up, its days oldest first', () => {
    expect(read(files, 'data/archive.json') as ArchiveSummary).toEqual({
      format: DATA_FORMAT,
      total: 4,
      undated: 1,
      months: [
        ['2023-05', [0, 1]],
        ['2024-10', [1, ...Array.from({ length: 21 }, () => 0), 1]],
      ],
      entities: 2,
      problems: { 'no-date': 2, empty: 1 },
      leading: [
        { ...anEntityRef('Ana Poole'), count: 2 },
        { ...anEntityRef('Norway', 'GPE'), count: 1 },
      ],
      textShards: 1,
      wordShards: packShards([...files.keys()].flatMap((path) => /words\/(.*)\.json/.exec(path)?.[1] ?? [])),
    });
    expect(read(files, 'data/problems.json')).toEqual(problems);
  });

  it('names no more than a dozen of those that lead in the archive', () => {
    const names = Array.from({ length: MOST_LEADING + 1 }, (_, index) => anEntity(`Xy${index}`));
    const article = anArticle({ blocks: names.map((entity) => aBlock(entity.name, entity)) });
    const full = emittedFiles(anArchive([article], names), []);
    expect((read(full, 'data/archive.json') as ArchiveSummary).leading).toHaveLength(MOST_LEADING);
  });

  it('lists a month newest first, with what a row shows, and the days beside it', () => {
    const { entries, days, older, newer } = read(files, 'data/months/2024-10.json') as MonthData;
    expect(entries?.map(({ title }) => title)).toEqual(['Ana Poole opens the harbour', 'Fair opens']);
    expect({ days, older, newer }).toEqual({
      days: [
        ['2024-10-01', 1],
        ['2024-10-23', 1],
      ],
      older: '2023-05-02',
      newer: null,
    });
    expect(read(files, 'data/months/2023-05.json') as MonthData).toMatchObject({
      older: null,
      newer: '2024-10-01',
    });
    const { id, name, label } = poole;
    expect(entries?.[0]).toEqual({
      id: newest.id,
      address: '/2024/10/23/ana-poole-opens-the-harbour-00000001/',
      day: '2024-10-23',
      title: 'Ana Poole opens the harbour',
      standfirst: 'Ana Poole came at noon from Norway.',
      minutes: [1, 1],
      leading: [
        { id, name, label },
        { id: norway.id, name: 'Norway', label: 'GPE' },
      ],
    });
  });

  it('gives an article all that its page draws, and its neighbours in time', () => {
    const first = read(files, 'data/articles/00000001.json') as ArticleContent;
    expect(first).toMatchObject({ title: newest.title, blocks: newest.blocks, newer: null });
    expect(first.entities.map(({ name, count, page }) => [name, count, page])).toEqual([
      ['Ana Poole', 2, true],
      ['Norway', 1, true],
    ]);
    const second = read(files, 'data/articles/00000002.json') as ArticleContent;
    expect(second.newer).toEqual({ address: first.address, day: '2024-10-23', title: newest.title.text });
    expect(second.older).toMatchObject({ title: 'Gulls' });
    const last = read(files, 'data/articles/00000004.json') as ArticleContent;
    expect(last).toMatchObject({ address: '/undated/ana-pooles-soup-00000004/', older: null });
  });

  it('leads from “Read also” to the newest other article of that title, however it is written', () => {
    const readAlso = [
      { text: 'FAIR OPENS' },
      { text: 'Gulls' },
      { text: 'Nothing' },
      { text: 'Fair opens', href: 'https://post.example/' },
    ];
    const gulls = anArticle({ ...early, readAlso });
    const older = anArticle({ id: anArticleId(9), day: aDay('2020-01-01'), title: middle.title });
    const linked = emittedFiles(anArchive([middle, gulls, older]), []);
    const article = read(linked, 'data/articles/00000003.json') as ArticleContent;
    expect(article.readAlso).toEqual([
      { text: 'FAIR OPENS', address: '/2024/10/01/fair-opens-00000002/' },
      ...readAlso.slice(1),
    ]);
  });

  it('leads from a copy to its original', () => {
    expect(read(files, 'data/articles/00000005.json')).toEqual({
      movedTo: '/2024/10/23/ana-poole-opens-the-harbour-00000001/',
    });
  });

  it('gives an entity the articles that mention it, each once', () => {
    const entity = read(files, 'data/entities/person/ana-poole.json') as EntityData;
    expect(entity).toMatchObject({ name: 'Ana Poole', label: 'PERSON', forms: ['Ana Poole'], total: 2 });
    expect(entity.articles.map(({ title }) => title)).toEqual([newest.title.text, undated.title.text]);
  });

  it('names no more than five entities in a row', () => {
    const names = ['Ada', 'Ben', 'Cy', 'Dot', 'Eve', 'Flo'].map((name) => anEntity(name));
    const article = anArticle({ blocks: [aBlock('Ada Ben Cy Dot Eve Flo', ...names)] });
    const six = emittedFiles(anArchive([article], names), []);
    expect((read(six, 'data/months/2031-05.json') as MonthData).entries?.[0]?.leading).toHaveLength(5);
    expect((read(six, 'data/articles/00000001.json') as ArticleContent).entities).toHaveLength(6);
  });

  it('has a summary and no problems where there is nothing', () => {
    const nothing = {
      format: DATA_FORMAT,
      total: 0,
      undated: 0,
      months: [],
      entities: 0,
      problems: {},
      leading: [],
      wordShards: '0'.repeat(128),
      textShards: 1,
    };
    expect(made(emittedFiles(anArchive([]), []))).toEqual([
      ['data/archive.json', nothing],
      ['data/problems.json', []],
      ['data/text/000.json', {}],
      ['data/entities.json', { total: 0, initials: [], groups: [], wordShards: '0'.repeat(128) }],
    ]);
  });

  it('gives the same for the same, changes nothing, and loses nothing as JSON, whatever the seeds', () => {
    fc.assert(
      fc.property(fc.array(anySeedText(), { maxLength: 4 }), (texts) => {
        const ingested = ingestArchive(texts.map((text, index) => aSeed(text, `seed-${index}.txt`)));
        const before = JSON.stringify(ingested);
        const first = made(emittedFiles(ingested.archive, ingested.problems));
        expect(made(emittedFiles(ingested.archive, ingested.problems))).toEqual(first);
        expect(JSON.stringify(ingested)).toBe(before);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(first.filter(([path]) => !/^data\/[a-z0-9/-]+(?:\.rows)?\.json$/.test(path))).toEqual([]);
        const lists = first.filter(([path]) => /^data\/(?:months\/|undated)/.test(path));
        const rows = lists.flatMap(([, list]) => (list as EntriesData).entries);
        expect(rows).toHaveLength(ingested.archive.articles.length);
      }),
      { numRuns: 60 },
    );
  });
});
