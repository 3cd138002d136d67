import { describe, expect, it } from 'vitest';
import {
  anArticleId,
  aBlock,
  aDay,
  aMarkedText,
  anArchive,
  anArticle,
  anEntity,
} from '../support/an-article.ts';
import { indexEntities } from '../../src/build/entity-index.ts';
import { planCards } from '../../src/build/plan-cards.ts';

const [poole, oslo] = [anEntity('Ana Poole'), anEntity('Oslo', 'GPE')];
const dated = ['2024-10-23', '2024-10-23', '2024-10-20', '2024-09-02', '2023-01-15'].map((day, index) =>
  anArticle({
    id: anArticleId(index + 1),
    day: aDay(day),
    title: aMarkedText(`Title ${index + 1}`),
    blocks: [index === 0 ? aBlock('Ana Poole in Oslo, Ana Poole', oslo, poole) : aBlock('To Oslo', oslo)],
  }),
);
const undated = anArticle({ id: anArticleId(9), day: null, title: aMarkedText('Soup') });
const archive = anArchive([...dated, undated], [poole, oslo]);

const plan = (most: number) =>
  planCards({ archive, entities: indexEntities(archive) }, { title: 'Bay Post', lang: 'en', most });
const words = (most: number, address: string) => {
  const card = plan(most).others.get(address);
  return (
    card && [card.over, card.title, card.under, card.entities.map(({ name }) => name).join()].filter(Boolean)
  );
};

describe('build/plan-cards', () => {
  it.each([
    ['/2024/10/23/title-1-00000001/', ['Wednesday 23 October 2024', 'Title 1', 'Ana Poole,Oslo']],
    ['/undated/soup-00000009/', ['Undated', 'Soup']],
    ['/2024/10/23/', ['2 articles', 'Wednesday 23 October 2024', 'Oslo,Ana Poole']],
    ['/2024/10/', ['3 articles', 'October 2024', 'Oslo,Ana Poole']],
    ['/2023/', ['1 article', '2023', 'Oslo']],
    ['/undated/', ['1 article', 'Undated']],
    ['/entity/place/oslo/', ['Place', 'Oslo', 'In 5 articles, 2023–2024']],
    ['/entity/person/ana-poole/', ['Person', 'Ana Poole', 'In 1 article, 2024']],
  ])('has a card for %s: %j', (address, expected) => {
    expect(words(2000, address)).toEqual(expected);
  });

  it('has one for the site, which says nothing of what is in it', () => {
    expect(plan(2000).site).toEqual(plan(1).site);
    expect(plan(1).site).toMatchObject({ title: 'Bay Post', over: '', entities: [] });
    for (const address of ['/', '/entities/', '/about/', '/saved/', '/404.html']) {
      expect(plan(2000).others.has(address)).toBe(false);
    }
  });

  it('writes the site’s name on every other', () => {
    expect(new Set([...plan(2000).others.values()].map(({ foot }) => foot))).toEqual(new Set(['Bay Post']));
  });

  it('gives the newest of each kind their own, the others that of the month, or none', () => {
    const titles = Object.fromEntries([...plan(1).others].map(([address, card]) => [address, card.title]));
    expect(titles).toEqual({
      '/2024/': '2024',
      '/2024/10/': 'October 2024',
      '/2024/10/23/': 'Wednesday 23 October 2024',
      '/2024/10/20/': 'October 2024',
      '/undated/': 'Undated',
      '/2024/10/23/title-1-00000001/': 'Title 1',
      '/2024/10/23/title-2-00000002/': 'October 2024',
      '/2024/10/20/title-3-00000003/': 'October 2024',
      '/undated/soup-00000009/': 'Undated',
      '/entity/place/oslo/': 'Oslo',
    });
  });
});
