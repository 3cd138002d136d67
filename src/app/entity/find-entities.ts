import type { CountedEntity } from '../../archive/data-files.ts';
import { MOST_BY_ONE_SIGN, type EntitiesByWord } from '../../archive/entity-lists.ts';
import { groupOf, GROUPS, type Group } from '../../archive/label.ts';
import { toWordShard } from '../../archive/word-shards.ts';
import { signsOf, toQueryWords, toWords } from '../../archive/words.ts';

/** Names to look for: each of the words must begin one of theirs. */
export interface WantedNames {
  readonly words: readonly string[];
  /** The first two signs of the longest word, or its one: all that fit have a word that begins with them. */
  readonly signs: string;
  /** The file that has these. */
  readonly shard: string;
}

/** What a query asks for; null where it has no word. */
export function toWantedNames(q: string): WantedNames | null {
  const words = toQueryWords(q);
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  const signs = signsOf(longest, 2).join('');
  return { words, signs, shard: toWordShard(signs) };
}

/** The entities of a shard that are asked for, A–Z. */
export function findEntities(data: EntitiesByWord, { words, signs }: WantedNames): readonly CountedEntity[] {
  const candidates = data[signs] ?? [];
  return candidates.filter(({ name }) => {
    const own = toWords(name);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}

/** Whether a query is so short that of a group, null for any, only those in most articles are looked through. */
export function isCutShort(data: EntitiesByWord, { signs }: WantedNames, group: Group | null): boolean {
  if (signsOf(signs, 2).length > 1) return false;
  const groups = (data[signs] ?? []).map(({ label }) => groupOf(label));
  const isFull = (one: Group) => groups.filter((other) => other === one).length >= MOST_BY_ONE_SIGN;
  return group ? isFull(group) : GROUPS.some(({ id }) => isFull(id));
}
