import type { Address } from './addresses.ts';
import type { ArticleId, Block, EntityId, MarkedText, ReadAlso } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import { parseEntityId } from './entity.ts';
import type { Label } from './label.ts';

/** What the site as a whole is called and where it lives; in every page. */
export interface Site {
  readonly title: string;
  /** Public address without a final slash, or null where the owner has not told it. */
  readonly url: string | null;
  /** Path the site lies under, starting and ending with `/`. */
  readonly base: string;
  /** Name of the folder the articles come from, for those who run the site. */
  readonly seeds: string;
}

/** `data/archive.json`: what a list needs to know before it fetches any month. Grows with days, not articles. */
export interface ArchiveSummary {
  readonly total: number;
  readonly undated: number;
  /** Oldest first; only days with articles. */
  readonly days: readonly (readonly [day: CalendarDate, articles: number])[];
  readonly entities: number;
  /** How many problems of each kind the build found. */
  readonly problems: Readonly<Record<string, number>>;
}

/** `data/months/2024-10.json`: the list entries of a month, newest first; `undated.json` those without a day. */
export interface MonthData {
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

export interface ArticleRef {
  readonly address: Address;
  readonly day: CalendarDate | null;
  readonly title: string;
}

/** `data/articles/f54a0c6c.json`: all the reader draws. */
export interface ArticleData {
  readonly id: ArticleId;
  readonly address: Address;
  readonly file: string;
  readonly day: CalendarDate | null;
  readonly dayAsWritten: string | null;
  readonly title: MarkedText;
  readonly titleIsLead: boolean;
  readonly standfirst: string;
  readonly minutes: ReadingTime;
  readonly blocks: readonly Block[];
  readonly readAlso: readonly ReadAlso[];
  /** Those mentioned and named, weightiest first, with their mentions here counted. */
  readonly entities: readonly (EntityRef & { readonly count: number })[];
  readonly newer: ArticleRef | null;
  readonly older: ArticleRef | null;
}

/** `data/entities/person/lloyd-austin.json`. */
export interface EntityData extends EntityRef {
  readonly forms: readonly string[];
  /** Articles that mention it, newest first, undated last. */
  readonly articles: readonly ListEntry[];
}

const DATA = 'data';

/** Where each data file lies, relative to the site's base. */
export const dataFiles = {
  archive: () => `${DATA}/archive.json`,
  month: (month: string) => `${DATA}/months/${month}.json`,
  undated: () => `${DATA}/months/undated.json`,
  article: (shortId: string) => `${DATA}/articles/${shortId}.json`,
  entity: (id: EntityId) => {
    const parsed = parseEntityId(id);
    if (!parsed) throw new Error(`Not an entity id: ${id}`);
    return `${DATA}/entities/${parsed.group}/${parsed.slug}.json`;
  },
} as const;
