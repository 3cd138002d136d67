import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, toCalendarDate } from '../../../src/archive/calendar-date.ts';
import { parseDateField } from '../../../src/app/list/parse-date-field.ts';

const HOW = 'Write 2024, 2024-10 or 2024-10-23';
const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => toCalendarDate(year, month, day)!);

describe('app/list/parse-date-field', () => {
  it.each([
    ['2024', '2024'],
    ['0987', '987'],
    ['2024-10', 'October 2024'],
    ['2024-10-23', 'Wednesday 23 October 2024'],
    ['  2024-10 ', 'October 2024'],
  ])('understands %j as it is: %s', (text, words) => {
    expect(parseDateField(text)).toEqual({ kind: 'date', code: text.trim(), words });
  });

  it.each([
    ['2024/10/23', '2024-10-23', 'Wednesday 23 October 2024 (2024-10-23)'],
    ['2024.10', '2024-10', 'October 2024 (2024-10)'],
    ['2024 10 23', '2024-10-23', 'Wednesday 23 October 2024 (2024-10-23)'],
    ['2024 – 10', '2024-10', 'October 2024 (2024-10)'],
    ['20241023', '2024-10-23', 'Wednesday 23 October 2024 (2024-10-23)'],
    ['202410', '2024-10', 'October 2024 (2024-10)'],
    ['2024-1-5', '2024-01-05', 'Friday 5 January 2024 (2024-01-05)'],
    ['2024-1', '2024-01', 'January 2024 (2024-01)'],
    ['2024-10-23.', '2024-10-23', 'Wednesday 23 October 2024 (2024-10-23)'],
  ])('takes %j for %s, and tells', (text, code, words) => {
    expect(parseDateField(text)).toEqual({ kind: 'date', code, words });
  });

  it.each([
    ['2024-13', '2024-13: there is no month 13'],
    ['2024-0-5', '2024-00: there is no month 0'],
    ['202400', '2024-00: there is no month 0'],
    ['2024-02-30', '2024-02-30: February 2024 has 29 days'],
    ['2023/2/29', '2023-02-29: February 2023 has 28 days'],
    ['2024-10-00', '2024-10-00: October 2024 has 31 days'],
    ['20240931', '2024-09-31: September 2024 has 30 days'],
    ['0000', '0000: years begin with 0001'],
    ['0000-10', '0000-10: years begin with 0001'],
    ['23.10.2024', 'Write the year first, as in 2024-10-23'],
    ['10/23/2024', 'Write the year first, as in 2024-10-23'],
    ['October', HOW],
    ['2024-10-231', HOW],
    ['202410231', HOW],
    ['-2024', HOW],
    ['-', HOW],
  ])('says what is wrong with %j: %s', (text, words) => {
    expect(parseDateField(text)).toEqual({ kind: 'wrong', words });
  });

  it('is open when nothing is written', () => {
    expect(parseDateField('  ')).toEqual({ kind: 'open', words: '' });
  });

  it('finds no fault on the way to any date, however it is written', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '/', '.', ' ', ''), (day, separator) => {
        const text = day.replaceAll('-', separator);
        for (let end = 1; end <= text.length; end++) {
          const start = text.slice(0, end);
          expect(parseDateField(start).kind, start).not.toBe('wrong');
        }
        expect(parseDateField(text)).toMatchObject({ kind: 'date', code: day });
      }),
    );
  });

  it('gives codes only, whatever is written', () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[\d./ -]{1,12}$/));
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseDateField(text);
        if (reading.kind === 'date') expect(parsePeriod(reading.code)).not.toBeNull();
        else if (reading.kind !== 'open') expect(reading.words).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
