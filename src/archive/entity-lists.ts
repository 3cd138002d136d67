import type { CountedEntity } from './data-files.ts';
import type { Group } from './label.ts';

/** `data/entities.json`: the entities with a page, as far as their list shows them at first. Grows with nothing. */
export interface EntitiesData {
  readonly total: number;
  readonly initials: InitialCounts;
  /** Those with an entity, in the order of GROUPS. */
  readonly groups: readonly GroupData[];
  /** Which shards of words of names there are: see `packShards`. */
  readonly wordShards: string;
}

export interface GroupData {
  readonly group: Group;
  readonly total: number;
  readonly initials: InitialCounts;
  /** Those in most articles, in the order `by-count`: at most MOST_LEADING_OF_A_GROUP. */
  readonly leading: readonly CountedEntity[];
}

/** How many names begin with what (see `toInitial`), in the order A–Z. */
export type InitialCounts = readonly (readonly [initial: string, names: number])[];

export const MOST_LEADING_OF_A_GROUP = 24;

/** `by-name`: A–Z, see `toNameKey`. `by-count`: those in most articles first, equals A–Z. */
export type EntityOrder = 'by-name' | 'by-count';

/** Which list: of a group, or of all in the order `by-name`. */
export interface EntityListKey {
  readonly order: EntityOrder;
  readonly group: Group | 'all';
}

/**
 * `data/entities/by-name/person/1.json` and on: a list in parts of ENTITY_LIST_SIZE. There is none by count of a group
 * whose leading ones are all there are.
 */
export interface EntityListData {
  readonly entities: readonly CountedEntity[];
}

export const ENTITY_LIST_SIZE = 200;

/**
 * `data/entities/by-word/0a3.json`: by the first two signs of any word in their names, and by the first one, the
 * entities that have such a word, A–Z. By one sign, of each group only the MOST_BY_ONE_SIGN in most articles. What
 * `toWordShard` says of the signs is the file's name; a shard without any has no file: EntitiesData tells.
 */
export type EntitiesByWord = Readonly<Record<string, readonly CountedEntity[]>>;

export const MOST_BY_ONE_SIGN = 100;
