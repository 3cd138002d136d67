import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { addDays } from '../../src/archive/calendar-date.ts';
import type { Entity } from '../../src/archive/entity.ts';
import { MOST_RELATED, relateArticles } from '../../src/archive/related-articles.ts';
import { aBlock, aDay, aMarkedText, anArticle, anArticleId, anEntity } from '../support/an-article.ts';

const POOLE = anEntity('Ana Poole');
const BREN = anEntity('Tomas Bren');
const NORWAY = anEntity('Norway', 'GPE');
const MONDAY = anEntity('Monday', 'DATE');
const ENTITIES = [POOLE, BREN, NORWAY, MONDAY];

/** Articles in the archive's order, each named by its title, with the entities that its only block names. */
function articlesOf(...drafts: readonly [title: string, day: string | null, ...entities: Entity[]][]) {
  return drafts.map(([title, day, ...entities], index) =>
    anArticle({
      id: anArticleId(index + 1),
      day: day === null ? null : aDay(day),
      title: aMarkedText(title),
      blocks: [aBlock(`With ${entities.map(({ name }) => name).join(', ')}.`, ...entities)],
    }),
  );
}

/** Titles of the articles related to the first, with what each shares. */
function relatedToFirst(articles: readonly Article[], entities: readonly Entity[] = ENTITIES) {
  return relateArticles(
    articles,
    entities,
  )(articles[0]!).map(({ article, shares }) => [article.title.text, ...shares.map(({ name }) => name)]);
}

describe('archive/related-articles', () => {
  it('finds what shares a rare name before what shares a common one', () => {
    const articles = articlesOf(
      ['It', '2031-05-09', POOLE, NORWAY],
      ['Common', '2031-05-08', NORWAY, BREN],
      ['Rare', '2031-05-07', POOLE, NORWAY],
      ['Fish', '2031-05-06', NORWAY],
      ['Boats', '2031-05-05', NORWAY],
      ['Nothing', '2031-05-04'],
    );
    const found = relatedToFirst(articles);
    expect(found[0]).toEqual(['Rare', 'Ana Poole', 'Norway']);
    expect(found.map(([title]) => title)).not.toContain('Nothing');
  });

  it('finds the nearer in time first among articles that share the same', () => {
    const articles = articlesOf(
      ['It', '2031-05-09', POOLE],
      ['Undated', null, POOLE],
      ['Year before', '2030-05-09', POOLE],
      ['Week before', '2031-05-02', POOLE],
    );
    expect(relatedToFirst(articles).map(([title]) => title)).toEqual([
      'Week before',
      'Year before',
      'Undated',
    ]);
  });

  it('takes no day and no number for something shared', () => {
    expect(relatedToFirst(articlesOf(['It', '2031-05-09', MONDAY], ['Other', '2031-05-09', MONDAY]))).toEqual(
      [],
    );
  });

  it('relates an article that names nothing to none, and one that stands alone', () => {
    expect(relatedToFirst(articlesOf(['It', '2031-05-09'], ['Other', '2031-05-09', POOLE]))).toEqual([]);
    expect(relatedToFirst(articlesOf(['It', '2031-05-09', POOLE]))).toEqual([]);
  });

  it('changes no list for one more article about something else', () => {
    const articles = articlesOf(
      ['It', '2031-05-09', POOLE, NORWAY],
      ['A', '2031-05-08', POOLE],
      ['B', '2031-05-07', NORWAY],
      ['C', '2031-05-06', BREN, NORWAY],
      ['D', '2031-05-05', BREN],
    );
    const other = anArticle({ id: anArticleId(99), day: aDay('2031-05-01') });
    expect(relatedToFirst([...articles, other])).toEqual(relatedToFirst(articles));
  });

  it('looks only at the nearest of a name that stands everywhere, and so stays linear', () => {
    const day = aDay('2031-05-09');
    const articles = articlesOf(
      ...Array.from({ length: 3000 }, (_, index): [string, string, Entity] => [
        `${index}`,
        addDays(day, -index),
        NORWAY,
      ]),
    );
    const find = relateArticles(articles, ENTITIES);
    expect(find(articles[1500]!).map(({ article }) => article.title.text)).toEqual([
      '1499',
      '1501',
      '1498',
      '1502',
    ]);
  });

  it('holds for any archive: not itself, none twice, only what both name, the same each time', () => {
    const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((name) => anEntity(name));
    const drafts = fc.array(fc.tuple(fc.nat(400), fc.subarray(names), fc.boolean()), { maxLength: 24 });
    fc.assert(
      fc.property(drafts, (all) => {
        const sorted = all.toSorted(([a], [b]) => a - b);
        const articles = articlesOf(
          ...sorted.map(([ago, entities, dated], index): [string, string | null, ...Entity[]] => [
            `${index}`,
            dated ? addDays(aDay('2031-05-09'), -ago) : null,
            ...entities,
          ]),
        );
        const find = relateArticles(articles, names);
        const again = relateArticles(articles, names);
        articles.forEach((article, index) => {
          const found = find(article);
          const namedIn = (position: number) => sorted[position]![1];
          expect(found.length).toBeLessThanOrEqual(MOST_RELATED);
          expect(new Set(found.map((one) => one.article)).size).toBe(found.length);
          for (const { article: other, shares } of found) {
            expect(other).not.toBe(article);
            expect(shares.length).toBeGreaterThan(0);
            const common = namedIn(articles.indexOf(other)).filter((name) => namedIn(index).includes(name));
            for (const name of shares) expect(common).toContain(name);
          }
          expect(again(article)).toEqual(found);
        });
      }),
      { numRuns: 40 },
    );
  });
});
