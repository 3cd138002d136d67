import type { ArticleId } from '../../../archive/article.ts';
import type { ArticleRef } from '../../../archive/data-files.ts';
import {
  entriesOf,
  isAddress,
  isArticleId,
  isDay,
  isInstant,
  isTitle,
  VERSION,
} from '../../list/parse-kept.ts';
import { isRecord } from '../../ui/stored.ts';
import { isPlace } from '../places.ts';
import type { TextPlace } from '../text-place.ts';

/** Words of an article's text that the reader has highlighted, and what they wrote to them. */
export interface OwnHighlight {
  /** Of its own among all; letters and digits. */
  readonly id: string;
  /** Where the words begin in the text: see `toBodyText`. */
  readonly place: TextPlace;
  readonly quote: string;
  readonly note: string;
  /** When, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** An article as it was when it was last highlighted, and what was, in the order it was made; never none. */
export interface MarkedArticle extends ArticleRef {
  readonly id: ArticleId;
  readonly highlights: readonly OwnHighlight[];
}

export type MarkedArticles = ReadonlyMap<ArticleId, MarkedArticle>;

/** Of more, none is taken. */
export const MOST_HIGHLIGHTS = 5000;
export const LONGEST_QUOTE = 5000;
export const LONGEST_NOTE = 10_000;

/** What is kept of highlights, each by itself: one that makes no sense is as if it were not there. */
export function parseHighlights(kept: unknown): MarkedArticles {
  let room = MOST_HIGHLIGHTS;
  const marked = entriesOf(kept).flatMap(([id, value]): [ArticleId, MarkedArticle][] => {
    if (!isArticleId(id) || !isRecord(value)) return [];
    const { day, address, title, highlights: list } = value;
    if (!isDay(day) || !isAddress(address) || !isTitle(title) || !Array.isArray(list)) return [];
    const highlights = list.filter(isHighlight).slice(0, room);
    room -= highlights.length;
    return highlights.length > 0 ? [[id, { id, day, address, title, highlights }]] : [];
  });
  return new Map(marked);
}

/** The inverse: the id of an article is its name. */
export function formatHighlights(marked: MarkedArticles): unknown {
  const articles = [...marked.values()].map(({ id, ...rest }) => [id, rest] as const);
  return { version: VERSION, articles: Object.fromEntries(articles) };
}

function isHighlight(value: unknown): value is OwnHighlight {
  if (!isRecord(value)) return false;
  const { id, place, quote, note, madeAt } = value;
  return (
    typeof id === 'string' &&
    /^[a-z0-9]{1,40}$/i.test(id) &&
    isPlace(place) &&
    isText(quote, LONGEST_QUOTE) &&
    quote !== '' &&
    isText(note, LONGEST_NOTE) &&
    isInstant(madeAt) &&
    madeAt <= LAST_INSTANT
  );
}

/** Of a Date (ECMA-262, 21.4.1.1), in milliseconds: what lies behind it has no form to be exported in. */
const LAST_INSTANT = 8.64e15;

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
