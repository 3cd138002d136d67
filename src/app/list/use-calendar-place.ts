import { useState } from 'react';
import type { CalendarDate, Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { newestWithin } from './find-in-days.ts';

/** Where the reader has gone in the calendar. It holds for one range: any other that is asked for is gone to. */
interface Place {
  readonly day: CalendarDate;
  /** The day picked last, from which Shift picks a range. */
  readonly anchor: CalendarDate | null;
  /** Whether the month is another than the range led to. */
  readonly isTurned: boolean;
  readonly range: string;
  /** The range just picked, on its way through the address. */
  readonly awaited: string | null;
}

/** The day of the calendar that has the tab stop, whose month is shown. */
export function useCalendarPlace(
  { days, shown }: { readonly days: readonly DayCount[]; readonly shown: readonly DayCount[] },
  range: Partial<Period>,
) {
  const [place, setPlace] = useState<Place | null>(null);
  const asked = toKey(range);
  let held = place;
  if (place && place.range !== asked) {
    held = place.awaited === asked ? { ...place, range: asked, awaited: null } : null;
    setPlace(held);
  }
  const day = held?.day ?? findStart(days, shown, range);
  const isTurned = held?.isTurned ?? false;
  return {
    day,
    anchor: held?.anchor ?? null,
    isTurned,
    goTo: (to: CalendarDate) =>
      setPlace({
        anchor: null,
        range: asked,
        awaited: null,
        ...held,
        day: to,
        isTurned: isTurned || to.slice(0, 7) !== day.slice(0, 7),
      }),
    /** Stays where the reader is while the range picked there comes back. */
    keepFor: (period: Period, at: Pick<Place, 'day' | 'anchor'>) =>
      setPlace({ ...at, isTurned, range: asked, awaited: toKey(period) }),
  };
}

/**
 * The newest day with articles that a range leaves, with the other filters if they leave any: there the list begins.
 * Of a range without articles the end, or what is nearest to it in the archive.
 */
export function findStart(
  days: readonly DayCount[],
  shown: readonly DayCount[],
  range: Partial<Period>,
): CalendarDate {
  const newest = newestWithin(shown, range) ?? newestWithin(days, range);
  if (newest) return newest;
  const [first, last] = [days[0]![0], days.at(-1)![0]];
  const end = range.to ?? last;
  if (end < first) return first;
  return end > last ? last : end;
}

function toKey({ from, to }: Partial<Period>): string {
  return `${from ?? ''}..${to ?? ''}`;
}
