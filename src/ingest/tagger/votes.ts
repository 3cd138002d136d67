import { combine } from './hash.ts';
import { FEATURE } from './feature-kinds.ts';
import type { ReadArticle } from './read-article.ts';
import { TYPES, type TaggedName } from './tags.ts';

/**
 * What a first reading of an article found, as features for the second: the type of the token here, and the commonest
 * type of the same word and of the same phrase elsewhere in the article (Krishnan and Manning, 2006).
 * A function from a token to the features it adds.
 */
export function toVotes(
  { words }: ReadArticle,
  names: readonly Omit<TaggedName, 'confidence'>[],
): (at: number, features: number[]) => void {
  const typeOf = new Int8Array(words.length).fill(-1);
  const phraseOf = new Int32Array(words.length);
  const byWord = new Map<number, Int32Array>();
  const byPhrase = new Map<number, Int32Array>();
  for (const { from, to, type } of names) {
    let phrase = 1;
    for (let at = from; at < to; at++) phrase = combine(phrase, words[at]!.exact);
    for (let at = from; at < to; at++) {
      typeOf[at] = type;
      phraseOf[at] = phrase;
    }
    count(byPhrase, phrase, type);
  }
  for (let at = 0; at < words.length; at++)
    if (words[at]!.isUpper) count(byWord, words[at]!.exact, typeOf[at]!);
  return (at, features) => {
    const type = typeOf[at]!;
    features.push(combine(FEATURE.vote, type));
    if (words[at]!.isUpper) {
      const best = winner(byWord.get(words[at]!.exact), type);
      features.push(combine(FEATURE.wordVote, best), combine(FEATURE.wordVoteHere, combine(best, type)));
    }
    if (type >= 0) {
      const best = winner(byPhrase.get(phraseOf[at]!), type);
      features.push(combine(FEATURE.phraseVote, best), combine(FEATURE.phraseVoteHere, combine(best, type)));
    }
  };
}

/** Counts for each type, outside first. */
function count(counts: Map<number, Int32Array>, key: number, type: number): void {
  const row = counts.get(key) ?? new Int32Array(TYPES.length + 1);
  row[type + 1]!++;
  counts.set(key, row);
}

/** The commonest type but for one sighting, with how sure it is; 0 where there is no other. */
function winner(row: Int32Array | undefined, here: number): number {
  if (!row) return 0;
  let [best, most, all] = [0, 0, 0];
  for (let type = 0; type < row.length; type++) {
    const others = row[type]! - (type === here + 1 ? 1 : 0);
    all += others;
    if (others > most) [best, most] = [type + 1, others];
  }
  return best === 0 ? 0 : best * 4 + (most === all ? 2 : 0) + (all > 2 ? 1 : 0);
}
