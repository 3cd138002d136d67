import { describe, expect, it } from 'vitest';
import { toPages, type Page } from '../../src/build/pages.ts';
import { toSitemaps } from '../../src/build/sitemap.ts';
import { aDay, anArchive, anArticle, anArticleId } from '../support/an-article.ts';
import { parseXml } from '../support/parse-markup.ts';

const URL = 'https://post.example/a&b';
const site = { title: 'Bay Post', url: URL, base: '/', seeds: 'seeds' };
const articles = ['2024-10-23', '2024-10-22', '2023-01-01'].map((day, number) =>
  anArticle({ id: anArticleId(number + 1), day: aDay(day) }),
);
const pages: readonly Page[] = toPages(anArchive(articles), site);

function locations(xml: string): readonly string[] {
  const document = parseXml(xml);
  expect(document.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return [...document.querySelectorAll('loc')].map(({ textContent }) => textContent);
}

describe('build/sitemap', () => {
  it('names every page but that of saved articles and the one for what is not there, and the day of articles', () => {
    const files = toSitemaps(pages, URL);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    const xml = files.get('sitemap.xml')!();
    const listed = pages.filter(({ address }) => !['/saved/', '/404.html'].includes(address));
    expect(listed).toHaveLength(pages.length - 2);
    expect(locations(xml)).toEqual(listed.map(({ address }) => URL + address));
    expect(xml.match(/<lastmod>/g)).toHaveLength(3);
    expect(xml).toContain('<lastmod>2024-10-22</lastmod>');
  });

  it('is split by year, and a long year again, where it would hold too many', () => {
    const files = toSitemaps(pages, URL, 4);
    const parts = [...files.keys()].filter((name) => name !== 'sitemap.xml');
    expect(parts).toEqual([
      'sitemap-2023.xml',
      'sitemap-2024.xml',
      'sitemap-2024-2.xml',
      'sitemap-pages.xml',
    ]);
    expect(locations(files.get('sitemap.xml')!())).toEqual(parts.map((name) => `${URL}/${name}`));
    const all = parts.map((name) => locations(files.get(name)!()));
    expect(all.map(({ length }) => length)).toEqual([4, 4, 2, 4]);
    expect(all.flat().toSorted()).toEqual(
      [...locations(toSitemaps(pages, URL).get('sitemap.xml')!())].toSorted(),
    );
  });
});
