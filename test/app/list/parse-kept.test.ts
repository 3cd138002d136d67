import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countKept,
  formatRead,
  formatSaved,
  MOST_READ,
  MOST_SAVED,
  parseRead,
  parseSaved,
  type SavedArticle,
} from '../../../src/app/list/parse-kept.ts';
import { aDay, anArticleId } from '../../support/an-article.ts';

const ID = anArticleId(1);
const saved: SavedArticle = {
  id: ID,
  day: aDay('2024-10-23'),
  address: '/2024/10/23/keeper-retires-00000001/',
  title: 'Keeper retires',
  savedAt: 1_700_000_000_000,
};
const { id: _, ...value } = saved;
const asKept = (articles: unknown) => ({ version: 1, articles });

describe('app/list/parse-kept', () => {
  it('reads what it writes, in its order', () => {
    const read = new Map([
      [anArticleId(2), aDay('2024-10-23')],
      [ID, null],
    ]);
    const again = parseRead(JSON.parse(JSON.stringify(formatRead(read))));
    expect([...again]).toEqual([...read]);
    const all = new Map([[ID, saved]]);
    expect(parseSaved(JSON.parse(JSON.stringify(formatSaved(all))))).toEqual(all);
    expect(formatSaved(all)).toEqual(asKept({ [ID]: value }));
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { version: 2, articles: { [ID]: null } },
    asKept(null),
    asKept(7),
  ])('takes %j for nothing', (kept) => {
    expect(parseRead(kept).size).toBe(0);
    expect(parseSaved(kept).size).toBe(0);
    expect(countKept(kept)).toBe(0);
  });

  it('keeps each sound read article beside those that make no sense', () => {
    const kept = {
      [ID]: '2024-10-23',
      [anArticleId(2)]: '2024-02-30',
      [anArticleId(3)]: 7,
      ABCDEF0123456789: null,
      short: null,
      [anArticleId(4)]: null,
    };
    expect([...parseRead(asKept(kept))]).toEqual([
      [ID, '2024-10-23'],
      [anArticleId(4), null],
    ]);
    expect(countKept(asKept(kept))).toBe(6);
  });

  it.each([
    ['day', '2024-13-01'],
    ['day', undefined],
    ['title', 7],
    ['title', 'x'.repeat(2001)],
    ['savedAt', 'now'],
    ['savedAt', -1],
    ['savedAt', 1.5],
    ['address', 'https://example.com/'],
    ['address', '//example.com/'],
    // oxlint-disable-next-line no-script-url -- it must be refused
    ['address', 'javascript:alert(1)'],
    ['address', '/2024/../x/'],
    ['address', '/2024/10/23/keeper'],
    ['address', '/'],
    ['address', undefined],
  ])('leaves out a saved article whose %s is %j, and keeps the others', (name, wrong) => {
    const kept = asKept({ [ID]: { ...value, [name]: wrong }, [anArticleId(2)]: value });
    expect([...parseSaved(kept).keys()]).toEqual([anArticleId(2)]);
  });

  it('drops the oldest marks of too many, and takes no more saved ones than there is room for', () => {
    const numbers = Array.from({ length: MOST_READ + 2 }, (_unused, index) => index + 1);
    const read = parseRead(asKept(Object.fromEntries(numbers.map((number) => [anArticleId(number), null]))));
    expect(read.size).toBe(MOST_READ);
    expect(read.keys().next().value).toBe(anArticleId(3));
    const many = Object.fromEntries(
      numbers.slice(0, MOST_SAVED + 1).map((number) => [anArticleId(number), value]),
    );
    expect(parseSaved(asKept(many)).size).toBe(MOST_SAVED);
    expect(parseSaved(asKept(many)).has(ID)).toBe(true);
  });

  it('never throws, and gives only what can be shown, whatever is kept', () => {
    const anyValue = fc.record(
      {
        day: fc.constantFrom(null, '2024-10-23', '2024-99-99'),
        address: fc.constantFrom('', '//a/', 'data:,/', '/undated/a-00000001/', '/A/'),
        title: fc.oneof(fc.string(), fc.nat(), fc.constant(null)),
        savedAt: fc.oneof(fc.nat(), fc.double()),
      },
      { requiredKeys: [] },
    );
    const anyId = fc.oneof(fc.string(), fc.constant(ID));
    fc.assert(
      fc.property(fc.dictionary(anyId, anyValue, { maxKeys: 4 }), (articles) => {
        for (const [id, { address, title }] of parseSaved(asKept(articles))) {
          expect(id).toMatch(/^[0-9a-f]{16}$/);
          expect(address).toMatch(/^\/[a-z0-9]/);
          expect(typeof title).toBe('string');
        }
        parseRead(asKept(articles));
      }),
    );
  });
});
