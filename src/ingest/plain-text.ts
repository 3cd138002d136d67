import type { Manuscript } from '../archive/article.ts';

/**
 * The text that offsets of sidecars count in: the title and every block, with a blank line between them. It is what
 * `npm run annotations` writes, and not the seed itself, in which encoding, header and line breaks are as received.
 */
export function toPlainText({ title, blocks }: Pick<Manuscript, 'title' | 'blocks'>): string {
  return [title, ...blocks.map(({ text }) => text)].join(BETWEEN);
}

/** Where each text of an article, the title first, begins in its plain text. */
export function toTextStarts({ title, blocks }: Pick<Manuscript, 'title' | 'blocks'>): readonly number[] {
  let at = 0;
  return [title, ...blocks.map(({ text }) => text)].map((text) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return start;
  });
}

const BETWEEN = '\n\n';
