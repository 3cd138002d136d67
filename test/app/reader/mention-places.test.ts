import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { mentionPlaces } from '../../../src/app/reader/mention-places.ts';
import { aBlock, aMarkedText, aMention, anArticle, anEntityRef } from '../../support/an-article.ts';

const poole = anEntityRef('Ana Poole');
const bay = anEntityRef('Bay', 'GPE');
const bayGroup = anEntityRef('Bay', 'NORP');
const year = anEntityRef('2031', 'DATE');
const forty = anEntityRef('2031', 'CARDINAL');

const entities = [poole, bay, bayGroup].map((ref) => ({ ...ref, count: 1, page: ref !== bay }));
const placesOf = (article: Pick<Article, 'title' | 'blocks'>) => [
  ...mentionPlaces({ ...article, entities }).values(),
];

describe('app/reader/mention-places', () => {
  it('counts the mentions of an entity through title and text, and leads to its page if it has one', () => {
    const article = anArticle({
      title: aMarkedText('Ana Poole leaves the Bay', poole, bay),
      blocks: [aBlock('Why Ana Poole left'), aBlock('So Ana Poole said', poole)],
    });
    expect(placesOf(article)).toEqual([
      { anchor: 'm-ana-poole-1', ordinal: 1, isFirst: true, target: '/entity/person/ana-poole/' },
      { anchor: 'm-place-bay-1', ordinal: 1, isFirst: true, target: '#m-place-bay-1' },
      { anchor: 'm-ana-poole-2', ordinal: 2, isFirst: true, target: '/entity/person/ana-poole/' },
    ]);
  });

  it('gives each mention an anchor of its own, also where names are the same or nothing is linked', () => {
    const text = 'Bay Bay 2031';
    const unlinked = aMention(text, bay, { entity: null });
    const article = anArticle({
      title: aMarkedText('Bay', bay),
      blocks: [
        aBlock('Bay', bayGroup),
        aBlock('2031', year),
        aBlock('2031', forty),
        { ...aBlock(text), mentions: [unlinked, { ...unlinked, start: 4, end: 7 }] },
        aBlock('Bay', anEntityRef('Bay')),
      ],
    });
    const anchors = placesOf(article).map(({ anchor }) => anchor);
    expect(anchors).toHaveLength(7);
    expect(new Set(anchors).size).toBe(7);
    expect(placesOf(article).map(({ ordinal }) => ordinal)).toEqual([1, 1, 1, 1, 1, 2, 1]);
  });

  it('knows the first mention in the title, the first in the text, and those that are linked to nothing', () => {
    const text = 'Ana Poole met Ana Poole';
    const [first, second] = [aMention(text, poole), aMention(text, poole, { start: 14, end: 23 })];
    const unlinked = { ...second, entity: null };
    const isFirstOf = (...mentions: (typeof first)[]) =>
      placesOf(
        anArticle({ title: aMarkedText('Ana Poole', poole), blocks: [{ ...aBlock(text), mentions }] }),
      ).map(({ isFirst }) => isFirst);
    expect(isFirstOf(first, second)).toEqual([true, true, false]);
    expect(isFirstOf(first, unlinked)).toEqual([true, true, true]);
  });

  it('finds no place in an article without mentions', () => {
    expect(placesOf(anArticle())).toEqual([]);
  });
});
