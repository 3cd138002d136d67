import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import {
  dataFiles,
  ENTITY_PAGE_SIZE,
  MOST_WITH,
  type EntityData,
  type EntriesData,
  type MonthData,
} from '../../src/archive/data-files.ts';
import { packRows, unpackRows, type PackedRows, type RowDay } from '../../src/archive/packed-rows.ts';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import {
  aBlock,
  aDay,
  aMarkedText,
  anArchive,
  anArticle,
  anArticleId,
  anEntity,
} from '../support/an-article.ts';

const poole = anEntity('Ana Poole');
const norway = anEntity('Norway', 'GPE');

/** An archive of articles on these days, in this order; each names Norway, and Ana Poole where told. */
function toArchive(drawn: readonly (readonly [day: string | null, namesPoole: boolean])[]): Archive {
  const articles = drawn.map(([day, namesPoole], index) =>
    anArticle({
      id: anArticleId(index),
      day: day === null ? null : aDay(day),
      blocks: [aBlock('Norway', norway), ...(namesPoole ? [aBlock('Ana Poole', poole)] : [])],
    }),
  );
  return anArchive(articles, [poole, norway]);
}

/** The ids of the articles that the rows file of Ana Poole leads to, read as the app reads lists; no place twice. */
function idsByRows(archive: Archive): readonly string[] {
  const files = emittedFiles(archive, []);
  const read = (path: string) => files.get(path)!();
  const rows = unpackRows(read(dataFiles.entityRows(poole.id)) as PackedRows);
  return [...rows].toReversed().flatMap(([day, places]) => {
    if (day === '') {
      const list = (read(dataFiles.undated()) as EntriesData).entries;
      return places.map((place) => list[place]!.id);
    }
    const month = read(dataFiles.month(day.slice(0, 7))) as MonthData;
    const { entries } = month.entries ? month : (read(dataFiles.day(day)) as EntriesData);
    const ofDay = entries!.filter((entry) => entry.day === day);
    return places.map((place) => ofDay[place]!.id);
  });
}

const idsThatName = ({ articles }: Archive) =>
  articles.filter(({ blocks }) => blocks.length > 1).map(({ id }) => id);

describe('build/entity-files', () => {
  it('cuts the articles of an entity that has many', () => {
    const many = Array.from({ length: 2 * ENTITY_PAGE_SIZE + 1 }, (_, index) =>
      anArticle({ id: anArticleId(index), title: aMarkedText(`Ana Poole ${index}`, poole) }),
    );
    const cut = emittedFiles(anArchive(many, [poole]), []);
    const parts = ['', '.2', '.3'].map(
      (part) => cut.get(`data/entities/person/ana-poole${part}.json`)!() as Pick<EntityData, 'articles'>,
    );
    expect(parts.map(({ articles }) => articles.length)).toEqual([ENTITY_PAGE_SIZE, ENTITY_PAGE_SIZE, 1]);
    const titles = parts.flatMap(({ articles }) => articles.map(({ title }) => title));
    expect(titles).toEqual(many.map(({ title }) => title.text));
    expect(cut.has('data/entities/person/ana-poole.4.json')).toBe(false);
  });

  it('tells at which places of its day the rows of an entity lie, and of those without a day', () => {
    const archive = toArchive([
      ['2024-10-23', true],
      ['2024-10-23', false],
      ['2024-10-23', true],
      ['2024-10-05', true],
      ['2019-02-28', false],
      [null, false],
      [null, true],
    ]);
    expect(emittedFiles(archive, []).get('data/entities/person/ana-poole.rows.json')!()).toBe(
      packRows(
        new Map<RowDay, number[]>([
          ['', [1]],
          [aDay('2024-10-05'), [0]],
          [aDay('2024-10-23'), [0, 2]],
        ]),
      ),
    );
  });

  it('leads to the rows of exactly the articles that name it, whatever the archive', () => {
    const anyDay = fc.constantFrom('2024-10-23', '2024-10-05', '2024-02-29', '0987-12-31', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, fc.boolean()), { maxLength: 30 }), (drawn) => {
        const newestFirst = drawn.toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? 1 : -1));
        const archive = toArchive([...newestFirst, ['0001-01-01', true]]);
        const dated = archive.articles.filter(({ day }) => day !== null);
        const sorted = { ...archive, articles: [...dated, ...archive.articles.filter(({ day }) => !day)] };
        expect(idsByRows(sorted)).toEqual(idsThatName(sorted));
      }),
      { numRuns: 100 },
    );
  });

  it('leads to the rows of a busy month and of more than a page', () => {
    const drawn = Array.from(
      { length: 3 * ENTITY_PAGE_SIZE },
      (_, index) => [index < 200 ? '2024-10-23' : '2024-10-22', index % 3 > 0] as const,
    );
    const archive = toArchive(drawn);
    expect(idsByRows(archive)).toEqual(idsThatName(archive));
    expect(idsThatName(archive)).toHaveLength(2 * ENTITY_PAGE_SIZE);
  });

  it('names those in the same articles, most in common first, and never itself', () => {
    const others = Array.from({ length: MOST_WITH + 2 }, (_, index) =>
      anEntity(`Xy${String(index).padStart(2, '0')}`),
    );
    const zoe = anEntity('Zoe');
    const texts = [[zoe, ...others], [zoe, others[25]!, norway], [zoe, norway], [norway]];
    const articles = texts.map((named, index) =>
      anArticle({ id: anArticleId(index), blocks: named.map((entity) => aBlock(entity.name, entity)) }),
    );
    const files = emittedFiles(anArchive(articles, [zoe, norway, ...others]), []);
    const withOf = (path: string) =>
      (files.get(path)!() as EntityData).with.map(({ name, count }) => `${name} ${count}`);
    expect(withOf('data/entities/person/zoe.json')).toEqual([
      'Norway 2',
      'Xy25 2',
      ...others.slice(0, MOST_WITH - 2).map(({ name }) => `${name} 1`),
    ]);
    // of those with one article in common, the ones that the archive mentions most
    expect(withOf('data/entities/person/xy24.json')).toEqual([
      'Zoe 1',
      'Xy25 1',
      ...others.slice(0, MOST_WITH - 2).map(({ name }) => `${name} 1`),
    ]);
    expect(withOf('data/entities/place/norway.json')).toEqual(['Zoe 2', 'Xy25 1']);
  });
});
