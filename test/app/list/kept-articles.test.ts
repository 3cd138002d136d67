import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addKept,
  markRead,
  setSaved,
  useIsRead,
  useIsSaved,
  useRead,
  useSaved,
} from '../../../src/app/list/kept-articles.ts';
import { READ_KEY, SAVED_KEY } from '../../../src/app/list/kept-keys.ts';
import { MOST_READ, MOST_SAVED } from '../../../src/app/list/parse-kept.ts';
import { aDay, aListEntry, anArticleId } from '../../support/an-article.ts';

const [ONE, TWO, THREE] = [1, 2, 3].map((number) => aListEntry({ id: anArticleId(number) })) as [
  ReturnType<typeof aListEntry>,
  ReturnType<typeof aListEntry>,
  ReturnType<typeof aListEntry>,
];
const useRendered = <T>(hook: () => T) => renderHook(hook).result;
const many = (count: number) =>
  Array.from({ length: count }, (_unused, index) => ({ id: anArticleId(index + 10), day: null }));
const toast = () => document.querySelector('.toast')?.textContent ?? '';
const refuse = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

afterEach(() => document.querySelector('.toast')?.remove());

describe('app/list/kept-articles', () => {
  it('marks articles as read with their day, and as unread, and tells every part', () => {
    const [read, isRead] = [useRendered(useRead), useRendered(() => useIsRead(TWO.id))];
    const before = read.current;
    act(() => void markRead([ONE, TWO, { id: THREE.id, day: null }], true));
    expect(before.size).toBe(0);
    expect(read.current.get(ONE.id)).toBe('2031-05-06');
    expect(read.current.get(THREE.id)).toBeNull();
    expect(isRead.current).toBe(true);
    expect(JSON.parse(localStorage.getItem(READ_KEY)!)).toEqual({
      version: 1,
      articles: { [ONE.id]: '2031-05-06', [TWO.id]: '2031-05-06', [THREE.id]: null },
    });
    act(() => void markRead([TWO], false));
    expect([...read.current.keys()].toSorted()).toEqual([ONE.id, THREE.id]);
    expect(isRead.current).toBe(false);
  });

  it('gives the same maps until something changes, and draws again only what changed', () => {
    const drawn = vi.fn();
    renderHook(() => drawn(useIsRead(ONE.id), useIsSaved(ONE.id)));
    const [read, saved] = [useRendered(useRead), useRendered(useSaved)];
    const [readBefore, savedBefore] = [read.current, saved.current];
    expect(drawn).toHaveBeenCalledOnce();
    act(() => void markRead([TWO], true));
    act(() => void setSaved(TWO, true));
    expect(drawn).toHaveBeenCalledOnce();
    expect(read.current).not.toBe(readBefore);
    expect(saved.current).not.toBe(savedBefore);
    const readAfter = read.current;
    act(() => void markRead([TWO], true));
    act(() => void setSaved(ONE, true));
    expect(read.current).toBe(readAfter);
    expect(drawn).toHaveBeenLastCalledWith(false, true);
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it('gives nothing and draws nothing again where it is not wanted', () => {
    const drawn = vi.fn();
    renderHook(() => drawn(useRead(false), useSaved(false)));
    act(() => void markRead([ONE], true));
    act(() => void setSaved(ONE, true));
    expect(drawn).toHaveBeenCalledExactlyOnceWith(new Map(), new Map());
    expect(useRendered(useRead).current.size).toBe(1);
  });

  it('takes back just what was marked', () => {
    markRead([ONE], true);
    const undo = markRead([ONE, TWO], true);
    markRead([THREE], true);
    undo();
    expect([...useRendered(useRead).current.keys()]).toEqual([ONE.id, THREE.id]);
  });

  it('drops the oldest marks where there are too many, and marks the first of too many', () => {
    markRead([ONE, TWO], true);
    markRead(many(MOST_READ - 1), true);
    const read = useRendered(useRead);
    expect(read.current.size).toBe(MOST_READ);
    expect([read.current.has(ONE.id), read.current.has(TWO.id)]).toEqual([true, false]);
    const all = many(MOST_READ + 5);
    act(() => void markRead(all, false));
    act(() => void markRead(all, true));
    expect(read.current.size).toBe(MOST_READ);
    expect(read.current.has(all[0]!.id)).toBe(true);
    expect(read.current.has(all.at(-1)!.id)).toBe(false);
  });

  it('saves an article with all a list needs to show it, and gives it up', () => {
    const saved = useRendered(useSaved);
    act(() => void setSaved(ONE, true));
    const { id, day, address, title } = ONE;
    expect([...saved.current]).toEqual([
      [id, { id, day, address, title, savedAt: expect.closeTo(Date.now(), -4) as number }],
    ]);
    act(() => void setSaved({ ...ONE, savedAt: 5 }, true));
    expect(saved.current.get(id)?.savedAt).not.toBe(5);
    act(() => void setSaved(ONE, false));
    expect(saved.current.size).toBe(0);
    act(() => void setSaved({ ...ONE, savedAt: 5 }, true));
    expect(saved.current.get(id)?.savedAt).toBe(5);
  });

  it('never drops a saved article: there is room or there is none', () => {
    const articles = Object.fromEntries(
      many(MOST_SAVED).map(({ id }) => [id, { ...ONE, id: undefined, savedAt: 1 }]),
    );
    localStorage.setItem(SAVED_KEY, JSON.stringify({ version: 1, articles }));
    const saved = useRendered(useSaved);
    const before = saved.current;
    expect(before.size).toBe(MOST_SAVED);
    expect(setSaved(ONE, true)).toBe(false);
    expect(saved.current).toBe(before);
    const first = [...before.values()][0]!;
    act(() => expect(setSaved(first, false)).toBe(true));
    act(() => expect(setSaved(ONE, true)).toBe(true));
    expect(addKept(new Map(), [first])).toEqual({ read: 0, saved: 0, left: 1 });
  });

  it('adds what another device kept to what is here, and replaces nothing', () => {
    markRead([ONE], true);
    setSaved({ ...ONE, savedAt: 9 }, true);
    const other = { ...ONE, title: 'Another title', savedAt: 3 };
    const read = new Map([
      [TWO.id, aDay('2024-10-23')],
      [ONE.id, null],
    ]);
    expect(addKept(read, [{ ...TWO, savedAt: 4 }, other])).toEqual({ read: 1, saved: 1, left: 0 });
    expect([...useRendered(useRead).current]).toEqual([
      [TWO.id, '2024-10-23'],
      [ONE.id, ONE.day],
    ]);
    const saved = useRendered(useSaved).current;
    expect(saved.get(ONE.id)).toMatchObject({ title: ONE.title, savedAt: 9 });
    expect(saved.size).toBe(2);
  });

  it('says once where storage refuses, and keeps working for this page', async () => {
    const refusal = refuse();
    const saved = useRendered(useSaved);
    act(() => void setSaved(ONE, true));
    await vi.waitFor(() =>
      expect(toast()).toBe(
        'Your browser does not let this page keep what you read and save; it holds until you leave.',
      ),
    );
    expect(saved.current.has(ONE.id)).toBe(true);
    document.querySelector('.toast')!.textContent = '';
    act(() => void markRead([ONE], true));
    await Promise.resolve();
    expect(toast()).toBe('');
    expect(useRendered(useRead).current.has(ONE.id)).toBe(true);
    refusal.mockRestore();
    // what is refused lives as long as the page: the next test begins without it
    act(() => void markRead([ONE], false));
    act(() => void setSaved(ONE, false));
    expect(JSON.parse(localStorage.getItem(SAVED_KEY)!)).toEqual({ version: 1, articles: {} });
  });
});
