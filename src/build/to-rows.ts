import type { Article } from '../archive/article.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import type { EntityRows } from '../archive/data-files.ts';
import { packRows } from '../archive/packed-rows.ts';
import type { ArticleIndex } from './article-index.ts';

/** Where the rows of these articles lie, which are in the archive's order. */
export function toRows(articles: readonly Article[], { placeOf }: Pick<ArticleIndex, 'placeOf'>): EntityRows {
  const days = new Map<CalendarDate, number[]>();
  const undated: number[] = [];
  for (const article of articles) {
    const places = article.day === null ? undated : (days.get(article.day) ?? []);
    places.push(placeOf(article));
    if (article.day !== null) days.set(article.day, places);
  }
  return { rows: packRows(days), undated };
}
