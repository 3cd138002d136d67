import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parsePeriod } from '../../../src/archive/calendar-date.ts';
import { formatDatesInWords, isReversed, toDateCodes, toRange } from '../../../src/app/list/date-codes.ts';
import { aDay } from '../../support/an-article.ts';
import { anyDay } from '../../support/any-day.ts';

describe('app/list/date-codes', () => {
  it('gives for exactly these days the codes that leave them, in whole years or months where they are whole', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (from, length) => {
        const period = { from, to: addDays(from, length) };
        expect(toRange(toDateCodes(period))).toEqual(period);
        expect(toRange(toDateCodes({ from }))).toEqual({ from });
        expect(toRange(toDateCodes({ to: period.to }))).toEqual({ to: period.to });
      }),
    );
    expect(toDateCodes(parsePeriod('2024')!)).toEqual({ from: '2024', to: '2024' });
    expect(toDateCodes(parsePeriod('2024-02')!)).toEqual({ from: '2024-02', to: '2024-02' });
    expect(toDateCodes({ from: aDay('2024-02-01'), to: aDay('2024-02-28') }).to).toBe('2024-02-28');
    expect(toDateCodes({ from: aDay('2024-02-01') })).toEqual({ from: '2024-02', to: null });
    expect(toDateCodes({})).toEqual({ from: null, to: null });
  });

  it.each([
    [null, null, 'All articles'],
    ['2024-10', '2024-10', 'October 2024'],
    ['2024-06', null, 'From June 2024'],
    [null, '2024', 'Until 2024'],
    ['2024-10-23', '2024-10-23', 'Wednesday 23 October 2024'],
    ['2023', '2024-02', '2023 – February 2024'],
  ])('puts from %s to %s into words: %s', (from, to, words) => {
    expect(formatDatesInWords({ from, to })).toBe(words);
  });

  it.each([
    ['2024-10-24', '2024-10-23', true],
    ['2024-10', '2024', false],
    ['2024', '2024', false],
    ['2025', '2024', true],
    ['2025', null, false],
  ])('finds the range from %s to %s reversed: %s', (from, to, reversed) => {
    expect(isReversed({ from, to })).toBe(reversed);
  });
});
