import type { Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';

/** How many of the articles of these days (oldest first) lie in a range: added up once, to be asked at every move. */
export function toCounter(days: readonly DayCount[]): (range: Partial<Period>) => number {
  const upTo = [0];
  for (const [, articles] of days) upTo.push(upTo.at(-1)! + articles);
  /** How many days lie before the first that passes. */
  const countBefore = (passes: (day: string) => boolean) => {
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(days[middle]![0])) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return ({ from, to }) => {
    const start = from ? countBefore((day) => day >= from) : 0;
    const end = to ? countBefore((day) => day > to) : days.length;
    return Math.max(0, upTo[end]! - upTo[start]!);
  };
}
