import type { ReadAlso } from '../archive/article.ts';
import { listMark } from './is-list-line.ts';

/**
 * The entries on one line of a "Read also" list: a title, addresses, or a title with its address after it. The
 * mark of a list item is no part of a title. Only http and https make an address; anything else is words.
 */
export function parseReadAlsoEntry(line: string): readonly ReadAlso[] {
  const text = line.slice(listMark(line).length).trim();
  if (text === '') return [];
  const words = text.split(/\s+/);
  const hrefs = words.map(toHref);
  const first = hrefs.findIndex((href) => href !== null);
  if (first < 0 || hrefs.slice(first).includes(null)) return [{ text }];
  const title = words
    .slice(0, first)
    .join(' ')
    .replace(/\s*[-–—:|(]$/, '');
  // words that look like another address would say one thing and lead to another
  if (title.includes('://')) return [{ text }];
  return hrefs.slice(first).map((href, index) => ({ text: (index === 0 && title) || href!, href: href! }));
}

/** The address a word is, without the brackets around it; null if it is none, or hides its host behind a name. */
function toHref(word: string): string | null {
  const bare = word.replace(/[,;]$/, '').replace(/^<(.*)>$|^\((.*)\)$/, '$1$2');
  const match = /^https?:\/\/([\p{L}\p{N}.-]+)(?::(\d{1,5}))?(?:[/?#][^<>"'`\\^{|}]*)?$/iu.exec(bare);
  if (!match?.[1] || match[1].startsWith('.') || Number(match[2] ?? 0) > 65_535) return null;
  return bare;
}
