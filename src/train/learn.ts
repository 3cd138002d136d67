import type { ReadArticle } from '../ingest/tagger/read-article.ts';
import { namesOfTags } from '../ingest/tagger/tags.ts';
import { toVotes } from '../ingest/tagger/votes.ts';
import { createTagger } from '../ingest/tagger/tagger.ts';
import { unpackModel } from '../ingest/tagger/model.ts';
import { type Example, type Learnt, trainCrf, type TrainingOptions } from './crf-trainer.ts';
import { learnFineLabels, type Tagged } from './learn-fine-labels.ts';
import { packModel } from './pack-model.ts';
import type { Prepared } from './prepare.ts';

export interface LearningOptions extends TrainingOptions {
  /** A feature seen less often is left out. */
  readonly leastSeen: number;
  /** How often the readings are learnt, each time in another order; their mean is kept. */
  readonly runs: number;
  /** Weights nearer to nought are left out of the file. */
  readonly leastWeight: number;
}

/**
 * Learns both readings from documents and packs them. The second reading learns from first readings by models that
 * did not see the document: each half of the documents is read by what the other half taught.
 */
export function learn(
  documents: readonly (Prepared & { weight: number })[],
  names: readonly (readonly [string, number])[],
  options: LearningOptions,
  report: (line: string) => void,
): Uint8Array {
  const rows = countFeatures(documents, options.leastSeen);
  report(`${rows.size} features`);
  const train = (
    chosen: readonly number[],
    votes: readonly Votes[] | null,
    { what, epochs, runs }: { what: string; epochs: number; runs: number },
  ): Learnt => {
    const examples = chosen.flatMap((index) => toExamples(documents[index]!, rows, votes?.[index] ?? null));
    return meanOf(runs, (run) =>
      trainCrf(examples, rows.size, { ...options, epochs, seed: options.seed + run }, (epoch, loss) =>
        report(`${what}, run ${run + 1}, epoch ${epoch + 1}: ${loss.toFixed(4)} a token`),
      ),
    );
  };
  const all = documents.map((_, index) => index);
  const features = Int32Array.from(rows.keys());
  const half = (learnt: Learnt): ReturnType<typeof createTagger> =>
    createTagger(
      unpackModel(
        packModel({
          features,
          readings: [learnt, learnt],
          names: [],
          fine: new Map(),
          least: options.leastWeight,
        }),
      ),
    );
  const votes: Votes[] = [];
  const tagged: Tagged[] = [];
  for (const side of [0, 1]) {
    const tag = half(
      train(
        all.filter((index) => index % 2 !== side),
        null,
        { what: `half ${side + 1}`, epochs: Math.max(3, options.epochs - 3), runs: 1 },
      ),
    );
    for (const index of all) {
      if (index % 2 !== side) continue;
      const document = documents[index]!;
      const found = tag(document.article);
      votes[index] = toVotes(document.article, found);
      tagged.push({ document, names: found });
    }
  }
  const first = train(all, null, { ...options, what: 'first reading' });
  const second = train(all, votes, { ...options, what: 'second reading' });
  return packModel({
    features,
    readings: [first, second],
    names,
    fine: learnFineLabels(tagged),
    least: options.leastWeight,
  });
}

/** The mean of what several runs learn: the task is convex, so a point between good points is a good one. */
function meanOf(runs: number, learnOnce: (run: number) => Learnt): Learnt {
  const sum = learnOnce(0);
  for (let run = 1; run < runs; run++) {
    const next = learnOnce(run);
    for (let cell = 0; cell < sum.weights.length; cell++) sum.weights[cell]! += next.weights[cell]!;
    for (let pair = 0; pair < sum.transitions.length; pair++)
      sum.transitions[pair]! += next.transitions[pair]!;
  }
  return {
    weights: sum.weights.map((weight) => weight / runs),
    transitions: sum.transitions.map((score) => score / runs),
  };
}

type Votes = (at: number, features: number[]) => void;

function toExamples(
  { article, tags, weight }: Prepared & { weight: number },
  rows: ReadonlyMap<number, number>,
  votes: Votes | null,
): readonly Example[] {
  return article.stretches.map(([from, to]) => {
    const features: number[] = [];
    const starts = new Int32Array(to - from + 1);
    for (let at = from; at < to; at++) {
      for (const feature of featuresAt(article, at, votes)) {
        const row = rows.get(feature);
        if (row !== undefined) features.push(row);
      }
      starts[at - from + 1] = features.length;
    }
    return { features: Int32Array.from(features), from: starts, tags: tags.slice(from, to), weight };
  });
}

function featuresAt(article: ReadArticle, at: number, votes: Votes | null): readonly number[] {
  const { words, edge, sentenceFrom, sentenceTo, context, contextFrom } = article;
  const features: number[] = [];
  for (let side = -2; side <= 2; side++) {
    const near = at + side;
    const word = near >= sentenceFrom[at]! && near < sentenceTo[at]! ? words[near]! : edge;
    features.push(...word.features[side + 2]!);
  }
  for (let index = contextFrom[at]!; index < contextFrom[at + 1]!; index++) features.push(context[index]!);
  votes?.(at, features);
  return features;
}

/** A row for each feature seen often enough; for the votes of a first reading, whatever they are, besides. */
function countFeatures(documents: readonly Prepared[], leastSeen: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { article } of documents) {
    for (const [from, to] of article.stretches)
      for (let at = from; at < to; at++)
        for (const feature of featuresAt(article, at, null))
          counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= leastSeen) rows.set(feature, rows.size);
  // what the right answers would vote for: near enough to all that a first reading can say
  for (const { article, tags } of documents) {
    const votes = toVotes(article, namesOfTags(tags, 0));
    const features: number[] = [];
    for (const [from, to] of article.stretches)
      for (let at = from; at < to; at++) {
        features.length = 0;
        votes(at, features);
        for (const feature of features) if (!rows.has(feature)) rows.set(feature, rows.size);
      }
  }
  return rows;
}
