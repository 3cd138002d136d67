import { useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

/** What a reader has chosen, kept on this device. */
export interface Settings {
  readonly theme: Theme;
  /** Text size in CSS pixels, 12 to 40; null is the design's own. */
  readonly size: number | null;
  /** Groups of marks that are off. */
  readonly off: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { theme: 'system', size: null, off: ['number'] };
export const SIZES = { least: 12, most: 40 } as const;

/** Where the settings lie; the script in index.html reads the same key before the first paint. */
export const SETTINGS_KEY = 'dateline.settings';

/** The settings and how to change some of them; shared by every part and every tab. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const settings = useSyncExternalStore(subscribe, readSettings, () => DEFAULT_SETTINGS);
  return [settings, changeSettings];
}

/** What is kept, each value by itself: one that makes no sense is as if it were not there. */
export function parseSettings(text: string | null): Settings {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return DEFAULT_SETTINGS;
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULT_SETTINGS;
  const { theme, size, off } = kept as Record<string, unknown>;
  const sizeIsSound = typeof size === 'number' && size >= SIZES.least && size <= SIZES.most;
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULT_SETTINGS.theme,
    size: sizeIsSound ? size : DEFAULT_SETTINGS.size,
    off: Array.isArray(off) ? off.filter((group) => typeof group === 'string') : DEFAULT_SETTINGS.off,
  };
}

const listeners = new Set<() => void>();
let current: { text: string | null; settings: Settings } | undefined;
/** Holds what storage refused, for as long as the page lives. */
let unsaved: string | undefined;

function readSettings(): Settings {
  const text = unsaved ?? readStorage();
  if (!current || current.text !== text) current = { text, settings: parseSettings(text) };
  return current.settings;
}

function changeSettings(change: Partial<Settings>): void {
  const settings = { ...readSettings(), ...change };
  const text = JSON.stringify(settings);
  try {
    localStorage.setItem(SETTINGS_KEY, text);
    unsaved = undefined;
  } catch {
    unsaved = text;
  }
  applySettings(settings);
  for (const listener of listeners) listener();
}

/** Storage may be blocked altogether: reading it then throws. */
function readStorage(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== SETTINGS_KEY && event.key !== null) return;
    applySettings(readSettings());
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** Colours, size and marks hang on the root element, in CSS: no text is drawn again for them. */
function applySettings({ theme, size, off }: Settings): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  if (size === null) root.style.removeProperty('--size');
  else root.style.setProperty('--size', `${size / 16}rem`);
  root.dataset['off'] = off.join(' ');
}
