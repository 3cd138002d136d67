import type { ArticleId } from '../../archive/article.ts';
import { parseCalendarDate, type CalendarDate } from '../../archive/calendar-date.ts';
import type { ArticleRef } from '../../archive/data-files.ts';
import { isRecord } from '../ui/stored.ts';

/** Articles that were read, those marked last at the end, with their days. */
export type ReadArticles = ReadonlyMap<ArticleId, CalendarDate | null>;

/** An article as it was when it was saved. */
export interface SavedArticle extends ArticleRef {
  readonly id: ArticleId;
  /** When, in milliseconds since 1970: it orders them, and is shown to nobody. */
  readonly savedAt: number;
}

export type SavedArticles = ReadonlyMap<ArticleId, SavedArticle>;

/** Of more, the marks made first are dropped. */
export const MOST_READ = 20_000;
/** Of more, none is taken: what was saved is never dropped unasked. */
export const MOST_SAVED = 2000;

/** What is kept of read articles, each by itself: one that makes no sense is as if it were not there. */
export function parseRead(kept: unknown): ReadArticles {
  const read = entriesOf(kept).flatMap(([id, day]): [ArticleId, CalendarDate | null][] =>
    isArticleId(id) && isDay(day) ? [[id, day]] : [],
  );
  return new Map(read.slice(-MOST_READ));
}

/** What is kept of saved articles, in the same way. */
export function parseSaved(kept: unknown): SavedArticles {
  const saved = entriesOf(kept).flatMap(([id, value]): [ArticleId, SavedArticle][] => {
    if (!isArticleId(id) || !isRecord(value)) return [];
    const { day, address, title, savedAt } = value;
    const isSound = isDay(day) && isAddress(address) && isTitle(title) && isInstant(savedAt);
    return isSound ? [[id, { id, day, address, title, savedAt }]] : [];
  });
  return new Map(saved.slice(0, MOST_SAVED));
}

/** The inverse of `parseRead`. */
export function formatRead(read: ReadArticles): unknown {
  return { version: VERSION, articles: Object.fromEntries(read) };
}

/** The inverse of `parseSaved`: the id of an article is its name. */
export function formatSaved(saved: SavedArticles): unknown {
  const articles = [...saved.values()].map(({ id, ...rest }) => [id, rest] as const);
  return { version: VERSION, articles: Object.fromEntries(articles) };
}

/** How many entries there are, of any kind; 0 for what is of another version. */
export function countKept(kept: unknown): number {
  return entriesOf(kept).length;
}

/** Of everything that is kept by article. */
export const VERSION = 1;
const LONGEST_TITLE = 2000;

/** What is kept by article, as it lies there: nothing of what is of another version. */
export function entriesOf(kept: unknown): [string, unknown][] {
  if (!isRecord(kept) || kept['version'] !== VERSION || !isRecord(kept['articles'])) return [];
  return Object.entries(kept['articles']);
}

export function isArticleId(text: string): text is ArticleId {
  return /^[0-9a-f]{16}$/.test(text);
}

export function isDay(value: unknown): value is CalendarDate | null {
  return value === null || (typeof value === 'string' && parseCalendarDate(value) !== null);
}

/** A page of this site and of no other. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length < 300 && /^\/(?:[a-z0-9-]+\/)+$/.test(value);
}

export function isTitle(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TITLE;
}

export function isInstant(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
