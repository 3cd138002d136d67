import type { RowLayout } from './row-layout.ts';

/**
 * Brings the heading of a row's group to the top of the screen, and holds it there while rows above it turn out to be
 * of other heights than was thought. Once the row is drawn `then` is told its link; null if it never is, or the reader
 * has moved on by themselves before.
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
  let isTold = false;
  let still = { top: NaN, frames: 0 };
  const settle = () => {
    // the reader has asked for another place since
    if (mine !== asked) return moved.abort();
    const isMoved = moved.signal.aborted;
    const link = isMoved ? null : frame.querySelector<HTMLElement>(`[data-row-index="${row}"] h3 a`);
    const isOver = isMoved || performance.now() > until;
    if (!isTold && (link || isOver)) then(link);
    isTold ||= link !== null;
    const section = link?.closest('section');
    if (section) {
      const before = section.getBoundingClientRect().top;
      if (before !== still.top) scrollBy({ top: before, behavior: 'instant' });
      const after = section.getBoundingClientRect().top;
      still = { top: after, frames: before === still.top ? still.frames + 1 : 0 };
    }
    const isWaiting = !section || frame.querySelector('[data-waiting]') !== null;
    if (isOver || (!isWaiting && still.frames >= STILL_FRAMES)) return moved.abort();
    requestAnimationFrame(settle);
  };
  requestAnimationFrame(settle);
}

let asked = 0;
/** For a row whose month has to be fetched. */
const PATIENCE_MS = 10_000;
/** So long nothing has moved where all heights are known. */
const STILL_FRAMES = 10;
/** What readers move a page by. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
