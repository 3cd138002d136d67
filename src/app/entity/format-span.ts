import { formatMonth } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';

/** `January 2023 – October 2024`, the months of the first and last of these articles (newest first); empty if undated. */
export function formatSpan(articles: readonly Pick<ListEntry, 'day'>[], before = ''): string {
  const days = articles.flatMap(({ day }) => day ?? []);
  const [last, first] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [formatMonth(first), formatMonth(last)];
  return before + (from === to ? from : `${from} – ${to}`);
}
