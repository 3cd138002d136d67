import type { Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { countWhile } from './find-in-days.ts';

/** How many of the articles of these days (oldest first) lie in a range: added up once, to be asked at every move. */
export function toCounter(days: readonly DayCount[]): (range: Partial<Period>) => number {
  const upTo = [0];
  for (const [, articles] of days) upTo.push(upTo.at(-1)! + articles);
  return ({ from, to }) => {
    const start = from ? countWhile(days, (day) => day < from) : 0;
    const end = to ? countWhile(days, (day) => day <= to) : days.length;
    return Math.max(0, upTo[end]! - upTo[start]!);
  };
}
