import { findWanted, type WantedWord } from '../list/choice-by-words.ts';
import { rangeOnPage } from './text-on-page.ts';

/** Marks words in some elements without touching them. Gives back what takes the marks away. */
export function markWords(elements: readonly Element[], wanted: readonly WantedWord[]): () => void {
  // where a browser has no highlights of its own, the text stays as it is
  if (!('Highlight' in window)) return () => {};
  const ranges = elements.flatMap((element) =>
    findWanted(element.textContent, wanted).flatMap(([start, end]) => rangeOnPage(element, start, end) ?? []),
  );
  if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  return () => CSS.highlights.delete(HIGHLIGHT);
}

/** Name of the highlight in app.css. */
const HIGHLIGHT = 'found';
