import { entityAddress, FEED_FILE, JSON_FEED_FILE } from '../archive/addresses.ts';
import type { Site } from '../archive/data-files.ts';
import { toAtomFeed } from './atom-feed.ts';
import { feedMaker, type Feed } from './feed.ts';
import { toHeaders, toHostRedirects, toRobots } from './host-files.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRedirects, type Page } from './pages.ts';
import type { SiteSource } from './site-source.ts';
import { toSitemaps } from './sitemap.ts';

/** Texts for programs, by their path below the site's base, each made when asked for. */
export type MachineFiles = Iterable<readonly [path: string, toText: () => string]>;

/**
 * What programs read of a site, but for the text of single articles, which lies beside their pages: feeds, sitemap,
 * and what crawlers and hosts ask for. Feeds and sitemap need the public address. No two texts are held at a time.
 */
export function* machineFiles(
  { archive, entities }: Pick<SiteSource, 'archive' | 'entities'>,
  pages: readonly Page[],
  { site, lang }: { readonly site: Site; readonly lang: string },
): MachineFiles {
  yield ['robots.txt', () => toRobots(site)];
  yield ['_headers', () => toHeaders(site)];
  yield ['_redirects', () => toHostRedirects(toRedirects(archive), site)];
  const { title, url } = site;
  if (url === null) return;
  yield* toSitemaps(pages, url);
  const { articles } = archive;
  const feeds = feedMaker({ title, url, lang, total: articles.length });
  yield* inBothForms('', feeds.ofArchive(articles));
  for (const { entity, articles: ofEntity, page } of entities.values()) {
    if (!page) continue;
    yield* inBothForms(entityAddress(entity.id).slice(1), feeds.ofEntity(entity, ofEntity));
  }
}

function* inBothForms(folder: string, feed: Feed): MachineFiles {
  yield [folder + FEED_FILE, () => toAtomFeed(feed)];
  yield [folder + JSON_FEED_FILE, () => toJsonFeed(feed)];
}
