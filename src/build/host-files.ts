import { FEED_FILE, JSON_FEED_FILE, NOT_FOUND_FILE } from '../archive/addresses.ts';
import type { Site } from '../archive/data-files.ts';
import { CARDS_FOLDER } from './card.ts';
import type { Redirect } from './pages.ts';
import { SITEMAP_FILE } from './sitemap.ts';

/** `robots.txt`: everything may be read. Crawlers ask for it at the root of a host only. */
export function toRobots({ url }: Pick<Site, 'url'>): string {
  const sitemap = url === null ? [] : ['', `Sitemap: ${encodeURI(url)}/${SITEMAP_FILE}`];
  return ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n');
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules match, both hosts join what they say with a
 * comma, so no header is named by two. Pages have no rule for caching: both hosts have them revalidated by themselves.
 */
export function toHeaders({ base }: Pick<Site, 'base'>): string {
  const rules = [
    [`${base}assets/*`, 'Cache-Control: public, max-age=31536000, immutable'],
    [`${base}${CARDS_FOLDER}*`, 'Cache-Control: public, max-age=31536000, immutable'],
    [`${base}data/*`, 'Cache-Control: public, max-age=0, must-revalidate'],
    ...[base, `${base}entity/:group/:slug/`].flatMap((folder) => [
      [folder + FEED_FILE, 'Content-Type: application/atom+xml; charset=utf-8'],
      [folder + JSON_FEED_FILE, 'Content-Type: application/feed+json; charset=utf-8'],
    ]),
    [`${base}*`, 'X-Content-Type-Options: nosniff'],
  ];
  return rules.map(([path, header]) => `${path}\n  ${header}\n`).join('');
}

/**
 * `_redirects`, for the same hosts: from copies to their articles. Cloudflare reads the first 100 KB, so there are no
 * more than fit; the others have their own pages, as on any host. Both send 404.html by themselves, but Netlify only
 * that at its root.
 */
export function toHostRedirects(redirects: readonly Redirect[], { base }: Pick<Site, 'base'>): string {
  const lines = base === '/' ? [] : [`${base}* ${base}${NOT_FOUND_FILE} 404`];
  let size = lines.join('').length;
  for (const { from, to } of redirects) {
    const line = `${base}${from.slice(1)} ${base}${to.slice(1)} 301`;
    size += line.length + 1;
    if (size > MOST_BYTES || lines.length === MOST_LINES) break;
    lines.unshift(line);
  }
  return ['# From copies of an article to the article.', ...lines, ''].join('\n');
}

const MOST_BYTES = 90_000;
const MOST_LINES = 1900;
