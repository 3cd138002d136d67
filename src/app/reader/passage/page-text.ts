import type { Stretch } from './find-directive.ts';
import { toFoldedText, type FoldedText } from './folded-text.ts';

/** The text of a page as passages are made and found in it: what a reader sees, a line end between blocks. */
export interface PageText extends FoldedText {
  /** The paragraphs of the article, in order: the first is `#p1`. */
  readonly paragraphs: readonly Stretch[];
  /** Headline and paragraphs, and what stands between. */
  readonly article: Stretch;
}

/** A page that is nothing but an article: its headline, then its paragraphs. */
export function toPageText(headline: string, paragraphs: readonly string[]): PageText {
  let end = headline.length;
  const stretches = paragraphs.map((paragraph) => {
    const start = end + 1;
    end = start + paragraph.length;
    return { start, end };
  });
  const text = [headline, ...paragraphs].join('\n');
  return { ...toFoldedText(text), paragraphs: stretches, article: { start: 0, end: text.length } };
}

/** The number of the paragraph that an offset lies in, 1 for the first; 0 where it is in none. */
export function paragraphAt({ paragraphs }: PageText, offset: number): number {
  return paragraphs.findIndex(({ start, end }) => start <= offset && offset < end) + 1;
}

/** The paragraph that `p7` names. */
export function paragraphOf({ paragraphs }: PageText, id: string): Stretch | null {
  const number = /^p([1-9]\d{0,6})$/.exec(id)?.[1];
  return paragraphs[Number(number) - 1] ?? null;
}
