import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parsePeriod, WEEKDAY_NAMES, weekdayOf } from '../../../src/archive/calendar-date.ts';
import { toWeekdays, toWeeks } from '../../../src/app/list/to-weeks.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
const anyStart = fc.integer({ min: 1, max: 7 });

describe('app/list/to-weeks', () => {
  it('holds every day of a month once, in order, each under its weekday', () => {
    fc.assert(
      fc.property(anyMonth, anyStart, (month, weekStart) => {
        const { from, to } = parsePeriod(month)!;
        const weeks = toWeeks(month, weekStart);
        const days = weeks.flat().filter((day) => day !== null);
        expect([days[0], days.at(-1)]).toEqual([from, to]);
        days.slice(1).forEach((day, index) => expect(day).toBe(addDays(days[index]!, 1)));
        const names = toWeekdays(weekStart);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((day) => day !== null)).toBe(true);
          week.forEach((day, place) => {
            if (day) expect(WEEKDAY_NAMES[weekdayOf(day) - 1]).toBe(names[place]);
          });
        }
      }),
    );
  });

  it.each([
    ['2024-10', 1, 5, 1],
    ['2024-10', 7, 5, 2],
    ['2024-09', 1, 6, 6],
    ['2027-02', 1, 4, 0],
    ['2027-02', 6, 5, 2],
    ['0001-01', 1, 5, 0],
    ['9999-12', 7, 5, 3],
  ])('lays out %s, with weeks from day %i on, in %i rows after %i blanks', (month, start, rows, blanks) => {
    const weeks = toWeeks(month, start);
    expect(weeks).toHaveLength(rows);
    expect(weeks[0]!.filter((day) => day === null)).toHaveLength(blanks);
  });

  it('names the weekdays from the first of the week on', () => {
    expect(toWeekdays(1)).toEqual(WEEKDAY_NAMES);
    expect(toWeekdays(7).slice(0, 2)).toEqual(['Sunday', 'Monday']);
    expect(toWeekdays(6).at(-1)).toBe('Friday');
  });
});
