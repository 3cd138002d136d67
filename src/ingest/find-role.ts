import { groupOf, isNamed } from '../archive/label.ts';
import type { RecognisedText } from './article-names.ts';
import { FULL_TITLES, QUALIFIERS, ROLE_HEADS, ROLE_MODIFIERS, RULED_OUT, WEAK_HEADS } from './role-words.ts';
import { WORDS } from './word-classes.ts';
import { couldEndRole, LONGEST, toWords, type Word, wordsBefore } from './words-near.ts';

/**
 * The office or occupation that stands right before the name of a person ("Ukrainian President", "Secretary of
 * Defense"), else right after it between commas (", a lawyer from Vienna," is "lawyer"), as it is written but for
 * abbreviations; null where there is none or what stands there leaves a doubt. `index` is that of the mention.
 */
export function findRole(here: RecognisedText, index: number): string | null {
  return roleBefore(here, index) ?? roleAfter(here, index);
}

/**
 * Read backwards from the name:
 *
 *     former  U.S.  Secretary of Defense  Lloyd Austin
 *     before  place     head  of  ...     name
 */
function roleBefore({ text, mentions }: RecognisedText, index: number): string | null {
  const { start } = mentions[index]!;
  if (!couldEndRole(text, start)) return null;
  const words = wordsBefore(text, start);
  const last = words.length - 1;
  let head = last;
  if (!isHead(words[last])) head = findHeadOf(words);
  if (head < 0) return null;
  let from = head;
  while (ROLE_MODIFIERS.has(words[from - 1]?.lower ?? '')) from--;
  const isBare = from === head && head === last;
  let before = index - 1;
  while (before >= 0 && mentions[before]!.start >= (words[from]?.start ?? start)) before--;
  for (let steps = 0; steps < 2 && from > 0; steps++) {
    const mention = mentions[before];
    if (!mention || mention.end + 1 !== words[from]!.start || !isQualifying(mention.label)) break;
    const at = words.findIndex((word) => word.start === mention.start);
    if (at < 0) break;
    [from, before] = [at, before - 1];
  }
  const isPlain = isBare && from === head;
  if (isPlain && WEAK_HEADS.has(words[head]!.lower)) return null;
  while (
    QUALIFIERS.has(words[from - 1]?.lower ?? '') ||
    (from < head && ROLE_MODIFIERS.has(words[from - 1]?.lower ?? ''))
  )
    from--;
  if (!isFree(words.slice(Math.max(0, from - 5), from))) return null;
  return spell(words.slice(from));
}

/** Read forwards from the name, to the comma or the end of the sentence. */
function roleAfter({ text, mentions }: RecognisedText, index: number): string | null {
  const { end } = mentions[index]!;
  if (text[end] !== ',') return null;
  const found = APPOSITION.exec(text.slice(end, end + LONGEST));
  const phrase = found?.groups?.['phrase'];
  if (!found || !phrase || /^,? and /.test(text.slice(end + found[0].length))) return null;
  const isOne = /^an?$/.test(found.groups?.['article'] ?? '');
  const words = toWords(phrase, end + found[0].indexOf(phrase));
  const head = words.findIndex(
    (word, at) => isHead(word) && !isHead(words[at + 1]) && !ROLE_MODIFIERS.has(words[at + 1]?.lower ?? ''),
  );
  if (head < 0) return null;
  const isNamedAt = ({ start }: Word): boolean =>
    mentions.some((mention) => mention.start <= start && start < mention.end && isQualifying(mention.label));
  let from = head;
  while (from > 0 && isPartBefore(words[from - 1]!, isNamedAt)) from--;
  const rest = words.slice(0, from);
  if (rest.some(({ lower }) => RULED_OUT.has(lower) || QUALIFIERS.has(lower) || WORDS.grammar.has(lower)))
    return null;
  if (rest.length > 0 && (!isOne || rest.length > 2 || rest.some((word) => /^\p{Lu}/u.test(word.text))))
    return null;
  const after = words.slice(head + 1);
  const [link] = after;
  if (link && !/^(?:of|for|at|from|in|with|who|on|to)$/.test(link.lower)) return null;
  const isOf = link?.lower === 'of' || link?.lower === 'for' || link?.lower === 'at';
  if (after.some(({ lower }) => lower === 'and') && !isOf) return null;
  const isFull = isOf && after.length <= 7 && after.some((word) => /^\p{Lu}/u.test(word.text));
  if (!isFull && from === head && WEAK_HEADS.has(words[head]!.lower)) return null;
  return spell(words.slice(from, isFull ? words.length : head + 1));
}

function isPartBefore(word: Word, isNamedAt: (word: Word) => boolean): boolean {
  return (
    ROLE_MODIFIERS.has(word.lower) ||
    ROLE_HEADS.has(word.lower) ||
    QUALIFIERS.has(word.lower) ||
    isNamedAt(word)
  );
}

/** Where "Secretary" stands in "Secretary of Defense", if the words end so; -1 if not. */
function findHeadOf(words: readonly Word[]): number {
  if (!/^\p{Lu}/u.test(words.at(-1)?.text ?? '')) return -1;
  for (let at = words.length - 2; at >= 0 && at >= words.length - 9; at--) {
    const word = words[at]!;
    if (isHead(word) && /^(?:of|for)$/.test(words[at + 1]!.text)) return at;
    if (!/^\p{Lu}/u.test(word.text) && !/^(?:of|for|the|and|&)$/.test(word.text)) return -1;
  }
  return -1;
}

/** True if what stands before a role neither belongs to it nor puts it in doubt. */
function isFree(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last) return true;
  if (
    words.some(({ lower }) => RULED_OUT.has(lower) || QUALIFIERS.has(lower) || /-(?:be|elect)$/.test(lower))
  )
    return false;
  if (WORDS.grammar.has(last.lower) || WORDS.saying.has(last.lower)) return true;
  return !/^\p{Lu}/u.test(last.text) && !/['’]s?$|-/.test(last.text);
}

function isHead(word: Word | undefined): boolean {
  return word !== undefined && ROLE_HEADS.has(word.lower);
}

function isQualifying(label: RecognisedText['mentions'][number]['label']): boolean {
  const group = groupOf(label);
  return isNamed(group) && group !== 'person' && group !== 'other';
}

/** Words as one role: abbreviations in full, shouted words of a headline in small letters. */
function spell(words: readonly Word[]): string {
  const spelled = words.map(({ text, lower }) => {
    if (FULL_TITLES.has(text.toLowerCase().replace(/\.$/, ''))) return text[0]! + lower.slice(1);
    return text.length > 3 && ROLE_HEADS.has(lower) && text === text.toUpperCase()
      ? text[0]! + lower.slice(1)
      : text;
  });
  return spelled.join(' ').replace(/^[“"‘'(]/, '');
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}'’&-]|\.(?! |$)|(?<=\b\p{Lu})\.`;
const APPOSITION = new RegExp(
  [
    String.raw`^,(?: (?:aged )?\d{1,3},)? (?:(?<article>an?|the|its|his|her|their|our) )?`,
    String.raw`(?<phrase>\p{L}(?:${LETTER}){0,40}(?: (?:${LETTER}){1,40}){0,9}?)`,
    String.raw`(?=,|;|\.(?:\s|$)| who | which |$)`,
  ].join(''),
  'u',
);
