import { formatNumber } from '../../archive/format-count.ts';
import { isRecord } from '../ui/stored.ts';
import {
  countKept,
  formatRead,
  formatSaved,
  parseRead,
  parseSaved,
  type ReadArticles,
  type SavedArticle,
  type SavedArticles,
} from './parse-kept.ts';

/**
 * What a reader keeps, as a file to take along: JSON with two parts, each as it lies in storage and with a version of
 * its own.
 *
 *     { "format": "dateline-reading",
 *       "read":  { "version": 1, "articles": { "<id>": "2024-10-23" | null } },
 *       "saved": { "version": 1, "articles": { "<id>": { "day": "2024-10-23" | null, "address": "/2024/10/23/…/",
 *                                                        "title": "…", "savedAt": <ms since 1970> } } } }
 */
export function formatKeptFile(read: ReadArticles, saved: SavedArticles): string {
  return `${JSON.stringify({ format: FORMAT, read: formatRead(read), saved: formatSaved(saved) }, null, 1)}\n`;
}

export interface KeptFile {
  readonly read: ReadArticles;
  /** Those saved last come first. */
  readonly saved: readonly SavedArticle[];
  /** Entries that make no sense and are left out. */
  readonly wrong: number;
}

/** What such a file holds, entry by entry; or, where it is none, what is wrong and what to do about it. */
export function parseKeptFile(name: string, text: string): KeptFile | { readonly problem: string } {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: `“${name}” is not JSON, so nothing was added. ${ADVICE}` };
  }
  if (!isRecord(file) || file['format'] !== FORMAT) {
    return { problem: `“${name}” holds no saved or read articles, so nothing was added. ${ADVICE}` };
  }
  if (isOfOther(file['read']) || isOfOther(file['saved'])) {
    return {
      problem: `“${name}” was made by another version of this site, so nothing was added. Load this page again, then choose the file again.`,
    };
  }
  const read = parseRead(file['read']);
  const saved = parseSaved(file['saved']);
  return {
    read,
    saved: byLastSaved(saved),
    wrong: countKept(file['read']) + countKept(file['saved']) - read.size - saved.size,
  };
}

/** What came of a file, in words. */
export function formatAdded(
  added: { readonly read: number; readonly saved: number; readonly left: number },
  wrong: number,
): string {
  const { read, saved, left } = added;
  return [
    `Added: ${formatNumber(saved)} saved and ${formatNumber(read)} read that were not here.`,
    left > 0 && `There was no room for ${formatNumber(left)} more saved.`,
    wrong > 0 && `Left out: ${formatNumber(wrong)} that made no sense.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Those saved last first. */
export function byLastSaved(saved: SavedArticles): readonly SavedArticle[] {
  return [...saved.values()].toSorted((a, b) => b.savedAt - a.savedAt);
}

const FORMAT = 'dateline-reading';
const ADVICE = 'Choose a file that “Export” on this page has made.';

/** A part of a version this code does not know; a part may be missing. */
function isOfOther(part: unknown): boolean {
  return isRecord(part) && part['version'] !== 1;
}
