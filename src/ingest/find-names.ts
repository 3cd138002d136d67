import type { Label } from '../archive/label.ts';
import { caseOf, findInHeadline } from './headline-names.ts';
import { findRuns } from './name-runs.ts';
import { type Candidate, splitRun } from './split-run.ts';
import { sentencesOf, type Token } from './tokenise.ts';
import { countWords } from './vocabulary.ts';
import { voteOnNames } from './vote-names.ts';

/** A name in a text, as offsets in UTF-16 code units. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** How likely it is right, between 0 and 1; the rules don't say. */
  readonly confidence?: number;
}

/**
 * The names in the texts of one article, a list for each text, in order, none overlapping another.
 * Ordinary sentences are read first; what they hold tells which words of headlines are names.
 */
export function findNames(texts: readonly (readonly Token[])[]): readonly (readonly FoundName[])[] {
  const read = texts.map((tokens) => {
    const sentences = sentencesOf(tokens).map(([from, to]) => ({
      from,
      to,
      style: caseOf(tokens, from, to),
    }));
    return { tokens, sentences };
  });
  const vocabulary = countWords(
    read.map(({ tokens, sentences }) => {
      const ordinary = new Uint8Array(tokens.length);
      for (const { from, to, style } of sentences) if (style === 'sentence') ordinary.fill(1, from, to);
      return { tokens, isOrdinary: (at: number) => ordinary[at] === 1 };
    }),
  );
  const candidates = read.map(({ tokens, sentences }) => {
    const found: Candidate[] = [];
    for (const { from, to, style } of sentences) {
      if (style !== 'sentence') continue;
      const sentence = { tokens, from, to, vocabulary };
      for (const run of findRuns(sentence)) found.push(...splitRun(sentence, run));
    }
    return found;
  });
  const { names, lexicon } = voteOnNames(texts, candidates);
  return read.map(({ tokens, sentences }, index) => {
    const found = [...(names[index] ?? [])];
    for (const { from, to, style } of sentences) {
      if (style !== 'sentence') found.push(...findInHeadline({ tokens, from, to, style, lexicon }));
    }
    return found.toSorted((a, b) => a.from - b.from).flatMap((name) => toFound(tokens, name));
  });
}

function toFound(tokens: readonly Token[], { from, to, label }: Candidate): readonly FoundName[] {
  const article = label === 'ORG' && tokens[from]?.text === 'The' && to - from > 1;
  const [first, last] = [tokens[article ? from + 1 : from], tokens[to - 1]];
  return first && last && label ? [{ start: first.start, end: last.end, label }] : [];
}
