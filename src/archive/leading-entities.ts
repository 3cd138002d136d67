import type { Article, EntityId } from './article.ts';
import type { Entity } from './entity.ts';
import { groupOf, isNamed } from './label.ts';

/**
 * The named entities of an article with how often each is mentioned in it, weightiest first: a mention counts 1,
 * one in the title 3 more, one in the first block 1 more; equals stand in the order they are first met.
 */
export function leadingEntities(
  article: Pick<Article, 'title' | 'blocks'>,
  findEntity: (id: EntityId) => Entity | undefined,
): readonly { readonly entity: Entity; readonly count: number }[] {
  const found = new Map<EntityId, { entity: Entity; count: number; weight: number }>();
  [article.title, ...article.blocks].forEach(({ mentions }, index) => {
    for (const { entity: id } of mentions) {
      const entity = id && findEntity(id);
      if (!entity || !isNamed(groupOf(entity.label))) continue;
      const entry = found.get(id) ?? { entity, count: 0, weight: 0 };
      entry.count += 1;
      entry.weight += index === 0 ? 4 : index === 1 ? 2 : 1;
      found.set(id, entry);
    }
  });
  return [...found.values()]
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ entity, count }) => ({ entity, count }));
}
