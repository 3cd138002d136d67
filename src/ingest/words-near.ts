import { FULL_TITLES, ROLE_HEADS } from './role-words.ts';

/** A word near the name of a person. `start` is its place in the text. */
export interface Word {
  readonly text: string;
  /** In lower case, an abbreviated title in full. */
  readonly lower: string;
  readonly start: number;
}

/** False for most names, at the price of one word: it has to be an office or occupation, or the end of "of Defense". */
export function couldEndRole(text: string, end: number): boolean {
  if (end < 2 || text[end - 1]!.trim()) return false;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST_WORD && text[from - 1]!.trim()) from--;
  const word = text.slice(from, end - 1).replace(/^[“"‘'([]/, '');
  return /^\p{Lu}/u.test(word) || ROLE_HEADS.has(toLower(word));
}

/** The words of the clause that ends at a name, at most LONGEST characters of it. */
export function wordsBefore(text: string, end: number): readonly Word[] {
  const from = Math.max(0, end - LONGEST);
  const near = text.slice(from, end);
  if (!/\S\s$/.test(near)) return [];
  const words = toWords(near, from);
  const whole = from > 0 && /\S/.test(text[from - 1]!) ? words.slice(1) : words;
  const after = whole.findLastIndex(
    ({ text: word }) => /[^\p{L}\p{M}\p{N}.]$/u.test(word) || (word.endsWith('.') && !isShort(word)),
  );
  const clause = whole.slice(after + 1);
  const opening = clause.findLastIndex(({ text: word }) => /^[^\p{L}\p{N}]/u.test(word));
  if (opening < 0) return clause;
  const { text: word, start } = clause[opening]!;
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const opened = { text: bare, lower: toLower(bare), start: start + word.length - bare.length };
  return bare ? [opened, ...clause.slice(opening + 1)] : clause.slice(opening + 1);
}

/** The words of a part of a text that starts at `at`. */
export function toWords(text: string, at: number): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    lower: toLower(word),
    start: at + index,
  }));
}

function toLower(word: string): string {
  const lower = word.toLowerCase();
  const bare = lower.replace(/\.$/, '');
  return FULL_TITLES.get(bare) ?? lower;
}

function isShort(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word) || FULL_TITLES.has(word.slice(0, -1).toLowerCase());
}

/** Characters looked at on either side of a name. */
export const LONGEST = 110;
const LONGEST_WORD = 30;
