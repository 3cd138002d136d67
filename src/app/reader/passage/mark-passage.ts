/** Name of the highlight in app.css. */
const HIGHLIGHT = 'passage';

/** Marks stretches of the page without touching its elements; none takes the mark away. */
export function markPassages(ranges: readonly Range[]): void {
  if ('Highlight' in window) {
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    else CSS.highlights.delete(HIGHLIGHT);
    return;
  }
  // without highlights of its own a page can select
  selected = ranges[0] ?? null;
  if (!selected) return;
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Whether a selection is such a mark, and not the reader's. */
export function isMarkOf(range: Range): boolean {
  return (
    selected !== null &&
    range.compareBoundaryPoints(Range.START_TO_START, selected) === 0 &&
    range.compareBoundaryPoints(Range.END_TO_END, selected) === 0
  );
}

let selected: Range | null = null;

/** Brings a passage onto the screen, unless it is there, and the next Tab to it. */
export function goToPassage(range: Range): void {
  const block = elementOf(range.startContainer).closest<HTMLElement>('h1, p, li, pre, aside');
  if (block) focusQuietly(block);
  bringUp(range);
  // heights that were guessed are known once they have been drawn
  requestAnimationFrame(() => bringUp(range));
}

/** Focus for a keyboard and a screen reader; what is come to shows by itself. */
export function focusQuietly(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.style.outline = 'none';
  element.focus({ preventScroll: true });
}

function bringUp(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const bar = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
  const room = innerHeight - Math.max(0, bar) - BELOW;
  if (top >= Math.max(0, bar) && bottom <= innerHeight - BELOW) return;
  const above = Math.max(MARGIN, (room - (bottom - top)) / 3);
  window.scrollTo({ top: scrollY + top - Math.max(0, bar) - above, behavior: 'instant' });
}

/** Pixels: what tools may cover at the lower edge, and the least room above. */
const BELOW = 80;
const MARGIN = 24;

function elementOf(node: Node): Element {
  return node instanceof Element ? node : node.parentElement!;
}
