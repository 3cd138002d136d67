import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ALIGNMENTS,
  changeSettings,
  DEFAULT_SETTINGS,
  FONTS,
  MARKS,
  parseSettings,
  SETTINGS_KEY,
  THEMES,
  useSettings,
} from '../../../src/app/ui/settings.ts';

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
    '{"leading":1.1,"width":44,"font":"comic","align":"middle"}',
    '{"leading":"1.6","width":[66],"hyphens":"no","ruler":1,"singleKeys":"off","keys":"jk"}',
    '{"keys":{"next":7}}',
    '{"size":1e999}',
    '{"__proto__":{"theme":"dark"}}',
  ])('reads %j as the defaults', (text) => expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS));

  it('keeps each sound value beside the others', () => {
    expect(parseSettings('{"theme":"sepia","size":99,"off":["date",4,null]}')).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'sepia',
      off: ['date'],
    });
    expect(parseSettings('{"size":12,"off":[]}')).toEqual({ ...DEFAULT_SETTINGS, size: 12, off: [] });
    expect(parseSettings('{"font":"dyslexic","hyphens":false,"keys":{"next":"n","back":8}}')).toEqual({
      ...DEFAULT_SETTINGS,
      font: 'dyslexic',
      hyphens: false,
      keys: { next: 'n' },
    });
  });

  it('never throws, and gives sound settings, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { theme, size, off } = parseSettings(text);
        expect(THEMES).toContain(theme);
        expect(size === null || (size >= 12 && size <= 40)).toBe(true);
        expect(off.every((group) => typeof group === 'string')).toBe(true);
      }),
    );
  });

  it('keeps a change, shows it on the page and tells every part', () => {
    const [one, other] = [useOne(), useOne()];
    act(() => one.current[1]({ theme: 'dark', size: 24, off: ['date', 'number'] }));
    expect(other.current[0]).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      size: 24,
      off: ['date', 'number'],
    });
    expect(kept()).toEqual(other.current[0]);
    expect(root.dataset).toMatchObject({ theme: 'dark', off: 'date number' });
    expect(root.style.getPropertyValue('--size')).toBe('1.5rem');
    act(() => other.current[1]({ theme: 'system', size: null, off: [] }));
    expect(root.dataset['theme']).toBeUndefined();
    expect(root.dataset['off']).toBe('');
    expect(root.style.getPropertyValue('--size')).toBe('');
    expect(one.current[0]).toEqual({ ...DEFAULT_SETTINGS, off: [] });
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

describe('the script in index.html', () => {
  const index = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');
  const script = /<script>([\s\S]*?)<\/script>/.exec(index)?.[1] ?? '';
  const clear = () => {
    for (const name of Object.keys(root.dataset)) delete root.dataset[name];
    root.removeAttribute('style');
  };
  const look = () =>
    Object.fromEntries([...Object.entries(root.dataset), ['style', root.getAttribute('style') ?? '']]);

  /** What the page looks like before the first paint, and when the app has taken over, with this in storage. */
  function lookBeforeAndAfter(settings: unknown) {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
    clear();
    // as the attribute of index.html has it
    root.dataset['off'] = 'number';
    // oxlint-disable-next-line typescript/no-implied-eval -- it is our own file, run as a browser does
    new Function(script)();
    const before = look();
    clear();
    changeSettings({});
    return [before, look()];
  }

  it('draws the first paint exactly as the app does, whatever is kept', () => {
    const maybe = <Value>(value: fc.Arbitrary<Value>) =>
      fc.option(fc.oneof(value, fc.string()), { nil: null });
    const anySettings = fc.record(
      {
        theme: maybe(fc.constantFrom(...THEMES)),
        font: maybe(fc.constantFrom(...FONTS)),
        align: maybe(fc.constantFrom(...ALIGNMENTS)),
        marks: maybe(fc.constantFrom(...MARKS)),
        hyphens: maybe(fc.boolean()),
        size: maybe(fc.integer({ min: 10, max: 42 })),
        leading: maybe(fc.integer({ min: 10, max: 26 }).map((tenths) => tenths / 10)),
        width: maybe(fc.integer({ min: 40, max: 95 })),
        off: maybe(fc.subarray(['person', 'date', 'number'])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anySettings, (settings) => {
        const [before, after] = lookBeforeAndAfter(settings);
        expect(before).toEqual(after);
      }),
    );
    expect(lookBeforeAndAfter({ theme: 'contrast', size: 24, leading: 2, width: 50 })[0]).toEqual({
      theme: 'contrast',
      off: 'number',
      style: '--size: 1.5rem; --leading: 2; --measure: 50ch;',
    });
    clear();
  });
});
