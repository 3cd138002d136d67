import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/archive/article.ts';
import { articleJsonLd, entityJsonLd, pageJsonLd } from '../../src/build/json-ld.ts';
import { aBlock, aDay, aMarkedText, anArticle, anEntity } from '../support/an-article.ts';

const [poole, oslo, post, act] = [
  anEntity('Ana Poole'),
  anEntity('Oslo', 'GPE'),
  anEntity('Bay Post', 'ORG'),
  anEntity('Lamp Act', 'LAW'),
];
const noon = anEntity('noon', 'TIME');
const known = new Map([poole, oslo, post, act, noon].map((entity) => [entity.id, entity]));
const site = { title: 'Bay Post', url: null, base: '/', seeds: 'seeds' };
const placed = { ...site, url: 'https://post.example' };

const article = anArticle({
  day: aDay('2024-10-23'),
  title: aMarkedText('Ana Poole opens the fair', poole),
  blocks: [
    { ...aBlock('By Ben Roe'), role: 'byline' },
    aBlock('Ana Poole told Bay Post in Oslo at noon of the Lamp Act.', poole, oslo, post, act, noon),
  ],
});
const ofArticle = (change: Partial<typeof article> = {}, of = site as typeof placed | typeof site) =>
  articleJsonLd({ ...article, ...change }, (id) => known.get(id), of);

describe('build/json-ld', () => {
  it('says of an article what it is called, when and by whom it was written, and what it names, each once', () => {
    expect(ofArticle()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ana Poole opens the fair',
      datePublished: '2024-10-23',
      author: [{ '@type': 'Person', name: 'Ben Roe' }],
      publisher: { '@type': 'Organization', name: 'Bay Post' },
      mentions: [
        { '@type': 'Person', name: 'Ana Poole' },
        { '@type': 'Organization', name: 'Bay Post' },
        { '@type': 'Place', name: 'Oslo' },
        { '@type': 'Thing', name: 'Lamp Act' },
      ],
    });
  });

  it('claims nothing that is not known', () => {
    expect(articleJsonLd(anArticle({ day: null }), () => undefined, site)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Keeper of the lamp retires',
      publisher: { '@type': 'Organization', name: 'Bay Post' },
    });
  });

  it.each([
    ['By Ana Poole and Ben Roe, Staff Writers', ['Ana Poole', 'Ben Roe']],
    ['Ana Poole', ['Ana Poole']],
    ['BY ANA POOLE & BEN ROE', ['ANA POOLE', 'BEN ROE']],
  ])('reads the byline %j as %j', (text, names) => {
    const byline: Block = { ...aBlock(text), role: 'byline' };
    expect(ofArticle({ blocks: [byline] })['author']).toEqual(
      names.map((name) => ({ '@type': 'Person', name })),
    );
  });

  it('takes an agency for no person', () => {
    const byline: Block = { ...aBlock('By The Bay Press'), role: 'byline' };
    expect(ofArticle({ blocks: [byline] })['author']).toEqual([
      { '@type': 'Organization', name: 'The Bay Press' },
    ]);
  });

  it('says where a page lies only where the site’s public address is known', () => {
    const address = '/2024/10/23/ana-poole-opens-the-fair-00000001/';
    expect(ofArticle()).not.toHaveProperty('url');
    expect(ofArticle({}, placed)).toHaveProperty('url', `https://post.example${address}`);
    expect(entityJsonLd(poole, placed)).toHaveProperty(
      'url',
      'https://post.example/entity/person/ana-poole/',
    );
    expect(pageJsonLd('/2024/', placed)).toHaveProperty('url', 'https://post.example/2024/');
    expect(pageJsonLd('/2024/', site)).not.toHaveProperty('url');
  });

  it('tells the front, a page of a name and other lists apart', () => {
    expect(pageJsonLd('/', site)).toMatchObject({ '@type': 'WebSite', name: 'Bay Post' });
    expect(pageJsonLd('/2024/', site)).toMatchObject({ '@type': 'CollectionPage', name: 'Bay Post' });
    expect(entityJsonLd(poole, site)).toMatchObject({
      '@type': 'CollectionPage',
      name: 'Ana Poole',
      about: { '@type': 'Person', name: 'Ana Poole' },
    });
  });

  it('gives NewsArticle nothing that schema.org does not know it to have, each of a type it expects', () => {
    // from schema.org/NewsArticle and the types it is one of (Article, CreativeWork, Thing)
    const isUrl = (value: unknown) => URL.canParse(String(value));
    const isText = (value: unknown) => typeof value === 'string' && value !== '';
    const isOne = (types: readonly string[]) => (value: unknown) =>
      [value].flat().every((thing) => {
        const { '@type': type, name } = thing as Record<string, unknown>;
        return types.includes(String(type)) && isText(name);
      });
    const expected: Readonly<Record<string, (value: unknown) => boolean>> = {
      '@context': (value) => value === 'https://schema.org',
      '@type': (value) => value === 'NewsArticle',
      headline: isText,
      datePublished: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
      author: isOne(['Person', 'Organization']),
      publisher: isOne(['Person', 'Organization']),
      mentions: isOne(['Person', 'Organization', 'Place', 'Thing']),
      mainEntityOfPage: isUrl,
      url: isUrl,
    };
    const said = ofArticle({}, placed);
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [name, value] of Object.entries(said)) expect(expected[name]!(value), name).toBe(true);
  });
});
