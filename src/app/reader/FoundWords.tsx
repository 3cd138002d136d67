import { useEffect, type RefObject } from 'react';
import type { ArticleContent } from '../../archive/data-files.ts';
import { parseWordQuery } from '../list/choice-by-words.ts';
import { markWords } from './mark-words.ts';
import { blockElement } from './text-on-page.ts';

/** Marks in the text the words that its list was narrowed by, while it is read. Draws nothing itself. */
export function FoundWords({
  article,
  frame,
  q,
}: {
  article: ArticleContent;
  frame: RefObject<HTMLElement | null>;
  q: string;
}) {
  // a text that is corrected is drawn anew
  useEffect(() => {
    const headline = frame.current?.querySelector('h1') ?? null;
    const blocks = article.blocks.map((_, index) => blockElement(index));
    return markWords(
      [headline, ...blocks].filter((element) => element !== null),
      parseWordQuery(q).wanted,
    );
  }, [article, frame, q]);
  return null;
}
