import fc from 'fast-check';
import { toCalendarDate } from '../../src/archive/calendar-date.ts';

/** Any day of the years 1 to 9999 that is in every month. */
export const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => toCalendarDate(...parts)!);
