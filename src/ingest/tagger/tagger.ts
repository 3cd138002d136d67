import { slotOf } from './hash.ts';
import type { TaggerModel } from './model.ts';
import type { ReadArticle } from './read-article.ts';
import { SCALE } from './scale.ts';
import { BEFORE, namesOfTags, TAG_COUNT, type TaggedName, WIDTH } from './tags.ts';
import { toVotes } from './votes.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) read twice: the second reading knows what
 * the first found in the whole article. Weights of both readings lie side by side, so features are looked up once.
 */
export function createTagger(model: TaggerModel): (article: ReadArticle) => readonly TaggedName[] {
  const { keys, rows, weights, transitions } = model;
  const mask = keys.length - 1;
  const steps = Float64Array.from(transitions[1], (score) => Math.exp(score / SCALE));
  const wordScores = new Map<WordFacts, readonly Int32Array[]>();

  /** Adds the weights of a feature for both readings. */
  const add = (feature: number, to: Int32Array): void => {
    const row = findRow(feature);
    if (row < 0) return;
    const offset = row * WIDTH;
    for (let tag = 0; tag < WIDTH; tag++) to[tag] = to[tag]! + weights[offset + tag]!;
  };
  const findRow = (feature: number): number => {
    let slot = slotOf(feature, mask);
    while (rows[slot]! >= 0) {
      if (keys[slot] === feature) return rows[slot]!;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  const scoresOf = (word: WordFacts): readonly Int32Array[] => {
    const known = wordScores.get(word);
    if (known) return known;
    if (wordScores.size >= MOST_WORDS) wordScores.clear();
    const made = word.features.map((features) => {
      const sums = new Int32Array(WIDTH);
      for (const feature of features) add(feature, sums);
      return sums;
    });
    wordScores.set(word, made);
    return made;
  };

  return (article) => {
    const { words, stretches, context, contextFrom, sentenceFrom, sentenceTo } = article;
    const edge = scoresOf(article.edge);
    const scores = stretches.map(([from, to]) => {
      const sums = new Int32Array((to - from) * WIDTH);
      const row = new Int32Array(WIDTH);
      for (let at = from; at < to; at++) {
        row.fill(0);
        for (let side = -2; side <= 2; side++) {
          const near = at + side;
          const inside = near >= sentenceFrom[at]! && near < sentenceTo[at]!;
          const of = (inside ? scoresOf(words[near]!) : edge)[side + 2]!;
          for (let tag = 0; tag < WIDTH; tag++) row[tag] = row[tag]! + of[tag]!;
        }
        for (let index = contextFrom[at]!; index < contextFrom[at + 1]!; index++) add(context[index]!, row);
        sums.set(row, (at - from) * WIDTH);
      }
      return sums;
    });
    const first = stretches.flatMap(([from], index) =>
      namesOfTags(findBest(scores[index]!, 0, transitions[0]), from),
    );
    const addVotes = toVotes(article, first);
    const features: number[] = [];
    const row = new Int32Array(WIDTH);
    return stretches.flatMap(([from, to], index) => {
      const sums = scores[index]!;
      for (let at = from; at < to; at++) {
        features.length = 0;
        addVotes(at, features);
        row.fill(0);
        for (const feature of features) add(feature, row);
        for (let tag = TAG_COUNT; tag < WIDTH; tag++) sums[(at - from) * WIDTH + tag]! += row[tag]!;
      }
      const names = namesOfTags(findBest(sums, TAG_COUNT, transitions[1]), from);
      if (names.length === 0) return [];
      const chances = toChances(sums, TAG_COUNT, steps);
      return names.map((name) => ({ ...name, confidence: confidenceOf(name, from, chances) }));
    });
  };
}

const MOST_WORDS = 100_000;
/** The best row of tags (Viterbi). `sums` holds WIDTH scores for each token, those of one reading from `offset` on. */
function findBest(sums: Int32Array, offset: number, transitions: Int16Array): Uint8Array {
  const count = sums.length / WIDTH;
  const best = new Int32Array(count * TAG_COUNT).fill(NEVER);
  const cameFrom = new Uint8Array(count * TAG_COUNT);
  for (let at = 0; at < count; at++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = NEVER;
      let from = 0;
      if (at === 0) {
        if (IS_OPENER[tag]) most = transitions[tag]!;
      } else {
        const befores = BEFORE[tag]!;
        for (let index = 0; index < befores.length; index++) {
          const before = befores[index]!;
          const score = best[(at - 1) * TAG_COUNT + before]! + transitions[before * TAG_COUNT + tag]!;
          if (score > most) {
            most = score;
            from = before;
          }
        }
      }
      if (most === NEVER) continue;
      best[at * TAG_COUNT + tag] = most + sums[at * WIDTH + offset + tag]!;
      cameFrom[at * TAG_COUNT + tag] = from;
    }
  }
  const tags = new Uint8Array(count);
  let last = 0;
  let most = NEVER;
  for (const tag of CLOSERS) {
    const score = best[(count - 1) * TAG_COUNT + tag]! + transitions[tag * TAG_COUNT]!;
    if (score > most) [most, last] = [score, tag];
  }
  for (let at = count - 1; at >= 0; at--) {
    tags[at] = last;
    last = cameFrom[at * TAG_COUNT + last]!;
  }
  return tags;
}

/** The probability of each tag of each token (forward and backward sums), TAG_COUNT for a token. */
function toChances(sums: Int32Array, offset: number, steps: Float64Array): Float64Array {
  const count = sums.length / WIDTH;
  const emit = new Float64Array(count * TAG_COUNT);
  const forward = new Float64Array(count * TAG_COUNT);
  const chances = new Float64Array(count * TAG_COUNT);
  for (let at = 0; at < count; at++) {
    let most = NEVER;
    for (let tag = 0; tag < TAG_COUNT; tag++) most = Math.max(most, sums[at * WIDTH + offset + tag]!);
    let total = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      emit[at * TAG_COUNT + tag] = shareOf(most - sums[at * WIDTH + offset + tag]!);
      let sum = 0;
      if (at === 0) sum = IS_OPENER[tag]! * steps[tag]!;
      else {
        const befores = BEFORE[tag]!;
        for (let index = 0; index < befores.length; index++)
          sum += forward[(at - 1) * TAG_COUNT + befores[index]!]! * steps[befores[index]! * TAG_COUNT + tag]!;
      }
      forward[at * TAG_COUNT + tag] = sum * emit[at * TAG_COUNT + tag]!;
      total += forward[at * TAG_COUNT + tag]!;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[at * TAG_COUNT + tag]! /= total;
  }
  let backward = new Float64Array(TAG_COUNT);
  let next = new Float64Array(TAG_COUNT);
  for (const tag of CLOSERS) backward[tag] = steps[tag * TAG_COUNT]!;
  for (let at = count - 1; at >= 0; at--) {
    let total = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      chances[at * TAG_COUNT + tag] = forward[at * TAG_COUNT + tag]! * backward[tag]!;
      total += chances[at * TAG_COUNT + tag]!;
    }
    next.fill(0);
    let size = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      chances[at * TAG_COUNT + tag]! /= total;
      const share = emit[at * TAG_COUNT + tag]! * backward[tag]!;
      const befores = BEFORE[tag]!;
      for (let index = 0; index < befores.length; index++)
        next[befores[index]!]! += steps[befores[index]! * TAG_COUNT + tag]! * share;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) size += next[tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag++) next[tag]! /= size;
    [backward, next] = [next, backward];
  }
  return chances;
}

/** A name is as sure as the least sure of its tags. */
function confidenceOf(
  { from, to, type }: Omit<TaggedName, 'confidence'>,
  start: number,
  chances: Float64Array,
): number {
  let least = 1;
  for (let at = from; at < to; at++) {
    const place = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
    least = Math.min(least, chances[(at - start) * TAG_COUNT + 1 + 4 * type + place]!);
  }
  return Math.round(least * 1000) / 1000;
}

/** e to the power of minus a difference of scores; all differences are whole, so each is worked out once. */
function shareOf(difference: number): number {
  return difference < SHARES.length ? SHARES[difference]! : 0;
}

const NEVER = -0x40000000;
const SHARES = Float64Array.from({ length: 40 * SCALE }, (_, difference) => Math.exp(-difference / SCALE));
/** 1 for the tags that may open a stretch: those that may follow a token outside. */
const IS_OPENER = Uint8Array.from(BEFORE, (before) => (before.includes(0) ? 1 : 0));
/** The tags that may close one. */
const CLOSERS: readonly number[] = BEFORE[0]!;
