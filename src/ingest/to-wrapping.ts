import { endsInStop } from './find-sentence-end.ts';
import { isListLine } from './is-list-line.ts';
import { UNSPACED } from './join-lines.ts';
import type { Line } from './to-lines.ts';

/** How the lines of a text are broken. */
export interface Wrapping {
  /** Whether a line goes on in the one right below it. */
  joins(line: Line, below: Line): boolean;
}

/**
 * Tells lines broken at a width from lines that are paragraphs. A line is full where the first word of the
 * next would not have fitted:
 *
 *     |The new breakwater will be finished before winter, officials |  full: "said" would not have fitted
 *     |said on Monday.                                              |  not full: a paragraph ends here
 *     |The ferry to the islands sails again from the old pier today.|
 *
 * A text is wrapped if most of its lines are full, most break within a sentence, and most then go on in
 * lower case. Elsewhere two lines are joined only where a long one goes on in lower case.
 */
export function toWrapping(lines: readonly Line[]): Wrapping {
  const width = widthOf(lines);
  const isWrapped = isWrappedAt(lines, width);
  const hasGaps = lines.some(({ gap }, at) => gap && at > 0);
  return {
    joins(line, below) {
      const length = columnsOf(line);
      const goesOn = !endsInStop(line.text) && /^\s*\p{Ll}/u.test(below.text);
      if (!isWrapped) return goesOn && length >= LONG_LINE && length <= WIDEST;
      if (indentOf(below) >= indentOf(line) + 2) return false;
      const mayEnd = !hasGaps && endsInStop(line.text);
      return length <= WIDEST && (goesOn || isFull(line, below, mayEnd ? width + RAGGED : width));
    },
  };
}

const WIDEST = 120;
const NARROWEST = 50;
const LONG_LINE = 40;
/** Wrapping programs that balance their lines leave up to this many columns free. */
const RAGGED = 10;

/** The width the lines above another reach, the longest tenth of them left aside; 0 where no line is short enough. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter((_, at) => lines[at + 1]?.gap === false)
    .map(columnsOf)
    .filter((length) => length <= WIDEST)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

function isWrappedAt(lines: readonly Line[], width: number): boolean {
  if (width < NARROWEST) return false;
  let [pairs, full, within, upper] = [0, 0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1];
    if (!below || below.gap || isListLine(below.text)) continue;
    pairs += 1;
    if (isFull(line, below, width)) full += 1;
    if (endsInStop(line.text)) continue;
    within += 1;
    if (/^\s*\p{Lu}/u.test(below.text)) upper += 1;
  }
  return full >= pairs * 0.7 && within >= pairs * 0.5 && upper <= within * 0.7;
}

function isFull(line: Line, below: Line, width: number): boolean {
  const length = columnsOf(line);
  const firstWord = FIRST_WORD.exec(below.text)?.[1]?.length ?? 0;
  return length <= WIDEST && length + 1 + firstWord > width - RAGGED;
}

const FIRST_WORD = new RegExp(`^\\s*(${UNSPACED}|\\S{0,40})`, 'u');

/** Characters of scripts written without blanks are twice as wide as others. */
function columnsOf({ text }: Line): number {
  const line = text.trim();
  return line.length > WIDEST ? line.length : line.length + (line.match(WIDE)?.length ?? 0);
}

const WIDE = new RegExp(UNSPACED, 'gu');

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}
