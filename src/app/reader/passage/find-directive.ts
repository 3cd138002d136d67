import { foldQuote, toFoldedOffset, type FoldedText } from './folded-text.ts';
import type { TextDirective } from './parse-text-directive.ts';
import { isWordBound } from './word-bounds.ts';

/** A stretch of a text: UTF-16 code units, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Every stretch that a directive can mean, in order: the first is the one a browser takes. By the rules of the draft: no
 * part goes on across a line end, a context stands beside the quote with nothing but space between, the end is the first
 * one after the start. With `anywhere` the parts may begin and end within words.
 *
 *     ... prefix- start ........ end -suffix ...
 *                 <--- the stretch --->
 */
export function findDirective(
  text: FoldedText,
  directive: TextDirective,
  { limit = 1000, anywhere = false }: { limit?: number; anywhere?: boolean } = {},
): readonly Stretch[] {
  const parts = foldParts(directive);
  if (!parts) return [];
  const { prefix, start, end, suffix } = parts;
  const isBound = (at: number) => anywhere || isWordBound(text.text, text.origins[at]!);
  const isAfterPrefix = (at: number) => {
    if (prefix === undefined) return isBound(at);
    const from = skipBack(text.folded, at) - prefix.length;
    return from >= 0 && text.folded.startsWith(prefix, from) && isBound(from);
  };
  const isBeforeSuffix = (at: number) => {
    if (suffix === undefined) return isBound(at);
    const from = skipOn(text.folded, at);
    return text.folded.startsWith(suffix, from) && isBound(from + suffix.length);
  };
  const ends =
    end === undefined
      ? []
      : occurrences(text.folded, end).filter((at) => isBound(at) && isBeforeSuffix(at + end.length));
  const found: Stretch[] = [];
  let next = 0;
  for (const at of occurrences(text.folded, start)) {
    if (found.length === limit) break;
    const after = at + start.length;
    if (!isAfterPrefix(at)) continue;
    if (end === undefined) {
      if (isBeforeSuffix(after)) found.push(toStretch(text, at, after));
    } else if (isBound(after)) {
      while (next < ends.length && ends[next]! < after) next++;
      if (next === ends.length) break;
      found.push(toStretch(text, at, ends[next]! + end.length));
    }
  }
  return found;
}

/** The stretch of the text itself that folded code units come from. */
export function toStretch({ origins }: FoldedText, from: number, to: number): Stretch {
  return { start: origins[from]!, end: origins[to]! };
}

/** The same words as every search gives them: without what folding takes from their ends. */
export function toPlainStretch(text: FoldedText, { start, end }: Stretch): Stretch {
  let [from, to] = [toFoldedOffset(text, start), toFoldedOffset(text, end)];
  while (from < to && /\s/.test(text.folded[from]!)) from++;
  while (to > from && /\s/.test(text.folded[to - 1]!)) to--;
  return toStretch(text, from, to);
}

/** More of one are not looked at: nobody can mean them. */
const MOST_OCCURRENCES = 20_000;

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(part);
    at !== -1 && found.length < MOST_OCCURRENCES;
    at = text.indexOf(part, at + 1)
  )
    found.push(at);
  return found;
}

/** Null where nothing is left of a part that was given. */
function foldParts({ prefix, start, end, suffix }: TextDirective) {
  const fold = (part: string | undefined) => (part === undefined ? undefined : foldQuote(part));
  const parts = { prefix: fold(prefix), start: foldQuote(start), end: fold(end), suffix: fold(suffix) };
  return Object.values(parts).includes('') ? null : parts;
}

function skipBack(text: string, at: number): number {
  let from = at;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  return from;
}

function skipOn(text: string, at: number): number {
  let from = at;
  while (from < text.length && /\s/.test(text[from]!)) from++;
  return from;
}
