import type { ArticleData } from '../../archive/data-files.ts';
import type { EntityId, Mention } from '../../archive/article.ts';
import { parseEntityId } from '../../archive/entity.ts';

/** Where a mention stands among those of its entity in one article. */
export interface MentionPlace {
  /** Anchor of the mention: `m-lloyd-austin-2`; unique in the article. */
  readonly anchor: string;
  /** 1 for the entity's first mention in the article, title included. */
  readonly ordinal: number;
}

/** The place of every mention of an article, in reading order. */
export function mentionPlaces({
  title,
  blocks,
}: Pick<ArticleData, 'title' | 'blocks'>): ReadonlyMap<Mention, MentionPlace> {
  const counts = new Map<string, number>();
  const places = new Map<Mention, MentionPlace>();
  for (const { mentions } of [title, ...blocks]) {
    for (const mention of mentions) {
      const name = anchorName(mention.entity);
      const ordinal = (counts.get(name) ?? 0) + 1;
      counts.set(name, ordinal);
      places.set(mention, { anchor: `m-${name}-${ordinal}`, ordinal });
    }
  }
  return places;
}

/** The slug alone for what has a name; with its group where a number or day could be taken for one. */
function anchorName(entity: EntityId | null): string {
  const parsed = entity && parseEntityId(entity);
  if (!parsed) return 'unlinked';
  const { group, slug } = parsed;
  return group === 'person' ? slug : `${group}-${slug}`;
}
