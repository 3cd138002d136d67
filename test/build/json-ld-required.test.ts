import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/archive/article.ts';
import { articleJsonLd, entityJsonLd, pageJsonLd, withImage, type JsonLd } from '../../src/build/json-ld.ts';
import { aBlock, aDay, aMarkedText, anArticle, anEntity } from '../support/an-article.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isAddress: Check = (value) => typeof value === 'string' && /^https?:$/.test(new URL(value).protocol);
/** ISO 8601, a day or a time with its zone. */
const isDate: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
const isOf =
  (...types: readonly string[]): Check =>
  (value) => {
    const { '@type': type, name } = value as JsonLd;
    return types.includes(String(type)) && isText(name);
  };
const areAll =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);

/**
 * What Google asks of an article (developers.google.com/search/docs/appearance/structured-data/article: all of it
 * recommended, nothing required), and schema.org of a NewsArticle beside it. Google's `dateModified` and `author.url`
 * are missing: no seed tells them.
 */
const ASKED: Readonly<Record<string, Check>> = {
  '@context': (value) => value === 'https://schema.org',
  '@type': (value) => value === 'NewsArticle',
  headline: isText,
  image: areAll(isAddress),
  datePublished: isDate,
  author: areAll(isOf('Person', 'Organization')),
  publisher: isOf('Person', 'Organization'),
  url: isAddress,
  mainEntityOfPage: isAddress,
};

const site = { title: 'Bay Post', url: 'https://post.example/sub', base: '/sub/', seeds: 'seeds' };
const IMAGE = 'https://post.example/sub/cards/0123456789abcdef.png';
const poole = anEntity('Ana Poole');
const byline: Block = { ...aBlock('By Ben Roe'), role: 'byline' };
const articles = {
  plain: anArticle({ title: aMarkedText('Ana Poole opens the fair', poole), blocks: [byline] }),
  hostile: anArticle({ title: aMarkedText('"</script>" & 🌊 \u202e'), blocks: [byline] }),
  old: anArticle({ day: aDay('0999-01-01'), blocks: [byline] }),
};
const said = (article: typeof articles.plain, on: Parameters<typeof articleJsonLd>[2] = site) =>
  articleJsonLd(article, () => poole, on);

describe('build/json-ld, as search engines ask for it', () => {
  it.each(Object.entries(articles))('tells all that is asked of an article: %s', (_name, article) => {
    const jsonLd = withImage(said(article), IMAGE);
    for (const [name, check] of Object.entries(ASKED)) {
      expect(check(jsonLd[name]), `${name}: ${JSON.stringify(jsonLd[name])}`).toBe(true);
    }
  });

  it('has a table that notices what is missing or wrong', () => {
    const jsonLd = withImage(said(articles.plain), IMAGE);
    expect(ASKED['image']!([])).toBe(false);
    expect(ASKED['datePublished']!('23 October 2024')).toBe(false);
    expect(ASKED['author']!([{ '@type': 'Person', name: '' }])).toBe(false);
    expect(ASKED['publisher']!({ '@type': 'Place', name: 'Oslo' })).toBe(false);
    expect(Object.keys(ASKED).filter((name) => !(name in jsonLd))).toEqual([]);
  });

  it('leaves out a picture that is not there', () => {
    expect(withImage(said(articles.plain), null)).not.toHaveProperty('image');
  });

  it.each([
    ['WebSite', pageJsonLd('/', site)],
    ['CollectionPage', pageJsonLd('/2024/', site)],
    ['CollectionPage', entityJsonLd(poole, site)],
  ])('gives a %s its name and address', (type, jsonLd) => {
    expect(jsonLd).toMatchObject({ '@context': 'https://schema.org', '@type': type });
    expect([isText(jsonLd['name']), isAddress(jsonLd['url'])]).toEqual([true, true]);
  });
});
