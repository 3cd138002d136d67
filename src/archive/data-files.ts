import type { Address } from './addresses.ts';
import type { ArticleId, Block, EntityId, MarkedText, ReadAlso } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { EntityListKey } from './entity-lists.ts';
import { type HeldRole, type Join, type LinkKind, parseEntityId } from './entity.ts';
import type { Label } from './label.ts';
import type { PackedRows } from './packed-rows.ts';
import type { PageCard } from './page-card.ts';

/** What the site as a whole is called and where it lives; in every page. */
export interface Site {
  readonly title: string;
  /** Public address without a final slash, or null where the owner has not told it. */
  readonly url: string | null;
  /** Path the site lies under, starting and ending with `/`. */
  readonly base: string;
  /** Name of the folder the articles come from, for those who run the site. */
  readonly seeds: string;
  /** Pictures to share pages with, by address: as a page has it, its own, if it has one, and under '' the site's. */
  readonly cards?: Readonly<Record<Address, PageCard>>;
}

/** `data/archive.json`: what a list needs to know before it fetches any month. Grows with years, not articles. */
export interface ArchiveSummary {
  readonly format: typeof DATA_FORMAT;
  readonly total: number;
  readonly undated: number;
  readonly months: PackedDays;
  readonly entities: number;
  /** How many problems of each kind the build found. */
  readonly problems: Readonly<Record<string, number>>;
  /** The named entities in most articles, most first, equals by mentions in the archive: at most MOST_LEADING, all with a page. */
  readonly leading: readonly CountedEntity[];
  /** Which shards of the words of headlines and names there are: see `packShards`. */
  readonly wordShards: string;
  /** How many shards there are of the words of texts: see `toTextShard`. */
  readonly textShards: number;
}

export const MOST_LEADING = 12;

/** Version of all data files: goes up when a reader of the old form would misread the new. */
export const DATA_FORMAT = 2;

/** Articles per day, as months, oldest first: `['2024-10', [0, 3, 1]]` has three articles on the 2nd, one on the 3rd. */
export type PackedDays = readonly (readonly [month: string, counts: readonly number[]])[];

/** A day that has articles, and how many. */
export type DayCount = readonly [day: CalendarDate, articles: number];

/**
 * `data/months/2024-10.json`: a month of the list, newest first. A month of more than MOST_ENTRIES_A_MONTH has
 * null for its entries: they lie by day, in `data/days/2024-10-23.json`.
 */
export interface MonthData {
  readonly entries: readonly ListEntry[] | null;
  /** Its days with articles, oldest first. */
  readonly days: readonly DayCount[];
  /** The nearest days with articles before and after the month. */
  readonly older: CalendarDate | null;
  readonly newer: CalendarDate | null;
  /** The same month of the other years that have articles in it, oldest first: of the nearest MOST_OTHER_YEARS. */
  readonly otherYears: PackedDays;
}

/** More than an archive of news spans; the files of one that spans thousands would else grow with their square. */
export const MOST_OTHER_YEARS = 200;

export const MOST_ENTRIES_A_MONTH = 150;

/** `data/days/2024-10-23.json`, of a busy month only, and `data/undated.json`. */
export interface EntriesData {
  readonly entries: readonly ListEntry[];
}

export interface ListEntry {
  readonly id: ArticleId;
  readonly address: Address;
  readonly day: CalendarDate | null;
  readonly title: string;
  readonly standfirst: string;
  /** Minutes a fast and a slow reader take. */
  readonly minutes: ReadingTime;
  /** At most five, weightiest first. */
  readonly leading: readonly EntityRef[];
}

export type ReadingTime = readonly [fast: number, slow: number];

export interface EntityRef {
  readonly id: EntityId;
  readonly name: string;
  readonly label: Label;
}

/** An entity and a number of articles. */
export interface CountedEntity extends EntityRef {
  readonly count: number;
}

export interface ArticleRef {
  readonly address: Address;
  readonly day: CalendarDate | null;
  readonly title: string;
}

/** `data/articles/f54a0c6c.json`: all the reader draws; of a copy of another article, where that lies. */
export type ArticleData = ArticleContent | { readonly movedTo: Address };

export interface ArticleContent {
  readonly id: ArticleId;
  readonly address: Address;
  readonly file: string;
  readonly day: CalendarDate | null;
  readonly dayAsWritten: string | null;
  readonly title: MarkedText;
  readonly titleIsLead: boolean;
  readonly standfirst: string;
  /** Minutes a fast and a slow reader take. */
  readonly minutes: ReadingTime;
  readonly blocks: readonly Block[];
  readonly readAlso: readonly ReadAlsoEntry[];
  /** Articles that have to do with it and are not in `readAlso`, closest first: see `relateArticles`. */
  readonly related: readonly RelatedArticle[];
  /** Those mentioned and named, weightiest first. */
  readonly entities: readonly MentionedEntity[];
  readonly newer: ArticleRef | null;
  readonly older: ArticleRef | null;
}

/** An entry of the seed's own "Read also" list, with the article of this archive that it names, if one does. */
export interface ReadAlsoEntry extends ReadAlso {
  readonly address?: Address;
}

export interface RelatedArticle extends ArticleRef {
  /** Names of the entities that both mention, what ties the two most first; at least one. */
  readonly shares: readonly string[];
}

export interface MentionedEntity extends EntityRef {
  /** Mentions in this article. */
  readonly count: number;
  /** Whether it has a page and a data file: see `hasPage`. */
  readonly page: boolean;
}

/** `data/entities/person/lloyd-austin.json`. */
export interface EntityData extends EntityRef {
  readonly forms: readonly string[];
  readonly joins: readonly Join[];
  readonly roles: readonly HeldRole[];
  /** Those with a page of their own that it has a link to. */
  readonly seeAlso: readonly SeeAlso[];
  readonly total: number;
  readonly months: PackedDays;
  /** Articles that mention it, newest first, undated last: the first ENTITY_PAGE_SIZE of them. */
  readonly articles: readonly ArticleRef[];
  /** Named entities in the same articles, most articles in common first, equals by mentions in the archive: at most MOST_WITH, all with a page. */
  readonly with: readonly CountedEntity[];
}

export const MOST_WITH = 24;

export interface SeeAlso extends EntityRef {
  readonly kind: LinkKind;
}

/** `data/entities/person/lloyd-austin.2.json` and on: the articles behind those of the first file. */
export interface EntityPageData {
  readonly articles: readonly ArticleRef[];
}

export const ENTITY_PAGE_SIZE = 100;

/**
 * `data/facets/2024.json`, of every year with articles: the named entities in most articles of the year and of each
 * of its months, most first, equals by mentions in the archive, all with a page.
 */
export interface FacetsData {
  /** Those named below, each once. */
  readonly entities: readonly EntityRef[];
  /** At most MOST_FACETS_A_YEAR. */
  readonly year: readonly FacetCount[];
  /** Months with articles, oldest first, at most MOST_FACETS_A_MONTH each. */
  readonly months: readonly (readonly [month: string, leading: readonly FacetCount[]])[];
}

/** An entity, by its place in the file's `entities`, and in how many articles it is. */
export type FacetCount = readonly [index: number, articles: number];

export const MOST_FACETS_A_YEAR = 24;
export const MOST_FACETS_A_MONTH = 12;

/**
 * `data/words/0a3.json`, one of at most WORD_SHARDS (see `toWordShard`): of each word where the rows lie of all articles
 * that have it in their title or in a name they mention. A shard without words has no file: the summary tells. Likewise
 * `data/text/0a3.json`, of those that have it in their text (see `toTextShard`), and none of these is missing.
 */
export type WordsData = Readonly<Record<string, PackedRows>>;

const DATA = 'data';

/** Where each data file lies, relative to the site's base. */
export const dataFiles = {
  archive: () => `${DATA}/archive.json`,
  problems: () => `${DATA}/problems.json`,
  month: (month: string) => `${DATA}/months/${month}.json`,
  day: (day: CalendarDate) => `${DATA}/days/${day}.json`,
  undated: () => `${DATA}/undated.json`,
  article: (shortId: string) => `${DATA}/articles/${shortId}.json`,
  /** `page` counts from 1. */
  entity: (id: EntityId, page = 1) => {
    const parsed = parseEntityId(id);
    if (!parsed) throw new Error(`Not an entity id: ${id}`);
    // no named entity has a dot in its id: one that does must not lead to a part of the files of another
    const slug = parsed.slug.replaceAll('.', '..');
    return `${DATA}/entities/${parsed.group}/${slug}${page > 1 ? `.${page}` : ''}.json`;
  },
  /** Where the rows of all the articles that mention an entity lie: `PackedRows`. */
  entityRows: (id: EntityId) => dataFiles.entity(id).replace(/json$/, 'rows.json'),
  entities: () => `${DATA}/entities.json`,
  /** `part` counts from 1. */
  entityList: ({ order, group }: EntityListKey, part: number) =>
    `${DATA}/entities/${order}/${group}/${part}.json`,
  entitiesByWord: (shard: string) => `${DATA}/entities/by-word/${shard}.json`,
  facets: (year: string) => `${DATA}/facets/${year}.json`,
  words: (shard: string) => `${DATA}/words/${shard}.json`,
  text: (shard: string) => `${DATA}/text/${shard}.json`,
} as const;
