import { blockElement, rangeOnPage } from '../text-on-page.ts';
import type { Sentence } from './to-sentences.ts';

/** Name of the highlight in app.css. */
const HIGHLIGHT = 'spoken';

/**
 * Marks a sentence on the page, without touching its elements, and brings it onto the screen if the one before was
 * there: a reader who has scrolled away is not dragged back. Null takes the mark away. `below` is how much of the
 * screen's lower part is covered.
 */
export function markSentence(sentence: Sentence | null, { below }: { below: number }): void {
  const before = marked;
  marked = sentence && rangeOf(sentence);
  // not in every browser: there the voice alone tells
  if ('Highlight' in window) {
    if (marked) CSS.highlights.set(HIGHLIGHT, new Highlight(marked));
    else CSS.highlights.delete(HIGHLIGHT);
  }
  if (!marked || !before || !(isComing || isSeen(before))) return;
  const { top, bottom } = marked.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight - below) return;
  comeTo(scrollY + top - innerHeight / 4);
}

let marked: Range | null = null;
/** True while the page is on its way to a sentence: a short one may be over before it is there. */
let isComing = false;

function comeTo(top: number): void {
  isComing = true;
  const stop = () => (isComing = false);
  for (const event of ['scrollend', 'wheel', 'touchmove'])
    addEventListener(event, stop, { once: true, passive: true });
  window.scrollTo({ top });
}

function rangeOf({ block, start, end }: Sentence): Range | null {
  const element = block === -1 ? document.querySelector('.reading h1') : blockElement(block);
  return element && rangeOnPage(element, start, end);
}

function isSeen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
