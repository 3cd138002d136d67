import { describe, expect, it } from 'vitest';
import {
  articleAddress,
  entityAddress,
  parseShortId,
  periodAddress,
  shortId,
} from '../../src/archive/addresses.ts';
import type { ArticleId } from '../../src/archive/article.ts';
import { parseCalendarDate } from '../../src/archive/calendar-date.ts';
import { toEntityId } from '../../src/archive/entity.ts';

const id = 'f54a0c6c6d722e14' as ArticleId;
const day = parseCalendarDate('2024-10-23');

describe('archive/addresses', () => {
  it('puts an article under its day, by its title and the first 8 digits of its id', () => {
    expect(articleAddress({ id, day, title: 'A “quiet” day' })).toBe('/2024/10/23/a-quiet-day-f54a0c6c/');
  });

  it('puts an article without a day under undated', () => {
    expect(articleAddress({ id, day: null, title: 'A day' })).toBe('/undated/a-day-f54a0c6c/');
  });

  it('calls an article whose title leaves no letter "article"', () => {
    expect(articleAddress({ id, day, title: '日本' })).toBe('/2024/10/23/article-f54a0c6c/');
  });

  it.each([
    ['a-quiet-day-f54a0c6c', 'f54a0c6c'],
    ['f54a0c6c', 'f54a0c6c'],
    ['a-quiet-day', null],
    ['af54a0c6c', null],
    ['a-F54A0C6C', null],
  ])('finds in %s the short id %s', (slug, expected) => expect(parseShortId(slug)).toBe(expected));

  it('leads back from an address to the short id', () => {
    const slug = articleAddress({ id, day, title: 'Any' }).split('/').at(-2)!;
    expect(parseShortId(slug)).toBe(shortId(id));
  });

  it('puts periods and entities where their names say', () => {
    expect(['2024', '2024-10', '2024-10-23'].map(periodAddress)).toEqual([
      '/2024/',
      '/2024/10/',
      '/2024/10/23/',
    ]);
    expect(entityAddress(toEntityId('person', 'lloyd-austin'))).toBe('/entity/person/lloyd-austin/');
  });
});
