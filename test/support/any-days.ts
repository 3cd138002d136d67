import fc from 'fast-check';
import { addDays, toCalendarDate } from '../../src/archive/calendar-date.ts';
import type { DayCount } from '../../src/archive/data-files.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => toCalendarDate(...parts)!);

const anyCluster = fc
  .tuple(anyDay, fc.constantFrom(1, 70, 800, 9000, 60_000), fc.array(fc.nat(1000), { minLength: 1 }))
  .map(([start, span, places]) => places.map((place) => addDays(start, Math.floor((place / 1000) * span))));

/** Days with articles, oldest first: anywhere in the calendar, all within some years, or those and a few far away. */
export const anyDays: fc.Arbitrary<readonly DayCount[]> = fc
  .oneof(
    fc.array(anyDay, { minLength: 1, maxLength: 30 }),
    anyCluster,
    fc.tuple(anyCluster, fc.array(anyDay, { maxLength: 3 })).map((parts) => parts.flat()),
  )
  .chain((days) => {
    const sorted = [...new Set(days)].toSorted();
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), {
      minLength: sorted.length,
      maxLength: sorted.length,
    });
    return counts.map((numbers) => sorted.map((day, index) => [day, numbers[index]!] as const));
  });
