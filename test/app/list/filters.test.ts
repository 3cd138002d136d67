import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/archive/article.ts';
import {
  formatFilters,
  NO_FILTERS,
  parseFilters,
  toggleEntity,
  type Filters,
} from '../../../src/app/list/filters.ts';
import { aDay } from '../../support/an-article.ts';
import { anyDay } from '../../support/any-day.ts';

const newest = aDay('2024-10-23');
const parse = (query: string) => parseFilters(new URLSearchParams(query), newest);

const anyCode = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const anyEntity = fc
  .tuple(
    fc.constantFrom('person', 'place', 'org'),
    fc.constantFrom('lloyd-austin', 'kyiv', 'київ', 'u.s', '首尔'),
  )
  .map((parts) => parts.join(':') as EntityId);
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  from: fc.option(anyCode),
  to: fc.option(anyCode),
  q: fc.option(
    fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200))
      .filter((text) => !/\p{Surrogate}/u.test(text) && text !== '' && text.trim() === text),
  ),
  entities: fc.uniqueArray(anyEntity, { maxLength: 8 }),
  sort: fc.constantFrom('oldest', null),
  show: fc.constantFrom('unread', 'saved', null),
});

describe('app/list/filters', () => {
  it('reads the address it writes', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parse(formatFilters(filters))).toEqual({ filters, problems: [] });
        // as the browser's own address bar has it
        const { search } = new URL(`http://x/${formatFilters(filters)}`);
        expect(parse(search)).toEqual({ filters, problems: [] });
      }),
    );
  });

  it('is written so that an address can be read', () => {
    const filters: Filters = {
      from: '2024',
      to: '2024-10-23',
      q: "boats & d'or",
      entities: ['person:lloyd-austin', 'org:nato'] as EntityId[],
      sort: 'oldest',
      show: 'unread',
    };
    expect(formatFilters(filters)).toBe(
      '?from=2024&to=2024-10-23&q=boats+%26+d%27or&entity=person:lloyd-austin&entity=org:nato&sort=oldest&show=unread',
    );
  });

  it('writes nothing where nothing narrows', () => {
    expect(formatFilters(NO_FILTERS)).toBe('');
    expect(formatFilters({ ...NO_FILTERS, from: '2024', to: '2024-10-23' })).toBe('?from=2024&to=2024-10-23');
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
    ['utm_source=post', null, null],
  ])('reads ?%s as from %s to %s', (query, from, to) => {
    expect(parse(query)).toEqual({ filters: { ...NO_FILTERS, from, to }, problems: [] });
  });

  it.each<[string, Partial<Filters>]>([
    ['q=boats', { q: 'boats' }],
    ['q=%20%20', {}],
    ['q=two%20%20words', { q: 'two words' }],
    ['entity=person:lloyd-austin', { entities: ['person:lloyd-austin' as EntityId] }],
    ['entity=org:nato&entity=org:nato&entity=', { entities: ['org:nato' as EntityId] }],
    ['sort=oldest&show=saved', { sort: 'oldest', show: 'saved' }],
    ['sort=newest&show=all', {}],
  ])('reads ?%s', (query, filters) => {
    expect(parse(query)).toEqual({ filters: { ...NO_FILTERS, ...filters }, problems: [] });
  });

  it('takes an entity up, and drops it again', () => {
    const once = toggleEntity(NO_FILTERS, 'org:nato' as EntityId);
    expect(once.entities).toEqual(['org:nato']);
    expect(toggleEntity(once, 'org:nato' as EntityId)).toEqual(NO_FILTERS);
  });

  it('keeps eight of 300 entities, and says so', () => {
    const query = Array.from({ length: 300 }, (_, index) => `entity=person:number-${index}`).join('&');
    const { filters, problems } = parse(query);
    expect(filters.entities).toHaveLength(8);
    expect(problems).toEqual([
      { field: 'entity', message: 'At most 8 entities narrow a list; the others are left out' },
    ]);
  });

  it.each([
    ['entity=nobody', 'entity', '“nobody” is no entity and is left out'],
    ['entity=a&entity=b:c&entity=', 'entity', '“a”, “b:c” are no entities and are left out'],
    [
      'entity=a&entity=b&entity=c&entity=d',
      'entity',
      '“a”, “b”, “c” and 1 more are no entities and are left out',
    ],
    ['sort=size', 'sort', '“size” is no order; showing the newest first'],
    ['show=read', 'show', '“read” can’t be shown by itself; showing all'],
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
    expect(filters).toEqual({ ...NO_FILTERS, to: '2024' });
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
      for (const field of ['from', 'to', 'date', 'q', 'entity', 'sort', 'show']) {
        const { filters, problems } = parseFilters(new URLSearchParams([[field, value]]), newest);
        expect(filters).toEqual(NO_FILTERS);
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message.length).toBeLessThan(110);
      }
    }
  });

  it('never throws, and gives only filters it can write', () => {
    const anyQuery = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('from', 'to', 'date', 'q', 'entity', 'sort', 'show'), fc.string())
        .map(([name, value]) => `${name}=${value}`),
    );
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { filters } = parse(query);
        expect(parse(formatFilters(filters)).filters).toEqual(filters);
      }),
    );
  });
});
