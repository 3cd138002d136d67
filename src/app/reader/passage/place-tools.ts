import type { Selected } from './use-selected-passage.ts';

/**
 * Puts tools at that end of the selected words where the reader stopped, outside of them: below the last line or above
 * the first, wherever there is room; over the lower edge of the screen where there is none.
 */
export function placeTools(tools: HTMLElement, { range, isBackward }: Selected): void {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { width, height } = tools.getBoundingClientRect();
  // the handles of a selection hang below it
  const gap = matchMedia('(pointer: coarse)').matches ? 30 : 8;
  const top = Math.max(0, document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0);
  const bottom = innerHeight - coveredBelow();
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const fits = (y: number) => y >= top && y + height <= bottom;
  const wanted = isBackward ? [above, below] : [below, above];
  const y = wanted.find(fits) ?? bottom - height - gap;
  const line = isBackward ? first : last;
  const x = (isBackward ? line.left : line.right) - width / 2;
  const most = document.documentElement.clientWidth - width - 8;
  const origin = (tools.offsetParent ?? document.body).getBoundingClientRect();
  tools.style.left = `${Math.max(8, Math.min(x, most)) - origin.left}px`;
  tools.style.top = `${y - origin.top}px`;
}

/** Height of the bar of tools that a phone has along the lower edge. */
function coveredBelow(): number {
  const bar = document.querySelector('.of-article .tools');
  if (!bar || getComputedStyle(bar).position !== 'fixed') return 0;
  return bar.getBoundingClientRect().height;
}
