import { useRef, type RefObject } from 'react';
import { useCommand } from '../ui/commands.ts';
import type { RowLayout } from './row-layout.ts';
import { scrollToRow } from './scroll-to-row.ts';
import type { Group } from './to-groups.ts';

/** The keys for the month further down a long list and further up: to its first row, with focus. */
export function useListKeys(
  groups: readonly Group[],
  layout: RowLayout,
  frame: RefObject<HTMLElement | null>,
): void {
  // a row that is on its way: the next press counts from it
  const asked = useRef<number | null>(null);
  const goBy = (by: 1 | -1) => {
    if (!frame.current) return;
    const focused = document.activeElement?.closest<HTMLElement>('[data-row-index]');
    const top = -frame.current.getBoundingClientRect().top;
    const row =
      asked.current ??
      (focused ? Number(focused.dataset['rowIndex']) : layout.rowAt(Math.max(0, top + EDGE)));
    const group = layout.groupAt(row);
    const month = monthOf(groups[group]!);
    const isOther = (other: Group) => monthOf(other) !== month;
    const found =
      by > 0
        ? groups.findIndex((other, index) => index > group && isOther(other))
        : lastBefore(groups, group, isOther);
    if (found === -1) return;
    // the first group of that month
    const first = groups.findIndex((other) => monthOf(other) === monthOf(groups[found]!));
    asked.current = layout.firstOf(first);
    scrollToRow(frame.current, layout, asked.current, (link) => {
      asked.current = null;
      link?.focus({ preventScroll: true });
    });
  };
  useCommand('earlier', () => goBy(1));
  useCommand('later', () => goBy(-1));
}

function lastBefore(groups: readonly Group[], end: number, test: (group: Group) => boolean): number {
  for (let index = end - 1; index >= 0; index--) if (test(groups[index]!)) return index;
  return -1;
}

/** `/2024/10`; the undated are by themselves. */
function monthOf({ address }: Group): string {
  return address.slice(0, 8);
}

/** Below the heading that stays at the top of the screen. */
const EDGE = 40;
