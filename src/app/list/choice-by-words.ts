import type { WordsData } from '../../archive/data-files.ts';
import { unpackRows, type RowChoice } from '../../archive/packed-rows.ts';
import { canBeginWords, hasShard, toQueryWords, toWordShard } from '../../archive/words.ts';
import { intersectRows, uniteRows } from './row-choice.ts';

/** A word to look for. */
export interface WantedWord {
  readonly word: string;
  /** Where it is, if it is anywhere. */
  readonly shard: string;
  /** Whether words that begin with it will do. */
  readonly isBeginning: boolean;
}

/** What a query asks for: its words, the last also as the beginning of one, which it may still be. */
export function toWanted(q: string): readonly WantedWord[] {
  return toQueryWords(q).map((word, index, all) => ({
    word,
    shard: toWordShard(word),
    // what begins with a single letter lies in any shard
    isBeginning: index === all.length - 1 && canBeginWords(word),
  }));
}

/** The shards to ask for some words, of those there are: see `packShards`. */
export function shardsOf(wanted: readonly WantedWord[], there: string): readonly string[] {
  return [...new Set(wanted.map(({ shard }) => shard))].filter((shard) => hasShard(there, shard));
}

/** Whether a word is one to look for. */
export function fits(other: string, { word, isBeginning }: WantedWord): boolean {
  return other === word || (isBeginning && other.startsWith(word));
}

/** The rows that have all of some words. Of a shard that is not among `shards`, no word is anywhere; no words, no rows. */
export function choiceByWords(
  wanted: readonly WantedWord[],
  shards: ReadonlyMap<string, WordsData>,
): RowChoice {
  const choices = wanted.map((one) => {
    const all = Object.entries(shards.get(one.shard) ?? {});
    const fitting = all.filter(([word]) => fits(word, one));
    return uniteRows(fitting.map(([, rows]) => unpackRows(rows)));
  });
  return choices.length > 0 ? choices.reduce(intersectRows) : new Map();
}
