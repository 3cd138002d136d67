import type { ArticleContent } from '../../archive/data-files.ts';
import type { EntityId, Mention } from '../../archive/article.ts';
import { parseEntityId } from '../../archive/entity.ts';
import { mentionTarget } from './mention-target.ts';

/** Where a mention stands among those of its entity in one article. */
export interface MentionPlace {
  /** Anchor of the mention: `m-lloyd-austin-2`; unique in the article. */
  readonly anchor: string;
  /** 1 for the entity's first mention in the article, title included. */
  readonly ordinal: number;
  /** Where it leads: an address below the site's base, or `#` and an anchor. */
  readonly target: string;
}

/** The place of every mention of an article, in reading order. */
export function mentionPlaces({
  title,
  blocks,
  entities,
}: Pick<ArticleContent, 'title' | 'blocks' | 'entities'>): ReadonlyMap<Mention, MentionPlace> {
  const withPage = new Set(entities.flatMap(({ id, page }) => (page ? id : [])));
  const counts = new Map<string, number>();
  const places = new Map<Mention, MentionPlace>();
  for (const { mentions } of [title, ...blocks]) {
    for (const mention of mentions) {
      const name = anchorName(mention.entity);
      const ordinal = (counts.get(name) ?? 0) + 1;
      counts.set(name, ordinal);
      const anchor = `m-${name}-${ordinal}`;
      const hasPage = mention.entity !== null && withPage.has(mention.entity);
      places.set(mention, { anchor, ordinal, target: mentionTarget(mention, { anchor, hasPage }) });
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
