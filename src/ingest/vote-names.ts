import type { Label } from '../archive/label.ts';
import { kindsOf } from './gazetteer.ts';
import { labelOfKinds } from './label-names.ts';
import { startsUpper } from './letter-case.ts';
import type { Candidate } from './split-run.ts';
import type { Token } from './tokenise.ts';

/** What the ordinary sentences of an article say its names are, keyed by the words in lower case joined by spaces. */
export type Lexicon = ReadonlyMap<string, Label>;

/**
 * One label for one name through an article: a full name tells what its parts are ("Lloyd Austin" makes "Austin"
 * a person), a name spelled out tells what its initials are, and sure sightings outvote guesses.
 */
export function voteOnNames(
  texts: readonly (readonly Token[])[],
  candidates: readonly (readonly Candidate[])[],
): { names: readonly (readonly Candidate[])[]; lexicon: Lexicon } {
  const ballot = new Map<string, Map<Label, number>>();
  for (const [index, list] of candidates.entries()) {
    for (const candidate of list) castVotes(ballot, wordsOf(texts[index], candidate), candidate);
  }
  const winners = new Map([...ballot].map(([phrase, votes]) => [phrase, winnerOf(votes)]));
  const names = candidates.map((list, index) =>
    list
      .map((candidate) => {
        const phrase = wordsOf(texts[index], candidate).join(' ');
        const { from, to, weight } = candidate;
        const label = isCertain(phrase, candidate) ? candidate.label : (winners.get(phrase) ?? null);
        return { from, to, label, weight };
      })
      .filter(({ label }) => label !== null),
  );
  const lexicon = new Map<string, Label>();
  for (const [phrase, label] of winners)
    if (label && isUsable(phrase)) lexicon.set(phrase.toLowerCase(), label);
  return { names, lexicon };
}

function castVotes(
  ballot: Map<string, Map<Label, number>>,
  words: readonly string[],
  candidate: Candidate,
): void {
  const { label, weight } = candidate;
  if (!label) return;
  vote(ballot, words.join(' '), { label, weight });
  if (words.length < 2) return;
  if (label === 'PERSON') {
    vote(ballot, words.at(-1) ?? '', { label, weight: weight >= 1 ? 3 : 0.5 });
    vote(ballot, words[0] ?? '', { label, weight: 0.6 });
  } else {
    const initials = words.filter(startsUpper).map((word) => word[0]);
    if (initials.length > 1) vote(ballot, initials.join(''), { label, weight: 2 });
  }
}

function vote(
  ballot: Map<string, Map<Label, number>>,
  phrase: string,
  { label, weight }: { label: Label; weight: number },
): void {
  const votes = ballot.get(phrase) ?? new Map<Label, number>();
  votes.set(label, (votes.get(label) ?? 0) + weight);
  ballot.set(phrase, votes);
}

function winnerOf(votes: ReadonlyMap<Label, number>): Label | null {
  let [winner, most]: [Label | null, number] = [null, LEAST_VOTES];
  for (const [label, count] of votes) if (count > most) [winner, most] = [label, count];
  return winner;
}

/** Listed under one label and no person's name: no vote changes it. */
function isCertain(phrase: string, { label, weight }: Candidate): boolean {
  const kinds = kindsOf(phrase);
  return (
    weight === 2 &&
    label !== null &&
    kinds.size > 0 &&
    !kinds.has('FIRST') &&
    !kinds.has('LAST') &&
    labelOfKinds(kinds) === label
  );
}

function isUsable(phrase: string): boolean {
  return phrase.length > 2 || /^\p{Lu}+$/u.test(phrase);
}

function wordsOf(tokens: readonly Token[] | undefined, { from, to }: Candidate): readonly string[] {
  return (tokens ?? []).slice(from, to).map(({ text }) => text);
}

const LEAST_VOTES = 0.4;
