import type { RowLayout } from './row-layout.ts';

/**
 * Brings the heading of a row's group to the top of the screen. Rows above it may turn out to be of other heights than
 * was thought: once the row is drawn it is brought there again, and `then` is told its link; null if it never is.
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
  const settle = (tries: number) => {
    // the reader has asked for another place since
    if (mine !== asked) return;
    const link = frame.querySelector<HTMLElement>(`[data-row-index="${row}"] h3 a`);
    if (!link) {
      if (tries > 0) requestAnimationFrame(() => settle(tries - 1));
      else then(null);
      return;
    }
    const section = link.closest('section');
    if (section) scrollBy({ top: section.getBoundingClientRect().top, behavior: 'instant' });
    then(link);
  };
  requestAnimationFrame(() => settle(TRIES));
}

let asked = 0;
/** Frames to wait for a row whose month has to be fetched. */
const TRIES = 120;
