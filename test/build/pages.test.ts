import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFile, toPages, toRedirects } from '../../src/build/pages.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { aSeed } from '../support/a-seed.ts';
import { aDay, aMarkedText, anArchive, anArticle, anArticleId, anEntity } from '../support/an-article.ts';
import { anySeedText } from '../support/any-seed-text.ts';

const site = { title: 'Bay Post', url: null, base: '/', seeds: 'seeds' };
const addressesOf = (archive: Parameters<typeof toPages>[0]) =>
  toPages(archive, site).map(({ address }) => address);

describe('build/pages', () => {
  it('has a page for every article, year, month, day and name', () => {
    const articles = [
      anArticle({ id: anArticleId(1), day: aDay('2024-10-23'), title: aMarkedText('Fair opens') }),
      anArticle({ id: anArticleId(2), day: aDay('2024-10-23'), title: aMarkedText('Fair opens') }),
      anArticle({ id: anArticleId(3), day: null, title: aMarkedText('日本') }),
    ];
    const entities = [anEntity('Ana Poole'), anEntity('Lamp Act', 'LAW'), anEntity('noon', 'TIME')];
    expect(addressesOf(anArchive(articles, entities)).toSorted()).toEqual([
      '/',
      '/2024/',
      '/2024/10/',
      '/2024/10/23/',
      '/2024/10/23/fair-opens-00000001/',
      '/2024/10/23/fair-opens-00000002/',
      '/404.html',
      '/about/',
      '/entities/',
      '/entity/other/lamp-act/',
      '/entity/person/ana-poole/',
      '/saved/',
      '/search/',
      '/undated/',
      '/undated/article-00000003/',
    ]);
  });

  it('has the front, its names, a field for words, what is saved, the word about it and the one for what is not there, for an archive of nothing', () => {
    expect(addressesOf(anArchive([]))).toEqual([
      '/',
      '/entities/',
      '/search/',
      '/saved/',
      '/about/',
      '/404.html',
    ]);
  });

  it('says of each page what it is', () => {
    const poole = anEntity('Ana Poole');
    const article = anArticle({ title: aMarkedText('Ana Poole rests', poole) });
    const types = toPages(anArchive([article], [poole]), site).map(
      ({ address, jsonLd }) => `${address} ${String(jsonLd()['@type'])} ${String(jsonLd()['name'])}`,
    );
    expect(types).toContain('/ WebSite Bay Post');
    expect(types).toContain('/2031/05/ CollectionPage Bay Post');
    expect(types).toContain('/2031/05/06/ana-poole-rests-00000001/ NewsArticle undefined');
    expect(types).toContain('/entity/person/ana-poole/ CollectionPage Ana Poole');
  });

  it('leads from what a copy would be known by to the article', () => {
    const article = anArticle({ title: aMarkedText('Fair opens') });
    const copies = [{ id: anArticleId(2), of: article.id }];
    expect(toRedirects({ ...anArchive([article]), copies })).toEqual([
      { from: '/2031/05/06/fair-opens-00000002/', to: '/2031/05/06/fair-opens-00000001/' },
    ]);
  });

  it.each([
    ['/', 'index.html'],
    ['/2024/10/', '2024/10/index.html'],
    ['/404.html', '404.html'],
  ])('puts the page at %s into the file %s', (address, file) => expect(pageFile(address)).toBe(file));

  it('gives every page an address of its own, of letters, digits, - and /, whatever the seeds', () => {
    fc.assert(
      fc.property(fc.array(anySeedText(), { maxLength: 6 }), (texts) => {
        const { archive } = ingestArchive(texts.map((text, index) => aSeed(text, `${index} ż.txt`)));
        const all = [...addressesOf(archive), ...toRedirects(archive).map(({ from }) => from)];
        const addresses = all.filter((address) => address !== '/404.html');
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(addresses.filter((address) => !/^\/(?:[a-z0-9-]+\/)*$/.test(address))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
