import type { ArticleId } from '../../archive/article.ts';

/** Where the places lie that articles were left at. */
export const PLACES_KEY = 'dateline.places';

/** Whether a place is kept for an article: all that a page has to know before it fetches the code for the rest. */
export function wasBegun(id: ArticleId): boolean {
  try {
    return localStorage.getItem(PLACES_KEY)?.includes(id) ?? false;
  } catch {
    return false;
  }
}
