import { isListLine, listMark } from './is-list-line.ts';
import { afterReadAlso, isEntryLike, isSureEntry } from './parse-read-also.ts';
import type { Line } from './to-lines.ts';

/** What a line of the text is part of. */
export type LineKind = 'text' | 'item' | 'grid' | 'aside';

/** A kind for each line of a text, from the line and those around it. */
export function toLineKinds(lines: readonly Line[]): readonly LineKind[] {
  const kinds: LineKind[] = lines.map(() => 'text');
  markItems(lines, kinds);
  markGrids(lines, kinds);
  markAsides(lines, kinds);
  return kinds;
}

/**
 * A mark alone may be a dash or a numbered heading; beside another of its sort it is a list's. A bullet always is.
 * Beside means above or below without an empty line, or at the start of what the nearest empty line parts it from.
 */
function markItems(lines: readonly Line[], kinds: LineKind[]): void {
  const last = new Map<string, number>();
  let sortAtStart = '';
  for (const [at, { text, gap }] of lines.entries()) {
    const sort = sortOf(text);
    if (gap || at === 0) {
      if (sortAtStart !== sort) last.clear();
      sortAtStart = sort;
    }
    if (sort === '') continue;
    const mate = last.get(sort);
    if (mate !== undefined) kinds[mate] = 'item';
    if (mate !== undefined || /[•‣▪◦]/.test(sort)) kinds[at] = 'item';
    last.set(sort, at);
  }
}

/** Two lines or more in columns, or set in: a table or code. */
function markGrids(lines: readonly Line[], kinds: LineKind[]): void {
  const margin = marginOf(lines);
  // the rows of a table may be numbered: what follows the mark tells them from items
  const isGrid = lines.map(({ text }, at) =>
    isGridLine(text.slice(kinds[at] === 'item' ? listMark(text).length : margin)),
  );
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.gap || !isGrid[at] || !isGrid[at - 1]) continue;
    kinds[at - 1] = 'grid';
    kinds[at] = 'grid';
  }
}

/**
 * "Read also:" with what belongs to it: the rest of its line, and the lines below up to an empty one, as long
 * as they look like titles. Where no line of the text stands apart, a title beside the mark is all.
 */
function markAsides(lines: readonly Line[], kinds: LineKind[]): void {
  const hasGaps = lines.some(({ gap }, at) => gap && at > 0);
  for (let at = 0; at < lines.length; at++) {
    const inline = afterReadAlso(lines[at]!.text);
    if (inline === null) continue;
    kinds[at] = 'aside';
    for (let next = at + 1; lines[next]?.gap === false; next++) {
      const { text } = lines[next]!;
      if (afterReadAlso(text) !== null || !isEntryLike(text)) break;
      if (inline !== '' && !hasGaps && !isSureEntry(text)) break;
      kinds[next] = 'aside';
      at = next;
    }
  }
}

/** Marks of one sort make one list: all numbers are, a bullet is with its like. */
function sortOf(text: string): string {
  if (!isListLine(text)) return '';
  const mark = listMark(text).trim();
  return /\d/.test(mark) ? `1${mark.slice(-1)}` : mark;
}

const LONGEST_GRID_LINE = 200;

function isGridLine(line: string): boolean {
  if (line.length > LONGEST_GRID_LINE) return false;
  return /^(?: {4}|\t)/.test(line) || /[^\s.!?:](?: {3,}|\t)\S/.test(line);
}

/** Blanks that every line begins with. */
function marginOf(lines: readonly Line[]): number {
  let margin = Infinity;
  for (const { text } of lines) margin = Math.min(margin, text.length - text.trimStart().length);
  return Number.isFinite(margin) ? margin : 0;
}
