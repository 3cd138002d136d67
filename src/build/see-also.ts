import type { SeeAlso } from '../archive/data-files.ts';
import type { EntityIndex, IndexedEntity } from './entity-index.ts';

/**
 * What an entity is linked to and has a page. A capital and its country only where an article mentions both: other
 * towns have the names of capitals (Georgetown, San José).
 */
export function seeAlsoOf({ entity, articles }: IndexedEntity, entities: EntityIndex): readonly SeeAlso[] {
  return entity.links.flatMap(({ kind, to }): readonly SeeAlso[] => {
    const other = entities.get(to);
    if (!other?.page) return [];
    if (kind === 'capital' || kind === 'capital-of') {
      const here = new Set(articles);
      if (!other.articles.some((article) => here.has(article))) return [];
    }
    const { id, name, label } = other.entity;
    return [{ kind, id, name, label }];
  });
}
