import type { Token } from '../tokenise.ts';
import { WORDS } from '../word-classes.ts';
import { combine, hashWord } from './hash.ts';
import { FEATURE } from './feature-kinds.ts';
import type { WordFacts } from './word-facts.ts';

/** How an article uses a word elsewhere tells what it is here (Chieu and Ng, 2003). */
export interface Sightings {
  /** Adds what was seen of a capitalised word to `features`. */
  readonly addFeatures: (at: number, isFirst: boolean, features: number[]) => void;
}

const SEEN = {
  lower: 1,
  capital: 2,
  afterTitle: 4,
  afterGiven: 8,
  beforeHead: 16,
  afterIn: 32,
  initials: 64,
  saying: 128,
} as const;

/** Goes once through the words of an article. Headlines tell nothing by their capitals, so theirs don't count. */
export function gatherSightings({
  words,
  style,
  tokens,
  sentenceTo,
}: {
  readonly words: readonly WordFacts[];
  readonly tokens: readonly Token[];
  readonly style: Uint8Array;
  readonly sentenceTo: Int32Array;
}): Sightings {
  const seen = new Map<number, number>();
  const counts = new Map<number, number>();
  const see = (word: number, fact: number): void => void seen.set(word, (seen.get(word) ?? 0) | fact);
  const count = (key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.isLower) {
      see(word.lower, SEEN.lower);
      count(word.lower);
      continue;
    }
    if (!word.isUpper || style[at]! > 0) continue;
    const before = words[at - 1]?.text ?? '';
    const after = words[at + 1]?.text ?? '';
    if (!tokens[at]!.first) {
      see(combine(1, word.lower), SEEN.capital);
      count(combine(1, word.exact));
    }
    if (WORDS.titles.has(before) || WORDS.roles.has(before)) see(combine(2, word.exact), SEEN.afterTitle);
    if (before && words[at - 1]!.isGiven) see(combine(2, word.exact), SEEN.afterGiven);
    if (WORDS.organisationHeads.has(after)) see(combine(2, word.exact), SEEN.beforeHead);
    if (LOCATING.has(before)) see(combine(2, word.exact), SEEN.afterIn);
    if (WORDS.saying.has(after)) see(combine(2, word.exact), SEEN.saying);
    let initials = '';
    let next = at;
    while (
      next < sentenceTo[at]! &&
      next - at < 8 &&
      words[next]!.isUpper &&
      (next === at || !tokens[next]!.first)
    )
      initials += words[next++]!.text[0];
    if (next - at > 1) see(combine(2, hashWord(initials)), SEEN.initials);
  }
  return {
    addFeatures: (at, isFirst, features) => {
      const { exact, lower } = words[at]!;
      const facts = seen.get(combine(2, exact)) ?? 0;
      for (let bit = 4; bit <= 128; bit <<= 1) if (facts & bit) features.push(combine(FEATURE.seen, bit));
      const low = counts.get(lower) ?? 0;
      const high = counts.get(combine(1, exact)) ?? 0;
      if (isFirst || style[at]! > 0) {
        if (low) features.push(combine(FEATURE.seenFolded, SEEN.lower));
        if (seen.get(combine(1, lower))) features.push(combine(FEATURE.seenFolded, SEEN.capital));
        const balance = low > 2 * high ? 1 : high > 2 * low ? 2 : low + high > 0 ? 3 : 4;
        features.push(combine(FEATURE.vocabulary, balance));
      } else if (low) features.push(combine(FEATURE.seen, SEEN.lower));
    },
  };
}

const LOCATING: ReadonlySet<string> = new Set(['in', 'at', 'near']);
