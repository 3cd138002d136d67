import { toFoldedOffset, type FoldedText } from './folded-text.ts';
import type { Stretch } from './find-directive.ts';

/** The words of a text, and what stands between them sign by sign, without spaces. */
export interface Tokens {
  readonly words: readonly string[];
  /** Offsets in the text, not in the folded one. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number for every different word; `sequence` is the text in them. */
  readonly ids: ReadonlyMap<string, number>;
  readonly sequence: Int32Array;
}

/** The tokens of a page's article: made once, whatever is looked for in it. */
export function articleTokens(page: FoldedText, article: Stretch): Tokens {
  const known = made.get(page) ?? toTokens(page, article);
  made.set(page, known);
  return known;
}

const made = new WeakMap<FoldedText, Tokens>();

/** Scripts that put no space between words give a token for each letter. */
export function toTokens(text: FoldedText, { start, end }: Stretch): Tokens {
  const { folded, origins } = text;
  const base = toFoldedOffset(text, start);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const ids = new Map<string, number>();
  for (const { 0: word, index } of folded.slice(base, toFoldedOffset(text, end)).matchAll(TOKEN)) {
    words.push(word);
    starts.push(origins[base + index]!);
    ends.push(origins[base + index + word.length]!);
    if (!ids.has(word)) ids.set(word, ids.size);
  }
  return { words, starts, ends, ids, sequence: Int32Array.from(words, (word) => ids.get(word)!) };
}

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+|\\S`, 'gu');
