import { findDirective, toPlainStretch, type Stretch } from './find-directive.ts';
import { foldQuote, type FoldedText } from './folded-text.ts';
import type { TextDirective } from './parse-text-directive.ts';
import { passWords, toWordBound } from './word-bounds.ts';

/** The words that a selection means: whole words, no space around. Null where it holds none. */
export function toPassage(text: FoldedText, { start, end }: Stretch): Stretch | null {
  const within = toPlainStretch(text, { start, end });
  if (within.start >= within.end) return null;
  return toPlainStretch(text, {
    start: toWordBound(text.text, within.start, -1),
    end: toWordBound(text.text, within.end, 1),
  });
}

/**
 * The directive of a passage (`toPassage`), the shortest that means it and nothing else in the text: the words
 * themselves if they are few and on one line, else the first and last of them; with the words around where that is not
 * enough, or where a part is too short to be known again. Context is taken from `within` only. Null for words too long
 * for any link; where nothing tells the passage from another, the directive with the most context.
 */
export function makeDirective(text: FoldedText, passage: Stretch, within: Stretch): TextDirective | null {
  let longest: TextDirective | null = null;
  for (const context of CONTEXTS) {
    for (const words of ENDS) {
      const quote = quoteOf(text.text, passage, words);
      const around = contextOf(text.text, passage, {
        before: wordsBeside(quote.start, context),
        after: wordsBeside(quote.end ?? quote.start, context),
        within,
      });
      const directive = { ...quote, ...around };
      if (Object.values(directive).some((part) => part.length > MOST_PART)) continue;
      longest = directive;
      const [found, other] = findDirective(text, directive, { limit: 2 });
      if (!other && found?.start === passage.start && found.end === passage.end) return directive;
      if (quote.end === undefined) break;
    }
  }
  return longest;
}

/** A part too short to be known again stands beside others, as in the links that browsers make. */
function wordsBeside(part: string, context: number): number {
  return part.length < LEAST_ALONE ? Math.max(context, CONTEXTS[1]) : context;
}

/** In code units: up to so many a quote stands in the link as it is. */
const MOST_WHOLE = 150;
const LEAST_ALONE = 20;
/** A longer part, every letter of it encoded, would make an address that is not read. */
const MOST_PART = 500;
/** Numbers of words, fewest first: on either side of a passage, and at either end of a long one. */
const CONTEXTS = [0, 4, 8, 16, 50] as const;
const ENDS = [8, 16, 24];

/** Where a browser may see no more than one space, or a line's end: no part of a directive goes on across it. */
const GAP = /\n|\t|\s{2,}/;

function quoteOf(text: string, { start, end }: Stretch, words: number): Pick<TextDirective, 'start' | 'end'> {
  const quote = text.slice(start, end);
  if (quote.length <= MOST_WHOLE && !GAP.test(quote)) return { start: quote };
  const firstEnd = lineEnd(text, start, end);
  const lastStart = lineStart(text, end, start);
  const isOneLine = firstEnd === end;
  const all = isOneLine ? countWords(text, start, end) : Infinity;
  if (all < 2) return { start: quote };
  const count = Math.min(words, Math.floor(all / 2));
  return {
    start: text.slice(start, passWords(text, start, { count, way: 1, limit: firstEnd })).trim(),
    end: text.slice(passWords(text, end, { count, way: -1, limit: lastStart }), end).trim(),
  };
}

function contextOf(
  text: string,
  { start, end }: Stretch,
  { before, after, within }: { before: number; after: number; within: Stretch },
): Pick<TextDirective, 'prefix' | 'suffix'> {
  let to = start;
  while (to > within.start && /\s/.test(text[to - 1]!)) to--;
  let from = end;
  while (from < within.end && /\s/.test(text[from]!)) from++;
  const first = passWords(text, to, { count: before, way: -1, limit: lineStart(text, to, within.start) });
  const last = passWords(text, from, { count: after, way: 1, limit: lineEnd(text, from, within.end) });
  const [prefix, suffix] = [text.slice(first, to).trim(), text.slice(from, last).trim()];
  // what is not seen is no context
  return { ...(foldQuote(prefix) && { prefix }), ...(foldQuote(suffix) && { suffix }) };
}

function lineEnd(text: string, from: number, limit: number): number {
  const gap = GAP.exec(text.slice(from, limit));
  return gap ? from + gap.index : limit;
}

function lineStart(text: string, before: number, limit: number): number {
  const line = text.slice(limit, before).split(GAP).at(-1)!;
  return before - line.length;
}

function countWords(text: string, from: number, to: number): number {
  let [at, count] = [from, 0];
  while (at < to && count < 2 * ENDS.at(-1)!) {
    at = passWords(text, at, { count: 1, way: 1, limit: to });
    count++;
  }
  return count;
}
