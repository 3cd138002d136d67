import {
  ABOUT_ADDRESS,
  articleAddress,
  ENTITIES_ADDRESS,
  entityAddress,
  HOME_ADDRESS,
  MARKDOWN_FILE,
  NOT_FOUND_FILE,
  periodAddress,
  SAVED_ADDRESS,
  SEARCH_ADDRESS,
  UNDATED_ADDRESS,
  type Address,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { Site } from '../archive/data-files.ts';
import { indexEntities, type EntityIndex } from './entity-index.ts';
import { articleJsonLd, entityJsonLd, pageJsonLd, type JsonLd } from './json-ld.ts';

/** A page to draw: its address, and what it says of itself to search engines, made when asked for. */
export interface Page {
  readonly address: Address;
  readonly jsonLd: () => JsonLd;
  /** What it shows, if that is an article. */
  readonly article?: Article;
}

/** Every page of the site, each to be a real file that a plain static host answers with. */
export function toPages(
  archive: Archive,
  site: Site,
  index: EntityIndex = indexEntities(archive),
): readonly Page[] {
  const addresses = new Set<Address>([
    HOME_ADDRESS,
    ENTITIES_ADDRESS,
    SEARCH_ADDRESS,
    SAVED_ADDRESS,
    ABOUT_ADDRESS,
  ]);
  for (const { day } of archive.articles) {
    for (const code of day ? [day.slice(0, 4), day.slice(0, 7), day] : []) addresses.add(periodAddress(code));
    if (!day) addresses.add(UNDATED_ADDRESS);
  }
  addresses.add(`/${NOT_FOUND_FILE}`);
  const lists = [...addresses].map((address): Page => ({ address, jsonLd: () => pageJsonLd(address, site) }));
  const articles = archive.articles.map((article): Page => ({
    address: articleAddress({ ...article, title: article.title.text }),
    jsonLd: () => articleJsonLd(article, (id) => index.get(id)?.entity, site),
    article,
  }));
  const entities = [...index.values()]
    .filter(({ page }) => page)
    .map(({ entity }): Page => ({
      address: entityAddress(entity.id),
      jsonLd: () => entityJsonLd(entity, site),
    }));
  return [...lists, ...articles, ...entities];
}

/** A page that leads to another: the address of a copy, and that of its original. */
export interface Redirect {
  readonly from: Address;
  readonly to: Address;
}

/** What the second and further files of one article are known by, each leading to the first. */
export function toRedirects({ articles, copies }: Archive): readonly Redirect[] {
  const byId = new Map(copies.length > 0 ? articles.map((article) => [article.id, article]) : []);
  return copies.map(({ id, of }) => {
    const original = byId.get(of)!;
    const parts = { day: original.day, title: original.title.text };
    return { from: articleAddress({ ...parts, id }), to: articleAddress({ ...parts, id: of }) };
  });
}

/** The Markdown beside the page of an article, relative to the site's base. */
export function markdownFile(address: Address): string {
  return address.slice(1) + MARKDOWN_FILE;
}

/** The file a page goes to, relative to the site's base. */
export function pageFile(address: Address): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
