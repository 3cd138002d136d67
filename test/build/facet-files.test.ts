import { describe, expect, it } from 'vitest';
import { MOST_FACETS_A_MONTH, MOST_FACETS_A_YEAR, type FacetsData } from '../../src/archive/data-files.ts';
import type { Entity } from '../../src/archive/entity.ts';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import {
  aBlock,
  aDay,
  anArchive,
  anArticle,
  anArticleId,
  anEntity,
  anEntityRef,
} from '../support/an-article.ts';

const poole = anEntity('Ana Poole');
const norway = anEntity('Norway', 'GPE');
const zoe = anEntity('Zoe');

function filesOf(drawn: readonly (readonly [day: string | null, named: readonly Entity[]])[]) {
  const articles = drawn.map(([day, named], index) =>
    anArticle({
      id: anArticleId(index),
      day: day === null ? null : aDay(day),
      blocks: named.map((entity) => aBlock(entity.name, entity)),
    }),
  );
  return emittedFiles(anArchive(articles, [...new Set(drawn.flatMap(([, named]) => named))]), []);
}

describe('build/facet-files', () => {
  it('tells who and what leads in a year and in each of its months', () => {
    const files = filesOf([
      ['2024-10-23', [poole, norway]],
      ['2024-10-01', [norway]],
      ['2024-02-29', [zoe, poole]],
      ['2023-12-31', [zoe]],
      [null, [zoe]],
    ]);
    expect(files.get('data/facets/2024.json')!() as FacetsData).toEqual({
      entities: [anEntityRef('Ana Poole'), anEntityRef('Norway', 'GPE'), anEntityRef('Zoe')],
      year: [
        [0, 2],
        [1, 2],
        [2, 1],
      ],
      months: [
        [
          '2024-02',
          [
            [2, 1],
            [0, 1],
          ],
        ],
        [
          '2024-10',
          [
            [1, 2],
            [0, 1],
          ],
        ],
      ],
    });
    const years = [...files.keys()].filter((path) => path.startsWith('data/facets/'));
    expect(years).toEqual(['data/facets/2024.json', 'data/facets/2023.json']);
  });

  it('names a few, those of a month also where they do not lead in the year', () => {
    const names = Array.from({ length: 2 * MOST_FACETS_A_YEAR }, (_, index) =>
      anEntity(`Xy${String(index).padStart(2, '0')}`),
    );
    const files = filesOf([
      ['2024-10-23', names.slice(0, MOST_FACETS_A_YEAR)],
      ['2024-09-23', names.slice(0, MOST_FACETS_A_YEAR)],
      ['2024-08-23', names.slice(MOST_FACETS_A_YEAR)],
    ]);
    const { entities, year, months } = files.get('data/facets/2024.json')!() as FacetsData;
    expect(year).toHaveLength(MOST_FACETS_A_YEAR);
    expect(months.map(([month, leading]) => [month, leading.length])).toEqual(
      ['2024-08', '2024-09', '2024-10'].map((month) => [month, MOST_FACETS_A_MONTH]),
    );
    expect(months[0]![1].map(([place]) => entities[place]!.name)).toEqual(
      names.slice(MOST_FACETS_A_YEAR, MOST_FACETS_A_YEAR + MOST_FACETS_A_MONTH).map(({ name }) => name),
    );
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('is there for a year whose articles name nobody', () => {
    const files = filesOf([['2024-10-23', []]]);
    expect(files.get('data/facets/2024.json')!()).toEqual({
      entities: [],
      year: [],
      months: [['2024-10', []]],
    });
  });
});
