import type { Label } from '../../archive/label.ts';

/** A name as the tagger found it, with the words it is made of. */
export interface LabelledName {
  readonly words: readonly string[];
  readonly label: Label;
  readonly confidence: number;
}

/**
 * One label for one name through an article: each sighting votes with its confidence, and a fuller name for the short one
 * it holds ("Ford Motor Company" says what "Ford" is, "Typhoon Phanfone" what "Phanfone" is). Gives the labels in the
 * order of the names.
 */
export function agreeOnLabels(names: readonly LabelledName[]): readonly Label[] {
  const votes = new Map<string, Map<Label, number>>();
  for (const { words, label, confidence } of names) {
    if (IN_CONTEXT.has(label)) continue;
    vote(votes, words.join(' '), label, confidence);
    if (words.length < 2) continue;
    if (label === 'ORG' || label === 'PERSON') vote(votes, words[0]!, label, confidence * SHARE);
    if (label === 'EVENT' || label === 'PERSON') vote(votes, words.at(-1)!, label, confidence * SHARE);
  }
  return names.map(({ words, label }) =>
    IN_CONTEXT.has(label) ? label : (winnerOf(votes.get(words.join(' '))) ?? label),
  );
}

/** One word names a people and its language: each sighting tells for itself which. */
const IN_CONTEXT: ReadonlySet<Label> = new Set(['NORP', 'LANGUAGE']);

/** What a fuller name says of a short one, against what the short one says itself. */
const SHARE = 1;

function vote(votes: Map<string, Map<Label, number>>, name: string, label: Label, weight: number): void {
  const ofName = votes.get(name) ?? new Map<Label, number>();
  ofName.set(label, (ofName.get(label) ?? 0) + weight);
  votes.set(name, ofName);
}

function winnerOf(votes: ReadonlyMap<Label, number> | undefined): Label | null {
  let [best, most]: [Label | null, number] = [null, 0];
  for (const [label, weight] of votes ?? []) if (weight > most) [best, most] = [label, weight];
  return best;
}
