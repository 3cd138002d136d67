import { findListed, type Listed } from './gazetteer.ts';
import { startsUpper } from './letter-case.ts';
import type { Token } from './tokenise.ts';
import { isCommon, type Vocabulary } from './vocabulary.ts';
import { WORDS } from './word-classes.ts';

/** The sentence a name is looked for in: tokens `[from, to)` of a text, and the words of its article. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly vocabulary: Vocabulary;
}

/** Tokens `[from, to)` that may hold one name or several side by side. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The text of a token, empty outside the sentence. */
export function wordAt({ tokens, from, to }: Sentence, at: number): string {
  return at >= from && at < to ? (tokens[at]?.text ?? '') : '';
}

/** The longest listed phrase at a token of the sentence. */
export function listedAt({ tokens, from, to }: Sentence, at: number): Listed | null {
  return at >= from && at < to ? findListed(tokens, at, to) : null;
}

/**
 * The longest stretches of a sentence that hold names: capitalised words, joined by what joins names
 * ("Bank of England", "Ursula von der Leyen", "Jean-Claude", "Procter & Gamble").
 */
export function findRuns(sentence: Sentence): readonly Run[] {
  const runs: Run[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const from = at;
    at = startOfRun(sentence, at);
    if (at === from) {
      at++;
      continue;
    }
    for (let next = at; at - from < LONGEST_RUN; at = next) {
      next = Math.max(continueRun(sentence, at), at);
      if (next === at) break;
    }
    runs.push({ from, to: at });
  }
  return runs;
}

/** True if two tokens touch, with nothing between them. */
export function areJoined({ tokens }: Sentence, left: number): boolean {
  return tokens[left] !== undefined && tokens[left].end === tokens[left + 1]?.start;
}

function startOfRun(sentence: Sentence, at: number): number {
  const word = wordAt(sentence, at);
  if (word === 'al' || word === 'el') {
    const listed = listedAt(sentence, at);
    if (listed) return listed.to;
    const joined = wordAt(sentence, at + 1) === '-' && areJoined(sentence, at) && areJoined(sentence, at + 1);
    return joined && isNameWord(sentence, at + 2) ? at + 3 : at;
  }
  if (!startsUpper(word)) return at;
  const listed = listedAt(sentence, at);
  if (listed && (listed.to > at + 1 || !isGrammar(sentence, at)))
    return WORDS.calendar.has(word) && listed.to === at + 1 ? at : listed.to;
  return isNameWord(sentence, at) ? at + 1 : at;
}

function continueRun(sentence: Sentence, at: number): number {
  const word = wordAt(sentence, at);
  const before = wordAt(sentence, at - 1);
  if (isNameWord(sentence, at)) return Math.max(at + 1, listedAt(sentence, at)?.to ?? 0);
  if (INITIAL.test(word)) return at + 1;
  if (word === '-' && areJoined(sentence, at - 1) && areJoined(sentence, at)) {
    return continueAfterHyphen(sentence, at);
  }
  if (WORDS.particles.has(word)) return continueAfterParticle(sentence, at);
  if (word === '&' && isNameWord(sentence, at + 1) && !listedAt(sentence, at - 1)?.kinds.has('FIRST'))
    return at + 2;
  if (word === 'on' && ON_LINK.test(before) && isNameWord(sentence, at + 1)) return at + 2;
  if (LINK.test(word) && (WORDS.organisationsOf.has(before) || WORDS.officesOf.has(before))) {
    if (isNameWord(sentence, at + 1)) return at + 2;
    if (wordAt(sentence, at + 1) === 'the' && isNameWord(sentence, at + 2)) return at + 3;
  }
  if (word === 'and' && isNameWord(sentence, at + 1) && /^(?:of|for)$/.test(wordAt(sentence, at - 2))) {
    // "Ministry of Health and Welfare", but not "Bank of England and Barclays"
    if (WORDS.organisationsOf.has(wordAt(sentence, at - 3)) && isCommon(before, sentence.vocabulary))
      return at + 2;
  }
  return at;
}

function continueAfterHyphen(sentence: Sentence, at: number): number {
  const next = at + 1;
  if (!startsUpper(wordAt(sentence, next)) || isGrammar(sentence, next)) return at;
  const places = [listedAt(sentence, at - 1), listedAt(sentence, next)];
  // "US-China": two names side by side
  return places.some((listed) => listed && isPlaceOrPeople(listed)) ? at : next + 1;
}

function continueAfterParticle(sentence: Sentence, at: number): number {
  let next = at + 1;
  if (WORDS.particles.has(wordAt(sentence, next))) next++;
  if (wordAt(sentence, next) === '-' && areJoined(sentence, next)) next++;
  return isNameWord(sentence, next) ? next + 1 : at;
}

function isPlaceOrPeople({ kinds }: Listed): boolean {
  return (kinds.has('GPE') || kinds.has('NORP') || kinds.has('LOC')) && !kinds.has('FIRST');
}

function isNameWord(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (!startsUpper(word)) return false;
  if (isSurnameMay(sentence, at)) return true;
  if (isGrammar(sentence, at) || WORDS.calendar.has(word)) return false;
  if (!sentence.tokens[at]?.first || !isCommon(word, sentence.vocabulary)) return true;
  if (listedAt(sentence, at) || WORDS.titles.has(word)) return true;
  const next = wordAt(sentence, at + 1);
  if (WORDS.organisationsOf.has(word) && /^(?:of|for)$/.test(next))
    return startsUpper(wordAt(sentence, at + 2));
  return WORDS.organisationHeads.has(next) && !word.endsWith('ing');
}

function isGrammar(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return word === 'I' || (WORDS.grammar.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word));
}

/** "May" is a surname after a first name or a title. */
function isSurnameMay(sentence: Sentence, at: number): boolean {
  if (wordAt(sentence, at) !== 'May') return false;
  return (
    Boolean(listedAt(sentence, at - 1)?.kinds.has('FIRST')) || WORDS.titles.has(wordAt(sentence, at - 1))
  );
}

const INITIAL = /^\p{Lu}\.$/u;
const LINK = /^(?:of|for)$/;
const ON_LINK = /^(?:Commission|Committee|Council|Panel|Conference|Convention)$/;
// longer ones are lists or shouting; the bound keeps the work on a run small
const LONGEST_RUN = 24;
