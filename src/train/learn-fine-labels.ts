import { fineFeatures, type FineWeights, NAME_LABELS } from '../ingest/tagger/fine-labels.ts';
import { SCALE } from '../ingest/tagger/scale.ts';
import type { TaggedName } from '../ingest/tagger/tags.ts';
import { randomNumbers } from './crf-trainer.ts';
import type { Prepared } from './prepare.ts';

/** A document with the names that a tagger found in it without having learnt from it. */
export interface Tagged {
  readonly document: Prepared;
  readonly names: readonly TaggedName[];
}

/**
 * Learns the labels of OntoNotes from names that a tagger found, where the document says what they are (multinomial
 * logistic regression, AdaGrad): so it also learns when not to believe the tagger. Coarse corpora say nothing here.
 */
export function learnFineLabels(documents: readonly Tagged[]): FineWeights {
  const examples = documents.flatMap(examplesOf);
  const weights = new Map<number, Float64Array>();
  const steps = new Map<number, Float64Array>();
  const random = randomNumbers(7);
  const cellsOf = (table: Map<number, Float64Array>, feature: number, start: number): Float64Array => {
    const cells = table.get(feature) ?? new Float64Array(NAME_LABELS.length).fill(start);
    table.set(feature, cells);
    return cells;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = examples.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [examples[at], examples[other]] = [examples[other]!, examples[at]!];
    }
    for (const { right, features: all } of examples) {
      const features = all.filter(() => random() >= DROPOUT);
      const scores = NAME_LABELS.map((_, label) =>
        features.reduce((sum, feature) => sum + (weights.get(feature)?.[label] ?? 0), 0),
      );
      const most = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - most));
      const total = chances.reduce((sum, chance) => sum + chance, 0);
      for (let label = 0; label < NAME_LABELS.length; label++) {
        const slope = chances[label]! / total - (label === right ? 1 : 0);
        for (const feature of features) {
          const sizes = cellsOf(steps, feature, 0.01);
          sizes[label]! += slope * slope;
          cellsOf(weights, feature, 0)[label]! -= (RATE * slope) / Math.sqrt(sizes[label]!);
        }
      }
    }
  }
  const packed = new Map<number, Int8Array>();
  for (const [feature, cells] of weights) {
    const whole = Int8Array.from(cells, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * SCALE))),
    );
    if (whole.some((weight) => Math.abs(weight) > 1)) packed.set(feature, whole);
  }
  return packed;
}

const EPOCHS = 12;
const RATE = 0.1;
const DROPOUT = 0.3;

interface FineExample {
  /** Index of NAME_LABELS. */
  readonly right: number;
  readonly features: readonly number[];
}

function examplesOf({ document: { document, article }, names }: Tagged): readonly FineExample[] {
  if (document.isCoarse) return [];
  const labelAt = new Map(document.spans.map(({ start, end, label }) => [`${start}-${end}`, label]));
  return names.flatMap((name) => {
    const [start, end] = [article.tokens[name.from]!.start, article.tokens[name.to - 1]!.end];
    const right = NAME_LABELS.findIndex((label) => label === labelAt.get(`${start}-${end}`));
    return right < 0 ? [] : [{ right, features: fineFeatures(article, name) }];
  });
}
