import type { EntityId } from './article.ts';
import { GROUPS, type Group, type Label } from './label.ts';

/** One person, place, organisation ... as the whole archive knows it. */
export interface Entity {
  readonly id: EntityId;
  readonly label: Label;
  /** The fullest common form: `Lloyd Austin`. */
  readonly name: string;
  /** Every form it is mentioned by, most frequent first, the name included. */
  readonly forms: readonly string[];
}

/** `person:lloyd-austin` in its two parts; null if it is no entity id. */
export function parseEntityId(text: string): { id: EntityId; group: Group; slug: string } | null {
  const match = /^([a-z]+):([\p{L}\p{N}.-]+)$/u.exec(text);
  const group = GROUPS.find(({ id }) => id === match?.[1])?.id;
  if (!match?.[2] || !group) return null;
  return { id: text as EntityId, group, slug: match[2] };
}

/** The id of the entity with this slug in this group. */
export function toEntityId(group: Group, slug: string): EntityId {
  return `${group}:${slug}` as EntityId;
}
