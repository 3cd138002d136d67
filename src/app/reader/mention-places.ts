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
  /** True for its first mention in the title and its first in the text, and for one that could be of several. */
  readonly isFirst: boolean;
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
  let met = new Set<EntityId>();
  for (const text of [title, ...blocks]) {
    for (const mention of text.mentions) {
      const { entity } = mention;
      const name = anchorName(entity);
      const ordinal = (counts.get(name) ?? 0) + 1;
      counts.set(name, ordinal);
      const anchor = `m-${name}-${ordinal}`;
      const hasPage = entity !== null && withPage.has(entity);
      const isFirst = entity === null || !met.has(entity);
      if (entity !== null) met.add(entity);
      places.set(mention, { anchor, ordinal, isFirst, target: mentionTarget(mention, { anchor, hasPage }) });
    }
    // a headline is read by itself: the text begins anew
    if (text === title) met = new Set();
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
