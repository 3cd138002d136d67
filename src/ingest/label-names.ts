import type { Label } from '../archive/label.ts';
import { kindsOf, type NameKind } from './gazetteer.ts';
import { listedAt, type Run, type Sentence, wordAt } from './name-runs.ts';
import { isCommon } from './vocabulary.ts';
import { WORDS } from './word-classes.ts';

/** The label a listed name has by itself, the surer kinds first; null for parts of persons' names. */
export function labelOfKinds(kinds: ReadonlySet<NameKind>): Label | null {
  return LABELS_BY_TRUST.find((label) => kinds.has(label)) ?? null;
}

/** The label told by the words of a name of several words ("Bank of England", "Mount Etna"), or null. */
export function labelByHead(sentence: Sentence, { from, to }: Run): Label | null {
  if (to - from < 2) return null;
  const opener = wordAt(sentence, from);
  const last = wordAt(sentence, to - 1);
  if (WORDS.ships.has(opener)) return 'PRODUCT';
  if (hasOrganisationOf(sentence, { from, to })) return 'ORG';
  if (WORDS.organisationHeads.has(last)) return 'ORG';
  if (WORDS.eventHeads.has(last) || WORDS.storms.has(opener)) return 'EVENT';
  if (WORDS.lawHeads.has(last)) return 'LAW';
  if (!hasOwnWord(sentence, { from, to: to - 1 })) return null;
  if (WORDS.siteHeads.has(last)) return 'FAC';
  if (WORDS.regionHeads.has(last) || (WORDS.placeOpeners.has(opener) && to - from < 4)) return 'LOC';
  return WORDS.governedHeads.has(last) ? 'GPE' : null;
}

/** What stands around an unlisted or doubtful name says of it; the label is null where nothing is said. */
export function labelInContext(sentence: Sentence, run: Run): { label: Label | null; weight: number } {
  const { from } = run;
  const words = wordsOf(sentence, run);
  const kinds = kindsOf(words.join(' '));
  if (isPersonAround(sentence, run)) return { label: 'PERSON', weight: 2 };
  if (isPlaceAround(sentence, run)) return { label: 'GPE', weight: kinds.has('GPE') ? 2 : 1 };
  if (words.length === 1) return labelOfWord(sentence, run, kinds);
  if (words.some((word) => isCommon(word, sentence.vocabulary))) return { label: null, weight: 0 };
  if (kindsOf(words.at(-1) ?? '').has('LAST')) return { label: 'PERSON', weight: 2 };
  if (LOCATING.test(wordAt(sentence, from - 1))) return { label: 'GPE', weight: 0.5 };
  return { label: null, weight: 0 };
}

/** True if some word is neither an everyday one nor a country's or its people's: "Haidian District", not "US District". */
function hasOwnWord(sentence: Sentence, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const listed = listedAt(sentence, at);
    const word = wordAt(sentence, at);
    if (listed && listed.to <= to && (listed.kinds.has('NORP') || COUNTRY.test(word))) at = listed.to - 1;
    else if (/\p{L}/u.test(word) && !isCommon(word, sentence.vocabulary)) return true;
  }
  return false;
}

function labelOfWord(
  sentence: Sentence,
  { from }: Run,
  kinds: ReadonlySet<NameKind>,
): { label: Label | null; weight: number } {
  const word = wordAt(sentence, from);
  const listed = labelOfKinds(kinds);
  const common = isCommon(word, sentence.vocabulary);
  if (listed) return { label: common && sentence.tokens[from]?.first ? null : listed, weight: 1 };
  if (/^[Tt]he$/.test(wordAt(sentence, from - 1)) && kindsOf(`The ${word}`).has('ORG'))
    return { label: 'ORG', weight: 2 };
  if (WORDS.noAcronyms.has(word)) return { label: null, weight: 0 };
  if (ACRONYM.test(word)) return { label: 'ORG', weight: 1 };
  if (common || isHead(word) || /^\d/.test(wordAt(sentence, from + 1))) return { label: null, weight: 0 };
  if (kinds.has('LAST') || kinds.has('FIRST')) return { label: 'PERSON', weight: 1 };
  if (LOCATING.test(wordAt(sentence, from - 1))) return { label: 'GPE', weight: 0.5 };
  return { label: null, weight: 0 };
}

function isHead(word: string): boolean {
  return [
    WORDS.organisationHeads,
    WORDS.siteHeads,
    WORDS.governedHeads,
    WORDS.regionHeads,
    WORDS.eventHeads,
  ].some((heads) => heads.has(word));
}

function isPersonAround(sentence: Sentence, { from, to }: Run): boolean {
  const before = wordAt(sentence, from - 1);
  const next = wordAt(sentence, to);
  const afterNext = wordAt(sentence, to + 1);
  if (ACRONYM.test(wordAt(sentence, from)) && to - from === 1) return false;
  if (labelOfKinds(kindsOf(wordsOf(sentence, { from, to }).join(' '))) && to - from > 1) return false;
  const only = to - from === 1;
  if (
    only &&
    (isCommon(wordAt(sentence, from), sentence.vocabulary) || !NAME_SHAPE.test(wordAt(sentence, from)))
  )
    return false;
  const listed = labelOfKinds(kindsOf(wordAt(sentence, from)));
  if (WORDS.titles.has(before) || (WORDS.roles.has(before) && !listed)) return true;
  if (next === ',' && (afterNext === 'who' || /^\d{1,2}$/.test(afterNext))) return true;
  return (
    !listed && (WORDS.saying.has(next) || (WORDS.saying.has(before) && /^(?:said|says|added)$/.test(before)))
  );
}

/** "Aleppo, Syria", "the town of X", "in X" for a name that is also a place's. */
function isPlaceAround(sentence: Sentence, { from, to }: Run): boolean {
  const before = wordAt(sentence, from - 1);
  const place = listedAt(sentence, to + 1)?.kinds;
  if (wordAt(sentence, to) === ',' && place?.has('GPE') && !place.has('FIRST') && to - from < 4) return true;
  if (before === 'of' && SETTLEMENT.test(wordAt(sentence, from - 2))) return true;
  return LOCATING.test(before) && kindsOf(wordsOf(sentence, { from, to }).join(' ')).has('GPE');
}

function hasOrganisationOf(sentence: Sentence, { from, to }: Run): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (/^(?:of|for)$/.test(wordAt(sentence, at)) && WORDS.organisationsOf.has(wordAt(sentence, at - 1)))
      return true;
  }
  return false;
}

function wordsOf({ tokens }: Sentence, { from, to }: Run): readonly string[] {
  return tokens.slice(from, to).map(({ text }) => text);
}

const LABELS_BY_TRUST: readonly Label[] = ['NORP', 'ORG', 'EVENT', 'LAW', 'LOC', 'GPE', 'FAC', 'LANGUAGE'];
const ACRONYM = /^\p{Lu}{2,6}$/u;
const NAME_SHAPE = /^(?:\p{Lu}[\p{Ll}'’]+){1,3}$/u;
const LOCATING = /^(?:in|near|at|from|outside|across|around|toward|towards|throughout|inside)$/;
const COUNTRY = /^(?:US|U\.S\.|UK|U\.K\.|United|UN|U\.N\.)$/;
const SETTLEMENT =
  /^(?:city|town|village|province|district|region|capital|state|island|port|suburb|county|municipality)$/;
