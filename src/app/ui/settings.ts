import { useSyncExternalStore } from 'react';
import { isRecord, parseStored, readStoredText, writeStored } from './stored.ts';

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'dyslexic'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const MARKS = ['all', 'first', 'none'] as const;
/** Text size in CSS pixels, line height as a multiple of it, width in characters. */
export const LIMITS = {
  size: { least: 12, most: 40 },
  leading: { least: 1.2, most: 2.4 },
  width: { least: 45, most: 90 },
} as const;

/** What a reader has chosen, kept on this device. */
export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly font: (typeof FONTS)[number];
  readonly align: (typeof ALIGNMENTS)[number];
  readonly hyphens: boolean;
  /** Within its limits; null is the design's own. */
  readonly size: number | null;
  readonly leading: number | null;
  readonly width: number | null;
  /** A bright band that follows the reading. */
  readonly ruler: boolean;
  /** Groups of marks that are off. */
  readonly off: readonly string[];
  /** Which mentions of the groups that are on. */
  readonly marks: (typeof MARKS)[number];
  /** Whether keys alone do anything. */
  readonly singleKeys: boolean;
  /** The reader's own keys by name of command. */
  readonly keys: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  font: 'serif',
  align: 'start',
  hyphens: true,
  size: null,
  leading: null,
  width: null,
  ruler: false,
  off: ['number'],
  marks: 'all',
  singleKeys: true,
  keys: {},
};

/** Where the settings lie; the script in index.html reads the same key before the first paint. */
export const SETTINGS_KEY = 'dateline.settings';

/** The settings and how to change some of them; shared by every part and every tab. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const settings = useSyncExternalStore(subscribe, readSettings, () => DEFAULT_SETTINGS);
  return [settings, changeSettings];
}

/** What is kept, each value by itself: one that makes no sense is as if it were not there. */
export function parseSettings(text: string | null): Settings {
  const kept = parseStored(text);
  if (!isRecord(kept)) return DEFAULT_SETTINGS;
  const { theme, font, align, hyphens, size, leading, width, ruler, off, marks, singleKeys, keys } = kept;
  const own = isRecord(keys) ? Object.entries(keys) : [];
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULT_SETTINGS.theme,
    font: FONTS.find((known) => known === font) ?? DEFAULT_SETTINGS.font,
    align: ALIGNMENTS.find((known) => known === align) ?? DEFAULT_SETTINGS.align,
    hyphens: hyphens !== false,
    size: within(LIMITS.size, size),
    leading: within(LIMITS.leading, leading),
    width: within(LIMITS.width, width),
    ruler: ruler === true,
    off: Array.isArray(off) ? off.filter((group) => typeof group === 'string') : DEFAULT_SETTINGS.off,
    marks: MARKS.find((known) => known === marks) ?? DEFAULT_SETTINGS.marks,
    singleKeys: singleKeys !== false,
    keys: Object.fromEntries(own.filter(([, key]) => typeof key === 'string')) as Record<string, string>,
  };
}

function within({ least, most }: { least: number; most: number }, value: unknown): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}

const listeners = new Set<() => void>();
let current: { text: string | null; settings: Settings } | undefined;

export function readSettings(): Settings {
  const text = readStoredText(SETTINGS_KEY);
  if (!current || current.text !== text) current = { text, settings: parseSettings(text) };
  return current.settings;
}

export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...readSettings(), ...change };
  writeStored(SETTINGS_KEY, settings);
  applySettings(settings);
  for (const listener of listeners) listener();
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

/** All of it hangs on the root element, in CSS: no text is drawn again. The script in index.html does the same. */
function applySettings(settings: Settings): void {
  const { dataset, style } = document.documentElement;
  for (const name of ['theme', 'font', 'align', 'hyphens', 'marks'] as const) {
    if (settings[name] === DEFAULT_SETTINGS[name]) delete dataset[name];
    else dataset[name] = String(settings[name]);
  }
  const { size, leading, width, off } = settings;
  style.setProperty('--size', size === null ? null : `${size / 16}rem`);
  style.setProperty('--leading', leading === null ? null : String(leading));
  style.setProperty('--measure', width === null ? null : `${width}ch`);
  dataset['off'] = off.join(' ');
}
