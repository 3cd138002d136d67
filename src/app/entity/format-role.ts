import { formatMonth } from '../../archive/calendar-date.ts';
import type { HeldRole } from '../../archive/entity.ts';

/** `Secretary of Defense, January 2023 – October 2024`: a role with the first and last month it was seen in. */
export function formatRole({ role, first, last }: HeldRole): string {
  const words = role.slice(0, 1).toUpperCase() + role.slice(1);
  if (!first || !last) return words;
  const [from, to] = [formatMonth(first.slice(0, 7)), formatMonth(last.slice(0, 7))];
  return `${words}, ${from === to ? from : `${from} – ${to}`}`;
}
