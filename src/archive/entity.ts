import type { EntityId } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import { GROUPS, type Group, type Label } from './label.ts';

/** One person, place, organisation ... as the whole archive knows it. */
export interface Entity {
  readonly id: EntityId;
  readonly label: Label;
  /** The fullest common form: `Lloyd Austin`. */
  readonly name: string;
  /** Every form it is mentioned by, most frequent first, the name included. */
  readonly forms: readonly string[];
  /** Why each form but the name is taken for it, in the order of the forms. */
  readonly joins: readonly Join[];
  /** What a person was called beside the name, newest first, at most a handful; empty for all else. */
  readonly roles: readonly HeldRole[];
  /** Entities of this archive that have to do with it and are not it, by kind, then by id. */
  readonly links: readonly EntityLink[];
}

/** A form and why it is taken for an entity. */
export interface Join {
  readonly form: string;
  readonly reason: JoinReason;
}

/**
 * Why a form is taken for an entity: the same name in other letters, marks or number · with a title before it · with
 * "Inc" after it · listed · short for, or with other middle names than, or with first names as initials of, a fuller
 * name in the same article · the initials, the first or the last part of a name in the same article · what the short
 * form means nearly everywhere in the archive · the owner's word.
 */
export type JoinReason =
  | 'same-name'
  | 'title'
  | 'ending'
  | 'alias'
  | 'part-of-name'
  | 'middle-names'
  | 'initialled'
  | 'initials'
  | 'leading-part'
  | 'trailing-part'
  | 'one-in-archive'
  | 'owner';

/** An office or occupation as written, and the days of the first and last article that tell it, if they have one. */
export interface HeldRole {
  readonly role: string;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

/** Another entity, and what that is to this one. */
export interface EntityLink {
  readonly kind: LinkKind;
  readonly to: EntityId;
}

/** `maybe`: perhaps the same person in another spelling. */
export type LinkKind = 'country' | 'people' | 'capital' | 'capital-of' | 'maybe';

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
