import { toCalendarDate } from './calendar-date.ts';
import type { DayCount, PackedDays } from './data-files.ts';

/** Counts per day, oldest first, in the short form of the data files. */
export function packDays(days: readonly DayCount[]): PackedDays {
  const months: [string, number[]][] = [];
  for (const [day, count] of days) {
    const month = day.slice(0, 7);
    if (months.at(-1)?.[0] !== month) months.push([month, []]);
    const counts = months.at(-1)![1];
    while (counts.length < Number(day.slice(8)) - 1) counts.push(0);
    counts.push(count);
  }
  return months;
}

/** The days with articles, oldest first. Inverse of packDays. */
export function unpackDays(months: PackedDays): readonly DayCount[] {
  return months.flatMap(([month, counts]) =>
    counts.flatMap((count, index): DayCount[] => {
      // most days of most months have none
      if (count === 0) return [];
      const day = toCalendarDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)), index + 1);
      return day ? [[day, count]] : [];
    }),
  );
}

/** How many articles each day has, oldest first; undated ones count nowhere. */
export function countDays(articles: readonly { readonly day: DayCount[0] | null }[]): readonly DayCount[] {
  const days = new Map<DayCount[0], number>();
  for (const { day } of articles) if (day) days.set(day, (days.get(day) ?? 0) + 1);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
