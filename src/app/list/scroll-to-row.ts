import type { RowLayout } from './row-layout.ts';

/**
 * Brings the heading of a row's group to the top of the screen. Rows above it may turn out to be of other heights than
 * was thought: once the row is drawn it is brought there again, and `then` is told its link; null if it never is, or
 * the reader has moved on by themselves before.
 */
export function scrollToRow(
  frame: HTMLElement,
  layout: RowLayout,
  row: number,
  then: (link: HTMLElement | null) => void = () => {},
): void {
  const top = layout.topOfGroup(layout.groupAt(row));
  scrollBy({ top: frame.getBoundingClientRect().top + top, behavior: 'instant' });
  const mine = (asked += 1);
  const until = performance.now() + PATIENCE_MS;
  const moved = new AbortController();
  // the key that has asked for this is on its way to the page already
  const listening = { capture: true, passive: true, signal: moved.signal };
  for (const move of MOVES) addEventListener(move, () => moved.abort(), listening);
  const settle = () => {
    // the reader has asked for another place since
    if (mine !== asked) return moved.abort();
    const link = frame.querySelector<HTMLElement>(`[data-row-index="${row}"] h3 a`);
    const isOver = moved.signal.aborted || performance.now() > until;
    if (!link && !isOver) return void requestAnimationFrame(settle);
    const section = link?.closest('section');
    if (section && !moved.signal.aborted)
      scrollBy({ top: section.getBoundingClientRect().top, behavior: 'instant' });
    then(moved.signal.aborted ? null : link);
    moved.abort();
  };
  requestAnimationFrame(settle);
}

let asked = 0;
/** For a row whose month has to be fetched. */
const PATIENCE_MS = 10_000;
/** What readers move a page by. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
