import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';

/** How many of these articles each day has, oldest first. */
export function toDayCounts(
  articles: readonly Pick<ListEntry, 'day'>[],
): readonly (readonly [day: CalendarDate, articles: number])[] {
  const days = new Map<CalendarDate, number>();
  for (const { day } of articles) if (day) days.set(day, (days.get(day) ?? 0) + 1);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
