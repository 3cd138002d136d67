import type { Archive } from '../archive/archive.ts';
import type { Article, EntityId } from '../archive/article.ts';
import type { EntityRef } from '../archive/data-files.ts';
import type { Entity } from '../archive/entity.ts';
import { hasPage } from '../archive/has-page.ts';

/** An entity with the articles that mention it, in the archive's order. */
export interface IndexedEntity {
  readonly entity: Entity;
  readonly articles: readonly Article[];
  /** How often the archive mentions it. */
  readonly mentions: number;
  readonly page: boolean;
}

/** Entities by id. */
export type EntityIndex = ReadonlyMap<EntityId, IndexedEntity>;

/** Every entity by id, with where it is mentioned. Linear in the archive's mentions. */
export function indexEntities({ articles, entities }: Archive): EntityIndex {
  const mentionedIn = new Map(
    entities.map(({ id }): [EntityId, Mentioned] => [id, { articles: [], mentions: 0 }]),
  );
  for (const article of articles) {
    for (const { mentions } of [article.title, ...article.blocks]) {
      for (const { entity } of mentions) {
        const found = entity && mentionedIn.get(entity);
        if (!found) continue;
        found.mentions++;
        // articles come one after the other: one that was met before is the last
        if (found.articles.at(-1) !== article) found.articles.push(article);
      }
    }
  }
  return new Map(
    entities.map((entity) => {
      const found = mentionedIn.get(entity.id)!;
      const page = hasPage(entity, found.articles.length, articles.length);
      return [entity.id, { entity, ...found, page }];
    }),
  );
}

interface Mentioned {
  readonly articles: Article[];
  mentions: number;
}

/** What a data file says of an entity it names. */
export function toEntityRef({ id, name, label }: Entity): EntityRef {
  return { id, name, label };
}
