import { findMarks } from './light-entity.ts';

/**
 * The next (1) or previous (-1) mention of the entity in focus, or of the one whose card is open, round and round.
 * With none in focus, or no other mention of it, the next mark of any sort.
 */
export function findStep(
  frame: HTMLElement,
  from: HTMLAnchorElement | null,
  by: 1 | -1,
): HTMLAnchorElement | undefined {
  const here = from ?? findFocused(frame);
  return here ? nextOfSame(here, by) : nextOnScreen(by);
}

/** Goes from a mark to the one before (-1) or after it (1), whatever they name. */
export function stepBeside(mark: HTMLAnchorElement, by: number): void {
  const marks = findShown();
  const next = marks[marks.indexOf(mark) + by];
  if (!next) return;
  reveal(next);
  next.focus({ preventScroll: true });
}

/** The mention of the same entity after (1) or before (-1) this one, round and round. */
export function stepWithin(
  all: readonly HTMLAnchorElement[],
  anchor: HTMLAnchorElement,
  by: 1 | -1,
): HTMLAnchorElement | undefined {
  const index = all.indexOf(anchor);
  // from a name above the text the first is next, and the last is before
  if (index < 0) return by === 1 ? all[0] : all.at(-1);
  return all[(index + by + all.length) % all.length];
}

/** Scrolls only if the mark is not well within the screen; a sheet covers most of a phone's. */
export function reveal(mark: HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const isPhone = innerWidth < 768;
  if (top < 80 || bottom > innerHeight * (isPhone ? 0.25 : 0.85))
    mark.scrollIntoView({ block: isPhone ? 'start' : 'center' });
}

function nextOfSame(here: HTMLAnchorElement, by: 1 | -1): HTMLAnchorElement | undefined {
  const { entity } = here.dataset;
  const all = entity === undefined ? [] : findShown(entity);
  if (all.length > 1 || !here.matches('.mention')) return stepWithin(all, here, by);
  const marks = findShown();
  return marks[marks.indexOf(here) + by];
}

function nextOnScreen(by: 1 | -1): HTMLAnchorElement | undefined {
  const marks = findShown();
  if (by === 1) return marks[countAbove(marks, 0)] ?? marks[0];
  return marks[countAbove(marks, innerHeight) - 1] ?? marks.at(-1);
}

/** How many of these marks, in reading order, begin above a line of the screen. */
export function countAbove(marks: readonly Element[], line: number): number {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (marks[middle]!.getBoundingClientRect().top < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

function findFocused(frame: HTMLElement): HTMLAnchorElement | null {
  const focused =
    document.activeElement?.closest<HTMLAnchorElement>('header li a[data-entity], a.mention') ?? null;
  return focused && frame.contains(focused) ? focused : null;
}

function findShown(entity?: string): readonly HTMLAnchorElement[] {
  return findMarks(document, entity).filter((mark) => mark.hasAttribute('href'));
}
