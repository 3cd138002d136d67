import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePlaces, readPlace, writePlace } from '../../../src/app/reader/places.ts';
import { PLACES_KEY, wasBegun } from '../../../src/app/reader/was-begun.ts';
import { anArticleId } from '../../support/an-article.ts';

const PLACE = { offset: 12, before: 'The boats ', after: 'sailed at noon.' };
const id = anArticleId(7);

afterEach(() => localStorage.clear());

describe('app/reader/places', () => {
  it('keeps a place and forgets it', () => {
    writePlace(id, PLACE);
    expect(readPlace(id)).toEqual(PLACE);
    expect(wasBegun(id)).toBe(true);
    writePlace(id, null);
    expect(readPlace(id)).toBeNull();
    expect(wasBegun(id)).toBe(false);
  });

  it('keeps those of the articles left last', () => {
    for (let number = 0; number < 310; number++) writePlace(anArticleId(number), PLACE);
    writePlace(anArticleId(10), PLACE);
    writePlace(anArticleId(400), PLACE);
    expect(readPlace(anArticleId(9))).toBeNull();
    expect(readPlace(anArticleId(10))).toEqual(PLACE);
    expect(readPlace(anArticleId(400))).toEqual(PLACE);
  });

  it('writes nothing for an article that has none to forget', () => {
    writePlace(id, null);
    expect(localStorage.getItem(PLACES_KEY)).toBeNull();
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { version: 2, places: { a: PLACE } },
    { version: 1, places: 7 },
    { version: 1, places: { a: null, b: { offset: -1, before: '', after: '' }, c: { offset: 1.5 }, d: [] } },
  ])('takes %j for nothing kept', (kept) => {
    expect(parsePlaces(kept)).toEqual({});
  });

  it('is not stopped by text that is no JSON', () => {
    localStorage.setItem(PLACES_KEY, '{"version":1,');
    expect(readPlace(id)).toBeNull();
    writePlace(id, PLACE);
    expect(readPlace(id)).toEqual(PLACE);
  });

  it('holds a place for as long as the page lives where storage refuses', () => {
    const refuse = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    writePlace(id, PLACE);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    expect(readPlace(id)).toEqual(PLACE);
    expect(wasBegun(id)).toBe(false);
    vi.restoreAllMocks();
    writePlace(id, null);
    expect(readPlace(id)).toBeNull();
  });
});
