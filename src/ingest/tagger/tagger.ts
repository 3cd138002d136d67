import { findBestTags, roomFor, toChances } from './find-best-tags.ts';
import { findRow, type TaggerModel, weightIn } from './model.ts';
import type { ReadArticle } from './read-article.ts';
import { SCALE } from './scale.ts';
import { namesOfTags, TAG_COUNT, type TaggedName } from './tags.ts';
import { toVotes } from './votes.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) read twice: the second reading knows what
 * the first found in the whole article. Weights of both readings lie side by side, so features are looked up once.
 */
export function createTagger(model: TaggerModel): (article: ReadArticle) => readonly TaggedName[] {
  const { table, weights, transitions } = model;
  const steps = Float64Array.from(transitions[1], (score) => Math.exp(score / SCALE));
  const wordScores = new Map<WordFacts, readonly Int32Array[]>();

  /** Adds the weights of a feature for both readings. */
  const add = (feature: number, to: Int32Array): void => {
    const row = findRow(table, feature);
    if (row < 0) return;
    const offset = row * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) to[tag] = to[tag]! + weights[offset + tag]!;
  };
  const scoresOf = (word: WordFacts): readonly Int32Array[] => {
    const known = wordScores.get(word);
    if (known) return known;
    if (wordScores.size >= MOST_WORDS) wordScores.clear();
    const made = word.features.map((features) => {
      const sums = new Int32Array(TAG_COUNT);
      for (const feature of features) add(feature, sums);
      return sums;
    });
    wordScores.set(word, made);
    return made;
  };

  return (article) => {
    const { words, stretches, context, contextFrom, sentenceFrom, sentenceTo } = article;
    const edge = scoresOf(article.edge);
    // each is asked for five times
    const scores: (readonly Int32Array[] | undefined)[] = Array.from({ length: words.length });
    // stretches one after the other; `starts` says where in the row each begins
    const starts = [0];
    for (const [from, to] of stretches) starts.push(starts.at(-1)! + to - from);
    const sums = new Int32Array(starts.at(-1)! * TAG_COUNT);
    const row = new Int32Array(TAG_COUNT);
    for (const [index, [from, to]] of stretches.entries()) {
      for (let at = from; at < to; at++) {
        row.fill(0);
        for (let side = -2; side <= 2; side++) {
          const near = at + side;
          const inside = near >= sentenceFrom[at]! && near < sentenceTo[at]!;
          const of = (inside ? (scores[near] ??= scoresOf(words[near]!)) : edge)[side + 2]!;
          for (let tag = 0; tag < TAG_COUNT; tag++) row[tag] = row[tag]! + of[tag]!;
        }
        for (let next = contextFrom[at]!; next < contextFrom[at + 1]!; next++) add(context[next]!, row);
        sums.set(row, (starts[index]! + at - from) * TAG_COUNT);
      }
    }
    const room = roomFor(stretches.reduce((most, [from, to]) => Math.max(most, to - from), 0));
    const ofStretch = (all: Int32Array, index: number): Int32Array =>
      all.subarray(starts[index]! * TAG_COUNT, starts[index + 1]! * TAG_COUNT);
    const firstScores = scoresIn(sums, 0);
    const first = stretches.flatMap(([from], index) =>
      namesOfTags(findBestTags(ofStretch(firstScores, index), transitions[0], room), from),
    );
    const addVotes = toVotes(article, first);
    const features: number[] = [];
    for (const [index, [from, to]] of stretches.entries()) {
      for (let at = from; at < to; at++) {
        features.length = 0;
        addVotes(at, features);
        row.fill(0);
        for (const feature of features) add(feature, row);
        const start = (starts[index]! + at - from) * TAG_COUNT;
        for (let tag = 0; tag < TAG_COUNT; tag++) sums[start + tag]! += row[tag]!;
      }
    }
    const secondScores = scoresIn(sums, 1);
    return stretches.flatMap(([from], index) => {
      const own = ofStretch(secondScores, index);
      const names = namesOfTags(findBestTags(own, transitions[1], room), from);
      if (names.length === 0) return [];
      const chances = toChances(own, steps, room);
      return names.map((name) => ({
        from: name.from,
        to: name.to,
        type: name.type,
        confidence: confidenceOf(name, from, chances),
      }));
    });
  };
}

const MOST_WORDS = 100_000;

/** The sums of one reading out of those of both. */
function scoresIn(sums: Int32Array, reading: 0 | 1): Int32Array {
  const scores = new Int32Array(sums.length);
  for (let at = 0; at < sums.length; at++) scores[at] = weightIn(sums[at]!, reading);
  return scores;
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
