import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY, useSettings } from '../../../src/app/ui/settings.ts';

const root = document.documentElement;
const useOne = () => renderHook(() => useSettings()).result;
const kept = () => JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? 'null') as unknown;

/** As another tab leaves it: storage changes, and this tab hears of it. */
function changeElsewhere(value: string | null, key: string | null = SETTINGS_KEY): void {
  if (value === null) localStorage.clear();
  else localStorage.setItem(SETTINGS_KEY, value);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
}

beforeEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
  delete root.dataset['off'];
  root.style.removeProperty('--size');
});

describe('app/ui/settings', () => {
  it.each([
    null,
    '',
    '{',
    'null',
    '7',
    '"dark"',
    '[]',
    '{}',
    '{"theme":"neon","size":"20","off":"person"}',
    '{"theme":{"toString":1},"size":11,"off":{"length":2}}',
    '{"size":41}',
    '{"size":null}',
    '{"size":1e999}',
    '{"__proto__":{"theme":"dark"}}',
  ])('reads %j as the defaults', (text) => expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS));

  it('keeps each sound value beside the others', () => {
    expect(parseSettings('{"theme":"sepia","size":99,"off":["date",4,null]}')).toEqual({
      theme: 'sepia',
      size: null,
      off: ['date'],
    });
    expect(parseSettings('{"size":12,"off":[]}')).toEqual({ theme: 'system', size: 12, off: [] });
  });

  it('never throws, and gives sound settings, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { theme, size, off } = parseSettings(text);
        expect(['system', 'light', 'dark', 'sepia']).toContain(theme);
        expect(size === null || (size >= 12 && size <= 40)).toBe(true);
        expect(off.every((group) => typeof group === 'string')).toBe(true);
      }),
    );
  });

  it('keeps a change, shows it on the page and tells every part', () => {
    const [one, other] = [useOne(), useOne()];
    act(() => one.current[1]({ theme: 'dark', size: 24, off: ['date', 'number'] }));
    expect(other.current[0]).toEqual({ theme: 'dark', size: 24, off: ['date', 'number'] });
    expect(kept()).toEqual(other.current[0]);
    expect(root.dataset).toMatchObject({ theme: 'dark', off: 'date number' });
    expect(root.style.getPropertyValue('--size')).toBe('1.5rem');
    act(() => other.current[1]({ theme: 'system', size: null, off: [] }));
    expect(root.dataset['theme']).toBeUndefined();
    expect(root.dataset['off']).toBe('');
    expect(root.style.getPropertyValue('--size')).toBe('');
    expect(one.current[0]).toEqual({ theme: 'system', size: null, off: [] });
  });

  it('follows another tab, also when that forgets everything', () => {
    const one = useOne();
    changeElsewhere('{"theme":"sepia"}');
    expect(one.current[0].theme).toBe('sepia');
    expect(root.dataset['theme']).toBe('sepia');
    changeElsewhere(null, null);
    expect(one.current[0]).toEqual(DEFAULT_SETTINGS);
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('minds no other site part that keeps something under another key', () => {
    const one = useOne();
    changeElsewhere('{"theme":"dark"}', 'somebody.else');
    expect(root.dataset['theme']).toBeUndefined();
    expect(one.current[0].theme).toBe('system');
  });

  it('stops listening when nobody uses it', () => {
    const { unmount } = renderHook(() => useSettings());
    unmount();
    changeElsewhere('{"theme":"dark"}');
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('goes by the defaults where storage can’t be read', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(useOne().current[0]).toEqual(DEFAULT_SETTINGS);
  });

  it('holds a change that storage refuses for as long as the page lives, and keeps the next it takes', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const one = useOne();
    act(() => one.current[1]({ theme: 'dark' }));
    act(() => one.current[1]({ size: 30 }));
    expect(one.current[0]).toMatchObject({ theme: 'dark', size: 30 });
    expect(root.dataset['theme']).toBe('dark');
    expect(useOne().current[0].theme).toBe('dark');
    expect(kept()).toBeNull();
    refuse.mockRestore();
    act(() => one.current[1]({ size: 31 }));
    expect(kept()).toMatchObject({ theme: 'dark', size: 31 });
  });
});
