import type { Manuscript } from '../archive/article.ts';
import { joinLines } from './join-lines.ts';
import { listMark } from './is-list-line.ts';
import { toLineKinds } from './to-line-kinds.ts';
import type { Line } from './to-lines.ts';
import { toWrapping, type Wrapping } from './to-wrapping.ts';

/** A piece of an article's text as it stands in the seed. */
export type ManuscriptBlock = Manuscript['blocks'][number];

/**
 * The lines of a text in, its blocks out, in order: paragraphs with hard-wrapped lines joined, list items
 * (their marks kept), preformatted tables and code (their line ends and blanks kept), asides. No letter is
 * dropped.
 */
export function parseBody(lines: readonly Line[]): readonly ManuscriptBlock[] {
  const kinds = toLineKinds(lines);
  const wrapping = toWrapping(lines.filter((_, at) => kinds[at] === 'text' || kinds[at] === 'item'));
  const blocks: ManuscriptBlock[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && continues({ lines, kinds, wrapping }, at, end)) end += 1;
    blocks.push(toBlock(lines.slice(at, end), kinds[at]!));
    at = end;
  }
  return blocks;
}

interface Body {
  readonly lines: readonly Line[];
  readonly kinds: ReturnType<typeof toLineKinds>;
  readonly wrapping: Wrapping;
}

/** Whether the line at `next` belongs to the block that starts at `first`, the line before it being its last. */
function continues({ lines, kinds, wrapping }: Body, first: number, next: number): boolean {
  const line = lines[next]!;
  if (line.gap) return false;
  if (kinds[first] === 'grid') return kinds[next] === 'grid';
  if (kinds[first] === 'aside' || kinds[next] !== 'text') return false;
  if (kinds[first] === 'item' && indentOf(line.text) >= listMark(lines[first]!.text).length) return true;
  return wrapping.joins(lines[next - 1]!, line);
}

function toBlock(lines: readonly Line[], kind: Body['kinds'][number]): ManuscriptBlock {
  if (kind === 'grid') {
    return { role: 'preformatted', text: lines.map(({ text }) => text.trimEnd()).join('\n'), dateline: 0 };
  }
  const role = kind === 'item' ? 'list-item' : kind === 'aside' ? 'aside' : 'paragraph';
  return { role, text: joinLines(lines.map(({ text }) => text.trim())), dateline: 0 };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
