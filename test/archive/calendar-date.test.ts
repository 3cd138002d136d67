import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  formatDay,
  formatPeriod,
  formatPeriodCode,
  isWithin,
  parseCalendarDate,
  parsePeriod,
  weekdayOf,
  type CalendarDate,
} from '../../src/archive/calendar-date.ts';
import { anyDay } from '../support/any-day.ts';

const day = (text: string) => parseCalendarDate(text)!;

describe('archive/calendar-date', () => {
  it.each([
    '2023-02-30',
    '0000-00-00',
    '2024-13-01',
    '2024-1-1',
    '20241023',
    '2024-10-23T00:00',
    '',
    'banana',
    '2023-02-29',
  ])('does not take %j for a day', (text) => expect(parseCalendarDate(text)).toBeNull());

  it.each(['0001-01-01', '1066-10-14', '2024-02-29', '2000-02-29', '9999-12-31'])(
    'takes %s for a day',
    (text) => expect(parseCalendarDate(text)).toBe(text),
  );

  it.each([
    ['2024-10-23', 'Wednesday 23 October 2024'],
    ['1970-01-01', 'Thursday 1 January 1970'],
    ['2000-02-29', 'Tuesday 29 February 2000'],
    ['1066-10-14', 'Sunday 14 October 1066'],
  ])('names %s as %s', (text, words) => expect(formatDay(day(text))).toBe(words));

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-10-23', '2024-10-23', '2024-10-23'],
  ])('reads %s as the days it covers', (code, from, to) => {
    expect(parsePeriod(code)).toEqual({ from, to });
    expect(formatPeriodCode({ from: day(from), to: day(to) })).toBe(code);
  });

  it.each(['2024-13', '2024-00', '2024-10-32', '24', '2024-', 'P1W', '0000'])(
    'does not take %j for a period',
    (text) => expect(parsePeriod(text)).toBeNull(),
  );

  it('puts a period into words', () => {
    expect(formatPeriod(parsePeriod('2024')!)).toBe('2024');
    expect(formatPeriod(parsePeriod('2024-10')!)).toBe('October 2024');
    expect(formatPeriod({ from: day('2024-10-01'), to: day('2024-11-02') })).toBe(
      '1 October 2024 – 2 November 2024',
    );
  });

  it('keeps the last day of a shorter month', () => {
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2024-03-31'), -13)).toBe('2023-02-28');
  });

  it('stays within the years 0001 to 9999', () => {
    expect(addDays(day('0001-01-01'), -1)).toBe('0001-01-01');
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addMonths(day('9999-12-01'), 1)).toBe('9999-12-31');
  });

  it('counts days so that adding them leads back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40000, max: 40000 }), (start, days) => {
        const end = addDays(start, days);
        fc.pre(end !== ('0001-01-01' as CalendarDate) && end !== ('9999-12-31' as CalendarDate));
        expect(dayNumber(end) - dayNumber(start)).toBe(days);
        expect((((weekdayOf(end) - weekdayOf(start) - days) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  it.each([
    ['2024-10-23', {}, true],
    ['2024-10-23', { from: '2024-10-23' }, true],
    ['2024-10-23', { from: '2024-10-24' }, false],
    ['2024-10-23', { to: '2024-10-23' }, true],
    ['2024-10-23', { to: '2024-10-22' }, false],
    ['2024-10-23', { from: '2024-10-01', to: '2024-10-31' }, true],
    ['', {}, true],
    [null, {}, true],
    ['', { to: '9999-12-31' }, false],
    [null, { from: '0001-01-01' }, false],
  ])('finds %j within %j: %s', (of, range, within) => {
    expect(isWithin(of as CalendarDate | '' | null, range as Record<string, CalendarDate>)).toBe(within);
  });
});
