import type { Label } from '../archive/label.ts';
import { foldedKinds, kindsOf, type NameKind } from './gazetteer.ts';
import { labelOfKinds } from './label-names.ts';
import { hasLower, isAsciiLetter, startsUpper } from './letter-case.ts';
import type { Candidate } from './split-run.ts';
import type { Token } from './tokenise.ts';
import type { Lexicon } from './vote-names.ts';
import { isEveryday, WORDS } from './word-classes.ts';

/** How a sentence uses capitals: as prose does, on every word that counts, or throughout. */
export type CaseStyle = 'sentence' | 'title' | 'capitals';

/** The case style of tokens `[from, to)`. */
export function caseOf(tokens: readonly Token[], from: number, to: number): CaseStyle {
  let [words, capitals, opened, openedEveryday] = [0, 0, 0, 0];
  let long = 0;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.text ?? '';
    if (!isWord(word)) continue;
    words++;
    if (!hasLower(word)) capitals++;
    if (at === from || word.length < 4 || WORDS.grammar.has(word)) continue;
    long++;
    if (!startsUpper(word)) continue;
    opened++;
    if (isEveryday(word.toLowerCase())) openedEveryday++;
  }
  if (words > 3 && capitals > 0.7 * words) return 'capitals';
  return long > 3 && opened >= 0.9 * long && openedEveryday >= 2 ? 'title' : 'sentence';
}

/**
 * Names in a sentence whose capitals tell nothing: listed places, organisations and peoples, names the rest of the
 * article knows, and a listed first name with a word after it that is no everyday one.
 */
export function findInHeadline({
  tokens,
  from,
  to,
  style,
  lexicon,
}: {
  tokens: readonly Token[];
  from: number;
  to: number;
  style: CaseStyle;
  lexicon: Lexicon;
}): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to;) {
    const known = longestKnown({ tokens, at, to, style, lexicon }) ?? personAt(tokens, at, to);
    if (known) found.push(known);
    at = known ? known.to : at + 1;
  }
  return found;
}

/** Two letters at least at its start. */
function isWord(word: string): boolean {
  const isPlain = isAsciiLetter(word.charCodeAt(0)) && isAsciiLetter(word.charCodeAt(1));
  return isPlain || /^\p{L}{2}/u.test(word);
}

interface Spot {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly style: CaseStyle;
  readonly lexicon: Lexicon;
}

function longestKnown({ tokens, at, to, style, lexicon }: Spot): Candidate | null {
  if (!startsUpper(tokens[at]?.text ?? '')) return null;
  let found: Candidate | null = null;
  let phrase = '';
  for (let end = at + 1; end <= Math.min(to, at + LONGEST); end++) {
    const word = tokens[end - 1]?.text ?? '';
    phrase = phrase ? `${phrase} ${word}` : word;
    const label = labelOfPhrase(phrase, style, lexicon);
    if (label) found = { from: at, to: end, label, weight: 2 };
  }
  return found;
}

function labelOfPhrase(phrase: string, style: CaseStyle, lexicon: Lexicon): Label | null {
  const folded = phrase.toLowerCase();
  const known = lexicon.get(folded);
  const kinds: ReadonlySet<NameKind> | undefined =
    style === 'title' ? kindsOf(phrase) : foldedKinds().get(folded);
  if (!known && !kinds?.size) return null;
  const plain = isEveryday(folded) || WORDS.noAcronyms.has(phrase);
  if (known && !plain) return known;
  if (!kinds || kinds.has('FIRST') || kinds.has('LAST')) return null;
  return plain && !(style === 'title' && /^\p{Lu}{2,}$/u.test(phrase)) ? null : labelOfKinds(kinds);
}

function personAt(tokens: readonly Token[], at: number, to: number): Candidate | null {
  const [first = '', second = ''] = [tokens[at]?.text, at + 1 < to ? tokens[at + 1]?.text : undefined];
  if (!isFirstName(first) || !/^\p{Lu}[\p{L}'’]+$/u.test(second)) return null;
  const surname = kindsOf(toCapitalised(second)).has('LAST') && !isEveryday(second.toLowerCase());
  if (isEveryday(first.toLowerCase()) || !surname) return null;
  return { from: at, to: at + 2, label: 'PERSON', weight: 1 };
}

function isFirstName(word: string): boolean {
  return startsUpper(word) && kindsOf(toCapitalised(word)).has('FIRST');
}

function toCapitalised(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

const LONGEST = 7;
