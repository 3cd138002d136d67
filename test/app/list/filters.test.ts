// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parsePeriod, toCalendarDate } from '../../../src/archive/calendar-date.ts';
import {
  formatFilters,
  formatFiltersInWords,
  isReversed,
  NO_FILTERS,
  parseFilters,
  toFilters,
  toRange,
  type Filters,
} from '../../../src/app/list/filters.ts';
import { aDay } from '../../support/an-article.ts';

const newest = aDay('2024-10-23');
const parse = (query: string) => parseFilters(new URLSearchParams(query), newest);

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => toCalendarDate(...parts)!);
const anyCode = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const anyFilters: fc.Arbitrary<Filters> = fc.record({ from: fc.option(anyCode), to: fc.option(anyCode) });

describe('app/list/filters', () => {
  it('reads the address it writes', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parse(formatFilters(filters))).toEqual({ filters, problems: [] });
      }),
    );
  });

  it('writes nothing where nothing narrows', () => {
    expect(formatFilters(NO_FILTERS)).toBe('');
    expect(formatFilters({ from: '2024', to: '2024-10-23' })).toBe('?from=2024&to=2024-10-23');
  });

  it('gives for exactly these days the filters that leave them, in whole years or months where they are whole', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (from, length) => {
        const period = { from, to: addDays(from, length) };
        expect(toRange(toFilters(period))).toEqual(period);
      }),
    );
    expect(toFilters(parsePeriod('2024')!)).toEqual({ from: '2024', to: '2024' });
    expect(toFilters(parsePeriod('2024-02')!)).toEqual({ from: '2024-02', to: '2024-02' });
    expect(toFilters({ from: aDay('2024-02-01'), to: aDay('2024-02-28') }).to).toBe('2024-02-28');
  });

  it.each([
    ['', null, null],
    ['from=2024-10-23&to=2024-10-23', '2024-10-23', '2024-10-23'],
    ['from=%202024%20', '2024', null],
    ['from=&to=2024', null, '2024'],
    ['date=2024', '2024', '2024'],
    ['date=2024-10', '2024-10', '2024-10'],
    ['date=2024-10-23', '2024-10-23', '2024-10-23'],
    ['date=2024-02..2024-04', '2024-02', '2024-04'],
    ['date=2024-02/2024-04', '2024-02', '2024-04'],
    ['date=2024-02..', '2024-02', null],
    ['date=/2024', null, '2024'],
    ['date=P1D', '2024-10-23', '2024-10-23'],
    ['date=P1W', '2024-10-17', '2024-10-23'],
    ['date=p2w', '2024-10-10', '2024-10-23'],
    ['date=P1M', '2024-09-24', '2024-10-23'],
    ['date=P1Y', '2023-10-24', '2024-10-23'],
    ['date=2024&from=2024-06', '2024-06', '2024'],
    ['date=2024&to=2024-06', '2024', '2024-06'],
    ['from=2023&from=2024', '2023', null],
    ['from=2023&from=banana', '2023', null],
    ['q=boats&utm_source=post', null, null],
  ])('reads ?%s as from %s to %s', (query, from, to) => {
    expect(parse(query)).toEqual({ filters: { from, to }, problems: [] });
  });

  it.each([
    ['from=2024-13', 'from', '“2024-13” is not a date; showing from the beginning'],
    ['to=2023-02-29', 'to', '“2023-02-29” is not a date; showing to the end'],
    ['from=2024-10-23T00:00', 'from', '“2024-10-23T00:00” is not a date; showing from the beginning'],
    ['from=<b>', 'from', '“<b>” is not a date; showing from the beginning'],
    ['from=banana&from=2024', 'from', '“banana” is not a date; showing from the beginning'],
    ['date=..', 'date', '“..” is not a date; showing all dates'],
    ['date=/', 'date', '“/” is not a date; showing all dates'],
    ['date=2024..2025..2026', 'date', '“2024..2025..2026” is not a date; showing all dates'],
    ['date=2024-02..banana', 'date', '“2024-02..banana” is not a date; showing all dates'],
    ['date=P0D', 'date', '“P0D” is not a date; showing all dates'],
    ['date=P1WT', 'date', '“P1WT” is not a date; showing all dates'],
    ['date=-P1W', 'date', '“-P1W” is not a date; showing all dates'],
  ])('leaves out ?%s and names it', (query, field, message) => {
    expect(parse(query)).toEqual({ filters: NO_FILTERS, problems: [{ field, message }] });
  });

  it('keeps the good values beside the bad, and names each bad one', () => {
    const { filters, problems } = parse('from=x&to=2024&date=y');
    expect(filters).toEqual({ from: null, to: '2024' });
    expect(problems.map(({ field }) => field)).toEqual(['date', 'from']);
  });

  it('counts no span back from an archive without a day', () => {
    expect(parseFilters(new URLSearchParams('date=P1W'), null)).toMatchObject({
      filters: NO_FILTERS,
      problems: [{ field: 'date' }],
    });
  });

  it('stays quick and brief at 10,000 characters', () => {
    const digits = '2-'.repeat(5000);
    for (const value of ['x'.repeat(10_000), digits, `${digits}..${digits}`, `P${'1'.repeat(10_000)}D`]) {
      for (const field of ['from', 'to', 'date']) {
        const { filters, problems } = parseFilters(new URLSearchParams([[field, value]]), newest);
        expect(filters).toEqual(NO_FILTERS);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message.length).toBeLessThan(90);
      }
    }
  });

  it('never throws, and gives only filters it can write', () => {
    const anyQuery = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom('from', 'to', 'date'), fc.string()).map(([name, value]) => `${name}=${value}`),
    );
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { filters } = parse(query);
        expect(parse(formatFilters(filters)).filters).toEqual(filters);
        expect(formatFiltersInWords(filters)).not.toContain('undefined');
      }),
    );
  });

  it.each([
    [null, null, 'All articles'],
    ['2024-10', '2024-10', 'October 2024'],
    ['2024-06', null, 'From June 2024'],
    [null, '2024', 'Until 2024'],
    ['2024-10-23', '2024-10-23', 'Wednesday 23 October 2024'],
    ['2023', '2024-02', '2023 – February 2024'],
  ])('puts from %s to %s into words: %s', (from, to, words) => {
    expect(formatFiltersInWords({ from, to })).toBe(words);
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
