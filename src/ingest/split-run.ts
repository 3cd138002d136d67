import type { Label } from '../archive/label.ts';
import type { NameKind } from './gazetteer.ts';
import { labelByHead, labelInContext, labelOfKinds } from './label-names.ts';
import { isAsciiLetter } from './letter-case.ts';
import { listedAt, type Run, type Sentence, wordAt } from './name-runs.ts';
import { isCommon } from './vocabulary.ts';
import { WORDS } from './word-classes.ts';

/** What may be a name: tokens `[from, to)`; without a label it needs the rest of the article to tell. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly label: Label | null;
  /** 0 a guess, 1 likely, 2 sure. */
  readonly weight: number;
}

/**
 * One run as the names in it, left to right: titles leave, listed names that stand before another name end,
 * the rest is told by its last word, by listed first names, or by what stands around it.
 *
 *     Ukrainian President Volodymyr Zelensky
 *     NORP      (title)   PERSON
 */
export function splitRun(sentence: Sentence, run: Run): readonly Candidate[] {
  const { from, to } = trim(sentence, run);
  if (from >= to) return [];
  const whole = listedAt(sentence, from);
  if (whole && whole.to >= to && isLabelled(whole.kinds))
    return labelled(sentence, { from, to: whole.to }, whole.kinds);
  const title = findTitle(sentence, { from, to });
  if (title) {
    const before = splitRun(sentence, { from, to: title.from });
    return [...before, ...personAt(sentence, { from: title.to, to }, true)];
  }
  const head = labelByHead(sentence, { from, to });
  if (head) return [{ from, to, label: head, weight: 2 }];
  if (sentence.tokens[from]?.first && WORDS.roles.has(wordAt(sentence, from).toLowerCase()) && !whole) {
    return personAt(sentence, { from: from + 1, to });
  }
  if (whole && isLabelled(whole.kinds) && !startsPerson(sentence, from, to)) {
    return [
      ...labelled(sentence, { from, to: whole.to }, whole.kinds),
      ...splitRun(sentence, { from: skipHyphen(sentence, whole.to), to }),
    ];
  }
  if (startsPerson(sentence, from, to)) return personAt(sentence, { from, to });
  return unlisted(sentence, { from, to });
}

/** A person's name from here to the end of the run, or up to a listed name of another kind. */
function personAt(sentence: Sentence, { from, to }: Run, titled = false): readonly Candidate[] {
  if (from >= to) return [];
  const listed = listedAt(sentence, from);
  if (listed && isLabelled(listed.kinds) && !isPersonal(listed.kinds))
    return splitRun(sentence, { from, to });
  let end = from + 1;
  while (end < to && !endsPerson(sentence, end)) {
    if (isOtherWord(sentence, end)) {
      // "Walt Disney World" is no person, "President Bush Visits" still is
      if (!titled) return [{ from, to, label: null, weight: 0 }];
      break;
    }
    end++;
  }
  const name = trim(sentence, { from, to: end });
  const common =
    name.to - name.from === 1 && isCommon(wordAt(sentence, from), sentence.vocabulary) && !listed;
  const rest = splitRun(sentence, { from: end, to });
  return common || name.from >= name.to ? rest : [{ ...name, label: 'PERSON', weight: 2 }, ...rest];
}

function endsPerson(sentence: Sentence, at: number): boolean {
  const listed = listedAt(sentence, at);
  if (WORDS.organisationHeads.has(wordAt(sentence, at)) && !listed) return true;
  return Boolean(listed && isLabelled(listed.kinds) && !isPersonal(listed.kinds) && listed.to > at + 1);
}

function isOtherWord(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const listed = listedAt(sentence, at);
  return (
    /^\p{Lu}\p{L}/u.test(word) && !(listed && isPersonal(listed.kinds)) && isCommon(word, sentence.vocabulary)
  );
}

function startsPerson(sentence: Sentence, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const kinds = listedAt(sentence, from)?.kinds;
  const second = wordAt(sentence, from + 1);
  if (kinds && isLabelled(kinds) && !isPersonal(kinds)) return false;
  if (INITIAL.test(wordAt(sentence, from))) return true;
  if (INITIAL.test(second) && to - from > 2) return true;
  if (!kinds?.has('FIRST')) return false;
  if (WORDS.particles.has(second)) return true;
  if (isLabelled(kinds) && listedAt(sentence, from + 1)?.kinds.has('FIRST') === false) {
    // "Jordan", "Chad": a place too, so the second word must not be an everyday one
    return !isCommon(second, sentence.vocabulary);
  }
  return listedAt(sentence, from + 1)?.kinds.has('LAST') || !isCommon(second, sentence.vocabulary);
}

/** The first title of a run with what belongs to it: "Secretary of Defense", "Prime Minister". */
function findTitle(sentence: Sentence, { from, to }: Run): Run | null {
  if (labelByHead(sentence, { from, to }) === 'ORG' && !hasFirstName(sentence, { from, to })) return null;
  for (let at = from; at < to; at++) {
    if (!WORDS.titles.has(wordAt(sentence, at))) continue;
    const listed = listedAt(sentence, at);
    if (listed && listed.to > at + 1) continue;
    let end = at + 1;
    for (; end < to; end++) {
      const word = wordAt(sentence, end);
      if (/^(?:of|for)$/.test(word)) end = endOfOffice(sentence, end + 1, to) - 1;
      else if (!WORDS.titles.has(word) && word !== '-') break;
    }
    return { from: at, to: Math.min(end, to) };
  }
  return null;
}

/** After "Secretary of": up to a listed first name, or all but the last two words. */
function endOfOffice(sentence: Sentence, from: number, to: number): number {
  let end = Math.max(from + 1, listedAt(sentence, from)?.to ?? 0);
  while (end < to && !listedAt(sentence, end)?.kinds.has('FIRST') && to - end > 2) end++;
  return Math.min(end, to);
}

function hasFirstName(sentence: Sentence, { from, to }: Run): boolean {
  for (let at = from; at < to - 1; at++) if (listedAt(sentence, at)?.kinds.has('FIRST')) return true;
  return false;
}

function unlisted(sentence: Sentence, run: Run): readonly Candidate[] {
  const { from, to } = trim(sentence, run);
  if (from >= to) return [];
  const inside = firstListedInside(sentence, { from, to });
  if (inside > from) {
    return [...unlisted(sentence, { from, to: inside }), ...splitRun(sentence, { from: inside, to })];
  }
  const only = to - from === 1;
  const word = wordAt(sentence, from);
  if (only && (WORDS.titles.has(word) || !/\p{L}/u.test(word))) return [];
  const context = labelInContext(sentence, { from, to });
  return [{ from, to, label: context.label, weight: context.weight }];
}

function firstListedInside(sentence: Sentence, { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) {
    const listed = listedAt(sentence, at);
    if (listed && isLabelled(listed.kinds) && !isPersonal(listed.kinds) && listed.to === to) return at;
  }
  return -1;
}

function labelled(sentence: Sentence, run: Run, kinds: ReadonlySet<NameKind>): readonly Candidate[] {
  const { label, weight } = isPersonal(kinds)
    ? labelInContext(sentence, run)
    : { label: labelOfKinds(kinds), weight: 2 };
  return [{ ...run, label, weight }];
}

function trim(sentence: Sentence, { from, to }: Run): Run {
  let [start, end] = [from, to];
  while (end > start && isSign(wordAt(sentence, end - 1))) end--;
  while (start < end && isSign(wordAt(sentence, start))) start++;
  return { from: start, to: end };
}

function isSign(word: string): boolean {
  return !isAsciiLetter(word.charCodeAt(0)) && /^[^\p{L}\p{N}]+$/u.test(word);
}

function skipHyphen(sentence: Sentence, at: number): number {
  return wordAt(sentence, at) === '-' ? at + 1 : at;
}

function isPersonal(kinds: ReadonlySet<NameKind>): boolean {
  return kinds.has('FIRST') || kinds.has('LAST');
}

function isLabelled(kinds: ReadonlySet<NameKind>): boolean {
  return labelOfKinds(kinds) !== null;
}

const INITIAL = /^\p{Lu}\.$/u;
