import { formatMonth } from '../../archive/calendar-date.ts';
import type { PackedDays } from '../../archive/data-files.ts';

/** `January 2023 – October 2024`, the first and last of these months, after `before`; empty if there are none. */
export function formatSpan(months: PackedDays, before = ''): string {
  const [first, last] = [months[0]?.[0], months.at(-1)?.[0]];
  if (!first || !last) return '';
  return before + (first === last ? formatMonth(first) : `${formatMonth(first)} – ${formatMonth(last)}`);
}
