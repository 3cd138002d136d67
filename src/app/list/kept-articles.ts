import { useSyncExternalStore } from 'react';
import type { ArticleId } from '../../archive/article.ts';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { ArticleRef } from '../../archive/data-files.ts';
import { createKeptMap } from '../ui/kept-map.ts';
import { say } from '../ui/say.ts';
import { READ_KEY, SAVED_KEY } from './kept-keys.ts';
import {
  formatRead,
  formatSaved,
  MOST_READ,
  MOST_SAVED,
  parseRead,
  parseSaved,
  type ReadArticles,
  type SavedArticle,
  type SavedArticles,
} from './parse-kept.ts';

/** An article as far as it can be marked as read. */
export interface ReadableArticle {
  readonly id: ArticleId;
  readonly day: CalendarDate | null;
}

/** An article as far as it can be saved. */
export interface SavableArticle extends ArticleRef {
  readonly id: ArticleId;
}

/**
 * What this reader has read, by id, with its day; none as long as the page's own HTML is taken over. Where it is not
 * `isWanted` none either, and what asks is not drawn again at each mark.
 */
export function useRead(isWanted = true): ReadArticles {
  return useSyncExternalStore(
    readArticles.subscribe,
    isWanted ? readArticles.read : nothingRead,
    nothingRead,
  );
}

/** What this reader has saved, by id, in the same way. */
export function useSaved(isWanted = true): SavedArticles {
  return useSyncExternalStore(
    savedArticles.subscribe,
    isWanted ? savedArticles.read : nothingSaved,
    nothingSaved,
  );
}

/** Whether one article was read: what shows it is drawn again when that changes, not at each mark. */
export function useIsRead(id: ArticleId): boolean {
  return useSyncExternalStore(
    readArticles.subscribe,
    () => isRead(id),
    () => false,
  );
}

/** Whether one article is saved, in the same way. */
export function useIsSaved(id: ArticleId): boolean {
  return useSyncExternalStore(
    savedArticles.subscribe,
    () => isSaved(id),
    () => false,
  );
}

/** The same outside of what React draws. */
export function isRead(id: ArticleId): boolean {
  return readArticles.read().has(id);
}

export function isSaved(id: ArticleId): boolean {
  return savedArticles.read().has(id);
}

/** Calls `listener` when what is saved has changed, until what it gives back is called. */
export function onSavedChange(listener: () => void): () => void {
  return savedArticles.subscribe(listener);
}

/**
 * Marks articles as read or as unread; of more than can be marked, the first of them. Gives back what takes back just
 * that.
 */
export function markRead(articles: readonly ReadableArticle[], read: boolean): () => void {
  return readArticles.change((map) => {
    const changed = articles.filter(({ id }) => map.has(id) !== read);
    if (changed.length === 0) return map;
    const next = new Map(map);
    // the first of them come to lie last, which is dropped last
    for (const { id, day } of changed.toReversed()) {
      if (read) next.set(id, day);
      else next.delete(id);
    }
    return next.size > MOST_READ ? new Map([...next].slice(-MOST_READ)) : next;
  });
}

/**
 * Saves an article, or gives it up; one that was saved before keeps its place by its `savedAt`. False where nothing
 * more can be saved.
 */
export function setSaved(article: SavableArticle & { readonly savedAt?: number }, saved: boolean): boolean {
  const { id, day, address, title, savedAt = Date.now() } = article;
  savedArticles.change((map) => {
    if (map.has(id) === saved || (saved && map.size >= MOST_SAVED)) return map;
    const next = new Map(map);
    if (saved) next.set(id, { id, day, address, title, savedAt });
    else next.delete(id);
    return next;
  });
  return isSaved(id) === saved;
}

/** Adds what another device or an older day has kept, and says how much of it was new and how much had no room. */
export function addKept(read: ReadArticles, saved: readonly SavedArticle[]) {
  const [readBefore, savedBefore] = [readArticles.read(), savedArticles.read()];
  const newRead = [...read].filter(([id]) => !readBefore.has(id));
  const newSaved = saved.filter(({ id }) => !savedBefore.has(id));
  const room = newSaved.slice(0, MOST_SAVED - savedBefore.size);
  // what was read elsewhere is taken to be older than what was read here
  if (newRead.length > 0) readArticles.change((map) => new Map([...newRead, ...map].slice(-MOST_READ)));
  if (room.length > 0) {
    savedArticles.change(
      (map) => new Map([...map, ...room.map((article) => [article.id, article] as const)]),
    );
  }
  return { read: newRead.length, saved: room.length, left: newSaved.length - room.length };
}

const NOTHING_READ: ReadArticles = new Map();
const NOTHING_SAVED: SavedArticles = new Map();
const nothingRead = () => NOTHING_READ;
const nothingSaved = () => NOTHING_SAVED;
let isTold = false;

/** Once, until storage takes something again; after the words of what was done, which it replaces. */
function onWritten(isKept: boolean): void {
  if (!isKept && !isTold) {
    queueMicrotask(() => {
      say('Your browser does not let this page keep what you read and save; it holds until you leave.');
    });
  }
  isTold = !isKept;
}

const readArticles = createKeptMap({ key: READ_KEY, parse: parseRead, format: formatRead, onWritten });
const savedArticles = createKeptMap({ key: SAVED_KEY, parse: parseSaved, format: formatSaved, onWritten });
