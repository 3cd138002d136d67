import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptMap } from '../../../src/app/ui/kept-map.ts';

const KEY = 'test.kept';
const onWritten = vi.fn<(isKept: boolean) => void>();
const toMap = (kept: unknown) => new Map(Array.isArray(kept) ? (kept as [string, number][]) : []);
const create = () =>
  createKeptMap<string, number>({ key: KEY, parse: toMap, format: (map) => [...map], onWritten });
const put = (id: string, value: number) => (map: ReadonlyMap<string, number>) =>
  new Map([...map, [id, value]]);
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown;

/** As another tab leaves it: storage changes, and this tab hears of it. */
function changeElsewhere(value: unknown, event: Event = new StorageEvent('storage', { key: KEY })): void {
  localStorage.setItem(KEY, JSON.stringify(value));
  window.dispatchEvent(event);
}

beforeEach(() => {
  localStorage.clear();
  onWritten.mockClear();
});

describe('app/ui/kept-map', () => {
  it('keeps a change, tells who listens, and gives the same map until the next', () => {
    const map = create();
    const heard = vi.fn();
    map.subscribe(heard);
    const before = map.read();
    expect(map.read()).toBe(before);
    map.change(put('a', 1));
    expect(heard).toHaveBeenCalledOnce();
    expect(onWritten).toHaveBeenCalledExactlyOnceWith(true);
    expect(before.size).toBe(0);
    expect(map.read()).toEqual(new Map([['a', 1]]));
    expect(map.read()).toBe(map.read());
    expect(kept()).toEqual([['a', 1]]);
  });

  it('writes nothing and tells nobody where nothing changes', () => {
    const map = create();
    const heard = vi.fn();
    map.subscribe(heard);
    map.change((same) => same)();
    expect(heard).not.toHaveBeenCalled();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it.each(['{', '7', 'null', '"a"'])('takes %s in storage for nothing', (text) => {
    localStorage.setItem(KEY, text);
    expect(create().read().size).toBe(0);
  });

  it('follows another tab, also one that forgets everything, and a page back from the history', () => {
    const map = create();
    const heard = vi.fn();
    map.subscribe(heard);
    changeElsewhere([['a', 1]]);
    expect(map.read().get('a')).toBe(1);
    changeElsewhere([], new StorageEvent('storage', { key: null }));
    expect(map.read().size).toBe(0);
    changeElsewhere([['b', 2]], new StorageEvent('storage', { key: 'somebody.else' }));
    expect(map.read().size).toBe(0);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(map.read().get('b')).toBe(2);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('adds to what another tab has written, though it has not heard of it yet', () => {
    const map = create();
    map.subscribe(() => {});
    expect(map.read().size).toBe(0);
    localStorage.setItem(KEY, '[["elsewhere",1]]');
    map.change(put('here', 2));
    expect(kept()).toEqual([
      ['elsewhere', 1],
      ['here', 2],
    ]);
  });

  it('looks again where nobody has listened', () => {
    const map = create();
    const heard = vi.fn();
    const stop = map.subscribe(heard);
    map.read();
    stop();
    changeElsewhere([['a', 1]]);
    expect(heard).not.toHaveBeenCalled();
    expect(map.read().get('a')).toBe(1);
  });

  it('holds what storage refuses for as long as the page lives, and keeps it with the next it takes', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const map = create();
    map.change(put('a', 1));
    expect(onWritten).toHaveBeenLastCalledWith(false);
    expect(map.read().get('a')).toBe(1);
    expect(kept()).toBeNull();
    refuse.mockRestore();
    map.change(put('b', 2));
    expect(onWritten).toHaveBeenLastCalledWith(true);
    expect(kept()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('takes back just what a change did, whatever was done since', () => {
    const map = create();
    map.change(
      () =>
        new Map([
          ['old', 1],
          ['given up', 2],
          ['put back', 3],
        ]),
    );
    const undo = map.change(
      () =>
        new Map([
          ['old', 1],
          ['put back', 4],
          ['new', 5],
        ]),
    );
    map.change((now) => new Map([...now, ['since', 6]]));
    map.change((now) => new Map([...now].filter(([id]) => id !== 'old')));
    undo();
    expect([...map.read()]).toEqual([
      ['given up', 2],
      ['put back', 3],
      ['since', 6],
    ]);
    expect(kept()).toEqual([...map.read()]);
  });

  it('is as it was, in its order too, where nothing was done since', () => {
    const anyMap = fc.uniqueArray(fc.tuple(fc.constantFrom(...Array.from('abcdef')), fc.nat(3)), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(anyMap, anyMap, (before, after) => {
        const map = create();
        map.change(() => new Map(before));
        map.change(() => new Map(after))();
        expect([...map.read()]).toEqual(before);
      }),
    );
  });
});
