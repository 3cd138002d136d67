import { formatShortDay } from '../../../archive/calendar-date.ts';
import { isolate } from '../isolate.ts';
import { formatCitedName } from './cited-name.ts';
import type { Citation } from './to-citation.ts';

/** One line to read: `Ana Poole and Ben Roe, “Lamps go out”, Bay Post, 23 October 2024, https://… (accessed …)`. */
export function formatPlain({ authors, title, container, day, url, accessed }: Citation): string {
  const names = authors.map((name) => isolate(formatCitedName(name)));
  const who = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  const parts = [who, `“${isolate(title)}”`, isolate(container), day && formatShortDay(day), url].filter(
    Boolean,
  );
  return `${parts.join(', ')} (accessed ${formatShortDay(accessed)})`;
}
