import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEntities } from '../../src/build/entity-index.ts';
import { countLeading } from '../../src/build/leading-in.ts';
import { aBlock, anArchive, anArticle, anArticleId, anEntity } from '../support/an-article.ts';

/** Entities in no order, one of which is no name; and articles that mention some of them. */
const entities = ['Oslo', 'Ana Poole', 'Zoe', 'Bo', 'Cy'].map((name) => anEntity(name));
const noon = anEntity('noon', 'TIME');
const toArchive = (mentioned: readonly (readonly number[])[]) =>
  anArchive(
    mentioned.map((numbers, index) => {
      const named = [...numbers.map((number) => entities[number]!), noon];
      // each twice: an article counts once
      const blocks = [...named, ...named].map((entity) => aBlock(entity.name, entity));
      return anArticle({ id: anArticleId(index), blocks });
    }),
    [...entities, noon],
  );
const leadingOf = (mentioned: readonly (readonly number[])[], most: number) => {
  const archive = toArchive(mentioned);
  const leading = countLeading(indexEntities(archive))(archive.articles, most);
  return leading.map(({ name, count }) => [name, count]);
};

describe('build/leading-in', () => {
  it('counts the articles that name an entity, most first, equals by mentions and id, no dates and numbers', () => {
    expect(leadingOf([[0], [4, 0], [2, 1, 3], [1, 0]], 4)).toEqual([
      ['Oslo', 3],
      ['Ana Poole', 2],
      ['Bo', 1],
      ['Cy', 1],
    ]);
    // Zoe stands in two of all, and in one of these
    const archive = toArchive([[1, 2], [2]]);
    const [leading] = countLeading(indexEntities(archive))(archive.articles.slice(0, 1), 1);
    expect(leading).toMatchObject({ name: 'Zoe', count: 1 });
  });

  it('leaves out what has no page of its own', () => {
    const mentioned = Array.from({ length: 1001 }, (_, index) => (index === 500 ? [0, 1] : [0]));
    expect(leadingOf(mentioned, 5)).toEqual([['Oslo', 1001]]);
  });

  it('finds nothing among nothing', () => {
    expect(leadingOf([], 5)).toEqual([]);
  });

  it('tells the truth of any of the articles, again and again', () => {
    const anyNumbers = fc.uniqueArray(fc.nat(4));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNumbers, fc.boolean()), { maxLength: 12 }), (drawn) => {
        const archive = toArchive(drawn.map(([numbers]) => numbers));
        const leadingIn = countLeading(indexEntities(archive));
        const asked = archive.articles.filter((_, index) => drawn[index]![1]);
        leadingIn(archive.articles, 2);
        const found = new Map(leadingIn(asked, 9).map(({ id, count }) => [id, count]));
        for (const [number, { id }] of entities.entries()) {
          const count = drawn.filter(([numbers, isAsked]) => isAsked && numbers.includes(number)).length;
          expect(found.get(id) ?? 0).toBe(count);
        }
        expect(leadingIn(asked, 2)).toEqual(leadingIn(asked, 9).slice(0, 2));
      }),
    );
  });
});
