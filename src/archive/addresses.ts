import type { ArticleId, EntityId } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import { parseEntityId } from './entity.ts';
import { toSlug } from './to-slug.ts';

/**
 * Where every page lies: a path below the site's base, starting and ending with `/`, of ASCII letters,
 * digits, `-` and `/` only. An address depends on the thing itself, never on its neighbours.
 */
export type Address = string;

/** `/2024/10/23/<slug>-<first 8 of the id>/`, or `/undated/<slug>-<8>/`. */
export function articleAddress(article: {
  readonly id: ArticleId;
  readonly day: CalendarDate | null;
  readonly title: string;
}): Address {
  const slug = toSlug(article.title) || 'article';
  const folder = article.day ? periodAddress(article.day) : '/undated/';
  return `${folder}${slug}-${shortId(article.id)}/`;
}

/** What an article's address and data file are known by: the first 8 hex digits of its id. */
export function shortId(id: ArticleId): string {
  return id.slice(0, 8);
}

/** The short id at the end of the last part of an article's address; null if there is none. */
export function parseShortId(slug: string): string | null {
  return /(?:^|-)([0-9a-f]{8})$/.exec(slug)?.[1] ?? null;
}

/** `/2024/`, `/2024/10/` or `/2024/10/23/`, from `2024`, `2024-10` or a day. */
export function periodAddress(code: string): Address {
  return `/${code.replaceAll('-', '/')}/`;
}

/** `/entity/person/lloyd-austin/`. */
export function entityAddress(id: EntityId): Address {
  const parsed = parseEntityId(id);
  if (!parsed) throw new Error(`Not an entity id: ${id}`);
  return `/entity/${parsed.group}/${parsed.slug}/`;
}

export const HOME_ADDRESS: Address = '/';
export const UNDATED_ADDRESS: Address = '/undated/';
export const ENTITIES_ADDRESS: Address = '/entities/';
export const SEARCH_ADDRESS: Address = '/search/';
export const SAVED_ADDRESS: Address = '/saved/';
export const ABOUT_ADDRESS: Address = '/about/';

/** The page a static host sends, with status 404, for every address it does not know. */
export const NOT_FOUND_FILE = '404.html';

/** Feeds in each folder that has one: the site's own, and that of an entity's page. */
export const FEED_FILE = 'feed.xml';
export const JSON_FEED_FILE = 'feed.json';

/** The text of an article as Markdown, beside its page. */
export const MARKDOWN_FILE = 'index.md';
