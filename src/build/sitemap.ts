import { NOT_FOUND_FILE, SAVED_ADDRESS } from '../archive/addresses.ts';
import { escapeXml } from './escape-xml.ts';
import type { Page } from './pages.ts';

export const SITEMAP_FILE = 'sitemap.xml';

/** What one sitemap may hold at most, by the protocol (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/** Pages that are the same for everybody else, and hold nothing to find. */
const UNLISTED = new Set([SAVED_ADDRESS, `/${NOT_FOUND_FILE}`]);

/**
 * The sitemap of these pages, by path, made when asked for: one file, or past `most` addresses an index of files by
 * year (`sitemap-2024.xml`), and of one for all pages without a year. A year that is still too long goes on in
 * `sitemap-2024-2.xml`. `url` is the site's public address, without a final slash.
 */
export function toSitemaps(
  pages: readonly Page[],
  url: string,
  most = MOST_ADDRESSES,
): ReadonlyMap<string, () => string> {
  const listed = pages.filter(({ address }) => !UNLISTED.has(address));
  if (listed.length <= most) return new Map([[SITEMAP_FILE, () => toUrlSet(listed, url)]]);
  const years = new Map<string, Page[]>();
  for (const page of listed) {
    const year = /^\/(\d{4})\//.exec(page.address)?.[1] ?? 'pages';
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(page);
    else years.set(year, [page]);
  }
  const files = new Map<string, () => string>();
  for (const [year, ofYear] of [...years].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (let part = 1; (part - 1) * most < ofYear.length; part++) {
      const some = ofYear.slice((part - 1) * most, part * most);
      files.set(`sitemap-${year}${part > 1 ? `-${part}` : ''}.xml`, () => toUrlSet(some, url));
    }
  }
  const names = [...files.keys()];
  return files.set(SITEMAP_FILE, () =>
    toXml(
      'sitemapindex',
      names.map((name) => `<sitemap><loc>${escapeXml(encodeURI(`${url}/${name}`))}</loc></sitemap>`),
    ),
  );
}

function toUrlSet(pages: readonly Page[], url: string): string {
  const entries = pages.map(({ address, article }) => {
    const lastmod = article?.day ? `<lastmod>${article.day}</lastmod>` : '';
    return `<url><loc>${escapeXml(encodeURI(url + address))}</loc>${lastmod}</url>`;
  });
  return toXml('urlset', entries);
}

function toXml(element: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${element}>`,
    '',
  ].join('\n');
}
