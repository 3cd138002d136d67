import { afterEach, describe, expect, it, vi } from 'vitest';
import { readListPlace, writeListPlace } from '../../../src/app/list/list-places.ts';

const KEY = 'dateline.list-places';
const PLACE = { row: 12, offset: 34.5 };

afterEach(() => vi.unstubAllGlobals());

describe('app/list/list-places', () => {
  it('keeps a place for each entry, the last that was written', () => {
    writeListPlace('one', { row: 1, offset: 0 });
    writeListPlace('two', PLACE);
    writeListPlace('one', { row: 3, offset: -2 });
    expect(readListPlace('one')).toEqual({ row: 3, offset: -2 });
    expect(readListPlace('two')).toEqual(PLACE);
    expect(readListPlace('three')).toBeNull();
  });

  it('forgets one, and leaves the others', () => {
    writeListPlace('one', PLACE);
    writeListPlace('two', PLACE);
    writeListPlace('one', null);
    expect(readListPlace('one')).toBeNull();
    expect(readListPlace('two')).toEqual(PLACE);
  });

  it('keeps fifty, those written last', () => {
    for (let entry = 0; entry < 50; entry++) writeListPlace(`entry ${entry}`, PLACE);
    writeListPlace('entry 0', PLACE);
    writeListPlace('entry 50', PLACE);
    expect(readListPlace('entry 0')).toEqual(PLACE);
    expect(readListPlace('entry 1')).toBeNull();
    expect(readListPlace('entry 2')).toEqual(PLACE);
    expect(readListPlace('entry 50')).toEqual(PLACE);
    expect(JSON.parse(sessionStorage.getItem(KEY)!)).toHaveLength(50);
  });

  it.each([
    'not JSON',
    'null',
    '7',
    '{}',
    '[null, 7, "one", ["one"], ["one", null], ["one", 7], [1, {"row": 1, "offset": 1}]]',
    '[["one", {"row": -1, "offset": 0}]]',
    '[["one", {"row": 1.5, "offset": 0}]]',
    '[["one", {"row": "1", "offset": 0}]]',
    '[["one", {"row": 1}]]',
    '[["one", {"row": 1, "offset": null}]]',
  ])('has none in a storage of %s, and writes over it', (text) => {
    sessionStorage.setItem(KEY, text);
    expect(readListPlace('one')).toBeNull();
    writeListPlace('one', PLACE);
    expect(readListPlace('one')).toEqual(PLACE);
  });

  it('keeps what is sound beside what is not', () => {
    sessionStorage.setItem(KEY, JSON.stringify([['one', { row: -1, offset: 0 }], null, ['two', PLACE]]));
    expect(readListPlace('two')).toEqual(PLACE);
  });

  it('goes on where storage is full, with what it had', () => {
    writeListPlace('one', PLACE);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    writeListPlace('one', { row: 40, offset: 0 });
    expect(readListPlace('one')).toEqual(PLACE);
  });

  it('goes on where storage is blocked, without any', () => {
    vi.stubGlobal(
      'sessionStorage',
      new Proxy(
        {},
        {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        },
      ),
    );
    writeListPlace('one', PLACE);
    expect(readListPlace('one')).toBeNull();
  });
});
