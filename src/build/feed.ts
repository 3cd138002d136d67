import { articleAddress, entityAddress, HOME_ADDRESS, type Address } from '../archive/addresses.ts';
import type { Article } from '../archive/article.ts';
import { toAuthors } from '../archive/authors.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import type { Entity } from '../archive/entity.ts';
import { toStandfirst } from '../ingest/to-standfirst.ts';
import { toHtml } from './to-html.ts';

/** The newest articles of a list, before they become Atom or JSON. */
export interface Feed {
  /** A tag URI. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Public address of the folder that the list and its feeds lie in, with a final slash. */
  readonly url: string;
  readonly siteTitle: string;
  readonly lang: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** A tag URI, the same when the article's title or day are corrected. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly day: CalendarDate;
  readonly authors: readonly string[];
  readonly standfirst: string;
  /** The full text as HTML; null where the feed tells only how it begins. */
  readonly html: string | null;
}

export interface FeedSetup {
  readonly title: string;
  /** Public address without a final slash. */
  readonly url: string;
  readonly lang: string;
  /** Articles of the whole archive. */
  readonly total: number;
}

/** Makes the feeds of one archive. What several feeds hold of an article is made once. */
export interface FeedMaker {
  /** Of the whole archive: its newest 50 articles, in full. */
  readonly ofArchive: (articles: readonly Article[]) => Feed;
  /**
   * Of an entity's page: its newest 20 articles. In full only while the archive has at most MOST_IN_FULL: an article
   * stands in the feed of everything it names, and the feeds of a large archive would outweigh the rest of the site.
   */
  readonly ofEntity: (entity: Entity, articles: readonly Article[]) => Feed;
}

export const MOST_IN_FULL = 1000;
const NEWEST_OF_ARCHIVE = 50;
const NEWEST_OF_ENTITY = 20;

/**
 * `articles` are newest first. Undated ones are left out of every feed: an entry must say when it was written, and no
 * day would be true.
 */
export function feedMaker({ title, url, lang, total }: FeedSetup): FeedMaker {
  const brief = new Map<Article, FeedEntry>();
  const toBrief = (article: Article, day: CalendarDate): FeedEntry => {
    const known = brief.get(article);
    if (known) return known;
    const entry: FeedEntry = {
      id: toTag(url, `article/${article.id}`),
      url: encodeURI(url + articleAddress({ ...article, title: article.title.text })),
      title: article.title.text,
      day,
      authors: toAuthors(article).map(({ name }) => name),
      standfirst: toStandfirst(article),
      html: null,
    };
    brief.set(article, entry);
    return entry;
  };
  const toEntries = (articles: readonly Article[], most: number, inFull: boolean) => {
    const entries: FeedEntry[] = [];
    for (const article of articles) {
      if (entries.length === most || article.day === null) break;
      const entry = toBrief(article, article.day);
      entries.push(inFull ? { ...entry, html: toHtml(article.blocks) } : entry);
    }
    return entries;
  };
  const place = (name: string, address: Address) => ({
    id: toTag(url, name),
    url: encodeURI(url + address),
    siteTitle: title,
    lang,
  });
  return {
    ofArchive: (articles) => ({
      ...place('archive', HOME_ADDRESS),
      title,
      description: `The newest articles of ${title}`,
      entries: toEntries(articles, NEWEST_OF_ARCHIVE, true),
    }),
    ofEntity: (entity, articles) => ({
      ...place(`entity/${entity.id}`, entityAddress(entity.id)),
      title: `${entity.name} · ${title}`,
      description: `The newest articles of ${title} that mention ${entity.name}`,
      entries: toEntries(articles, NEWEST_OF_ENTITY, total <= MOST_IN_FULL),
    }),
  };
}

/**
 * RFC 4151: an authority, a date when it was theirs, and a name. The date is part of the name for good, so it is the
 * year from which such sites exist, and no clock is asked.
 */
function toTag(url: string, name: string): string {
  return `tag:${new URL(url).hostname},2026:${encodeURI(name)}`;
}
