import { useSyncExternalStore } from 'react';
import type { ArticleId } from '../../../archive/article.ts';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { createKeptMap } from '../../ui/kept-map.ts';
import { say } from '../../ui/say.ts';
import {
  formatHighlights,
  MOST_HIGHLIGHTS,
  parseHighlights,
  type MarkedArticle,
  type MarkedArticles,
  type OwnHighlight,
} from './parse-highlights.ts';
import { HIGHLIGHTS_KEY, MARKED_EVENT } from './was-marked.ts';

const marked = createKeptMap<ArticleId, MarkedArticle>({
  key: HIGHLIGHTS_KEY,
  parse: parseHighlights,
  format: formatHighlights,
  onWritten: (isKept) => {
    window.dispatchEvent(new Event(MARKED_EVENT));
    if (!isKept) say('This browser keeps nothing for this site: highlights are gone when the page is left');
  },
});

/** All highlights on this device, by article. */
export function useMarkedArticles(): MarkedArticles {
  return useSyncExternalStore(marked.subscribe, marked.read, () => NOTHING);
}

/** The same outside of what React draws. */
export function readMarkedArticles(): MarkedArticles {
  return marked.read();
}

/** Keeps a highlight of an article, in the place of the one with its id if there is one. False where there is no room. */
export function keepHighlight(
  { id, address, day, title }: Pick<ArticleContent, 'id' | 'address' | 'day' | 'title'>,
  highlight: OwnHighlight,
): boolean {
  return addHighlights([{ id, address, day, title: title.text, highlights: [highlight] }]) === 0;
}

/** Keeps highlights, each in the place of the one with its id if there is one. Gives back how many had no room. */
export function addHighlights(articles: readonly MarkedArticle[]): number {
  let left = 0;
  marked.change((map) => {
    const next = new Map(map);
    let room = MOST_HIGHLIGHTS - countHighlights(map);
    for (const { highlights, ...article } of articles) {
      const all = new Map(next.get(article.id)?.highlights.map((highlight) => [highlight.id, highlight]));
      for (const highlight of highlights) {
        if (!all.has(highlight.id) && room-- <= 0) left++;
        else all.set(highlight.id, highlight);
      }
      if (all.size > 0) next.set(article.id, { ...article, highlights: [...all.values()] });
    }
    return next;
  });
  return left;
}

/** Forgets a highlight. */
export function dropHighlight(article: ArticleId, highlight: string): void {
  marked.change((map) => {
    const before = map.get(article);
    if (!before) return map;
    const highlights = before.highlights.filter(({ id }) => id !== highlight);
    const next = new Map(map);
    if (highlights.length > 0) next.set(article, { ...before, highlights });
    else next.delete(article);
    return next;
  });
}

export function countHighlights(articles: MarkedArticles): number {
  return [...articles.values()].reduce((sum, { highlights }) => sum + highlights.length, 0);
}

const NOTHING: MarkedArticles = new Map();
