import type { Archive } from '../archive/archive.ts';
import type { Article, EntityId } from '../archive/article.ts';
import type { Entity } from '../archive/entity.ts';
import { hasPage } from '../archive/has-page.ts';

/** An entity with the articles that mention it, in the archive's order. */
export interface IndexedEntity {
  readonly entity: Entity;
  readonly articles: readonly Article[];
  readonly page: boolean;
}

/** Every entity by id, with where it is mentioned. Linear in the archive's mentions. */
export function indexEntities({ articles, entities }: Archive): ReadonlyMap<EntityId, IndexedEntity> {
  const mentionedIn = new Map<EntityId, Article[]>(entities.map(({ id }) => [id, []]));
  for (const article of articles) {
    const ids = new Set(
      [article.title, ...article.blocks].flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
    );
    for (const id of ids) if (id) mentionedIn.get(id)?.push(article);
  }
  return new Map(
    entities.map((entity) => {
      const found = mentionedIn.get(entity.id) ?? [];
      return [entity.id, { entity, articles: found, page: hasPage(entity, found.length, articles.length) }];
    }),
  );
}
