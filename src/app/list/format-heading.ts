import { formatDatesInWords } from './date-codes.ts';
import type { Filters } from './filters.ts';

/** What the list shows, as its heading: `Lloyd Austin and NATO, October 2024`, `Unread articles`, `All articles`. */
export function formatHeading(filters: Filters, names: readonly string[]): string {
  const { from, to, q, show } = filters;
  const parts = [
    show && (show === 'unread' ? 'Unread articles' : 'Saved articles'),
    q && `“${q}”`,
    names.length > 0 && new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
    (from ?? to) && formatDatesInWords(filters),
  ].filter(Boolean);
  return parts.join(', ') || formatDatesInWords(filters);
}
