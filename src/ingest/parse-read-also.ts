import type { ReadAlso } from '../archive/article.ts';
import { endsInStop, hasInnerSentenceEnd } from './find-sentence-end.ts';
import { isListLine } from './is-list-line.ts';
import { parseReadAlsoEntry } from './parse-read-also-entry.ts';
import type { Line } from './to-lines.ts';

/** What stands after "Read also:" on a line that begins with it or with a like phrase; null on any other line. */
export function afterReadAlso(text: string): string | null {
  const match = MARKER.exec(text.slice(0, 100));
  return match ? text.slice(match[0].length).trim() : null;
}

/**
 * Takes the "Read also" list off the end of a text. It is one only if nothing but titles and addresses follows
 * to the end; a "Read also:" with text after it stays among the lines.
 */
export function cutReadAlso(lines: readonly Line[]): {
  rest: readonly Line[];
  readAlso: readonly ReadAlso[];
} {
  let end = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    if (afterReadAlso(lines[at]!.text) !== null) {
      if (!isList(lines.slice(at, end))) break;
      end = at;
    } else if (!isEntryLike(lines[at]!.text)) break;
  }
  return { rest: lines.slice(0, end), readAlso: lines.slice(end).flatMap(toEntries) };
}

/** True for a line that could be a title or an address in a list of them. */
export function isEntryLike(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_ENTRY) return false;
  return isSureEntry(line) || !hasInnerSentenceEnd(line);
}

/** True for a line marked as an entry: an item of a list, or an address. */
export function isSureEntry(text: string): boolean {
  return isListLine(text) || ADDRESS.test(text.trim());
}

const MARKER = /^\s{0,40}(?:read also|also read|read more|related)\s{0,5}[:：]/i;
const ADDRESS = /^<?https?:\/\/\S+>?$/i;
const LONGEST_ENTRY = 300;
const LONGEST_TITLE = 170;

/** A marker's line and those after it: a list if each is an entry, beyond an empty line surely so. */
function isList([marker, ...below]: readonly Line[]): boolean {
  const inline = afterReadAlso(marker?.text ?? '') ?? '';
  if (inline.length > LONGEST_ENTRY) return false;
  let isPastGap = false;
  for (const [index, { text, gap }] of below.entries()) {
    isPastGap ||= gap && (inline !== '' || index > 0);
    if (isSureEntry(text)) continue;
    if (!isEntryLike(text)) return false;
    if (isPastGap && (text.length > LONGEST_TITLE || (inline !== '' && endsInStop(text)))) return false;
  }
  return true;
}

function toEntries({ text }: Line): readonly ReadAlso[] {
  return parseReadAlsoEntry(afterReadAlso(text) ?? text);
}
