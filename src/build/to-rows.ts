import type { Article } from '../archive/article.ts';
import { packRows, type PackedRows, type RowDay } from '../archive/packed-rows.ts';
import type { ArticleIndex } from './article-index.ts';

/** Where the rows of these articles lie, which are in the archive's order. */
export function toRows(articles: readonly Article[], { placeOf }: Pick<ArticleIndex, 'placeOf'>): PackedRows {
  const days = new Map<RowDay, number[]>();
  for (const article of articles) {
    const places = days.get(article.day ?? '');
    if (places) places.push(placeOf(article));
    else days.set(article.day ?? '', [placeOf(article)]);
  }
  return packRows(days);
}
