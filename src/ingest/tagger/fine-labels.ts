import type { Label } from '../../archive/label.ts';
import { kindsOf } from '../gazetteer.ts';
import { combine, hashWord } from './hash.ts';
import { SCALE } from './scale.ts';
import type { ReadArticle } from './read-article.ts';
import type { TaggedName } from './tags.ts';

/** The labels of names, in the order their weights are kept in. */
export const NAME_LABELS = [
  'PERSON',
  'GPE',
  'LOC',
  'FAC',
  'ORG',
  'NORP',
  'EVENT',
  'PRODUCT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
] as const satisfies readonly Label[];

/** The coarse type of each of NAME_LABELS, as an index of TYPES. */
const TYPE_OF_LABEL = [0, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3];
/** Two units of log-odds: labels are learnt from far fewer texts than types are. */
const MARGIN = 2 * SCALE;

/** Weights of the features of names, one for each of NAME_LABELS, by the feature's hash. */
export type FineWeights = ReadonlyMap<number, Int8Array>;

/**
 * The label of a name by its features: a log-linear choice, in whole numbers. `type` is the coarse type that the tagger
 * gave it, an index of TYPES; another one must be likelier by MARGIN.
 */
export function findFineLabel(type: number, features: readonly number[], weights: FineWeights): Label {
  const sums = new Int32Array(NAME_LABELS.length);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let label = 0; label < sums.length; label++) sums[label]! += row[label]!;
  }
  let best = 0;
  for (let label = 0; label < sums.length; label++) {
    if (TYPE_OF_LABEL[label] !== type) sums[label]! -= MARGIN;
    if (sums[label]! > sums[best]!) best = label;
  }
  return NAME_LABELS[best]!;
}

/** What tells the label of a name that the tagger found: its coarse type and how sure that is, its words, its neighbours. */
export function fineFeatures(
  { words, tokens, rules }: ReadArticle,
  { from, to, type, confidence }: TaggedName,
): readonly number[] {
  const texts = words.slice(from, to).map(({ text }) => text);
  const phrase = texts.join(' ');
  const [opener, last] = [words[from]!, words[to - 1]!];
  const [before, after] = [words[from - 1]?.lower ?? 0, words[to]?.lower ?? 0];
  const before2 = words[from - 2]?.lower ?? 0;
  const inQuotes = /^["“‘']$/.test(words[from - 1]?.text ?? '') ? 1 : 0;
  const length = Math.min(4, to - from);
  const firstRule = rules[from]!;
  const rule = firstRule ? combine(firstRule, rules[to - 1]!) : 0;
  const sureness = type * 4 + Math.floor(confidence * 3.99);
  const features = [
    combine(1, type),
    combine(10, sureness),
    combine(22, combine(type, length)),
    combine(23, combine(type, rule)),
    combine(24, combine(type, before)),
    combine(25, combine(type, last.lower)),
    combine(26, combine(sureness, rule)),
  ];
  // one row that is added to: lists put into a list cost several times as much
  for (const kind of kindsOf(phrase)) features.push(combine(27, combine(type, hashWord(kind))));
  features.push(
    combine(2, hashWord(phrase)),
    combine(3, last.lower),
    combine(4, opener.lower),
    combine(5, hashWord(last.text.slice(-3))),
    combine(6, hashWord(last.text.slice(-2))),
    combine(7, before),
    combine(8, after),
    combine(9, combine(before2, before)),
    combine(11, inQuotes * 8 + length),
    combine(12, combine(last.shape, length)),
    combine(13, rule),
    combine(14, tokens[from - 1]?.end === tokens[from]!.start ? 1 : 0),
    combine(15, combine(before, length)),
    combine(16, combine(after, length)),
  );
  for (const kind of kindsOf(phrase)) features.push(combine(17, hashWord(kind)));
  if (to - from === 1) return features;
  for (let at = from; at < to - 1; at++) features.push(combine(18, words[at]!.lower));
  features.push(combine(19, last.lower), combine(20, opener.lower));
  const ofLast = last.features[2]!;
  for (let at = 0; at < ofLast.length; at++) features.push(combine(21, ofLast[at]!));
  return features;
}
