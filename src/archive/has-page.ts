import type { Entity } from './entity.ts';
import { groupOf, isNamed } from './label.ts';

/**
 * Whether an entity has a page and a data file of its own. In a small archive everything named has; in a large one
 * only what two or more articles mention, or pages that list a single article would outnumber the articles.
 */
export function hasPage({ label }: Pick<Entity, 'label'>, inArticles: number, ofArticles: number): boolean {
  return isNamed(groupOf(label)) && (inArticles > 1 || ofArticles <= SMALL_ARCHIVE);
}

const SMALL_ARCHIVE = 1000;
