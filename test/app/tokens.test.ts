import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../src/archive/label.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Theme = Readonly<Record<string, Colour>>;

const css = readFileSync(join(import.meta.dirname, '../../src/app/app.css'), 'utf8');
const themes = readThemes(css);
const KINDS = GROUPS.map(({ id }) => id);
const GROUNDS = ['paper', 'sheet', 'hover'];

/** Ink, what it lies on, and the least ratio (WCAG 2.2, 1.4.3 for text, 1.4.11 for what is no text). */
const PAIRS = [
  ...['ink', 'soft', 'accent', ...KINDS].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground, 4.5] as const),
  ),
  ['accent-ink', 'accent', 4.5],
  ['paper', 'ink', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'sheet', 3],
  ['focus', 'paper', 3],
] as const;

describe.each(Object.keys(themes))('the colours of the theme %s', (theme) => {
  const colour = (name: string): Colour => {
    const value = themes[theme]?.[name];
    if (!value) throw new Error(`app.css has no --${name}`);
    return value;
  };

  it.each(PAIRS)('set %s off against %s by %d', (ink, ground, least) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(KINDS)('leave text legible on the tint of a mark: %s', (kind) => {
    for (const share of markTints(css)) {
      const tint = mix(colour(kind), colour('paper'), share);
      for (const ink of share > 0.2 ? ['ink'] : ['ink', 'soft']) {
        expect(contrast(colour(ink), tint), `${ink} on ${share * 100} %`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('app/app.css', () => {
  it('is read whole: every theme with every colour, and the tints of a mark', () => {
    expect(Object.keys(themes)).toEqual(['light', 'dark', 'sepia', 'contrast light', 'contrast dark']);
    const names = Object.keys(themes['light'] ?? {});
    expect(names).toEqual(expect.arrayContaining(['paper', 'ink', 'accent-ink', 'focus', ...KINDS]));
    for (const theme of Object.values(themes))
      expect(Object.keys(theme).toSorted()).toEqual(names.toSorted());
    expect(markTints(css)).toEqual([0.11, 0.26, 0.3]);
  });

  it('sets a mark under the pointer in ink, which alone is legible on the stronger tint', () => {
    const rule = /\.mention\[aria-expanded='true'\] \{([^}]*)\}/.exec(css)?.[1];
    expect(rule).toContain('color: var(--ink);');
    expect(rule).toContain('var(--kind) 26%');
  });

  it.each(['contrast light', 'contrast dark'])('sets all text far off its ground: %s', (theme) => {
    const { paper, hover, ...inks } = themes[theme]!;
    for (const name of ['ink', 'soft', 'accent', 'edge', ...KINDS]) {
      expect(contrast(inks[name]!, paper!), name).toBeGreaterThanOrEqual(7);
      expect(contrast(inks[name]!, hover!), name).toBeGreaterThanOrEqual(7);
    }
  });

  it('knows black from white', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});

/** The colour tokens by theme; sepia is the light one but for what its own block sets. */
function readThemes(text: string): Readonly<Record<string, Theme>> {
  const usual = readBlock(text, ':root {');
  const strong = readBlock(text, ":root[data-theme='contrast'] {");
  return {
    light: usual.light,
    dark: usual.dark,
    sepia: { ...usual.light, ...readBlock(text, ":root[data-theme='sepia'] {").light },
    'contrast light': strong.light,
    'contrast dark': strong.dark,
  };
}

/** The colours set in the first block that begins so, on a light and on a dark system. */
function readBlock(text: string, start: string): { light: Theme; dark: Theme } {
  const from = text.indexOf(start);
  const block = text.slice(from, text.indexOf('}', from));
  const values = [
    ...block.matchAll(/--([\w-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g),
  ];
  const side = (pick: (match: RegExpExecArray) => string | undefined): Theme =>
    Object.fromEntries(values.map((match) => [match[1]!, parseColour(pick(match) ?? match[4]!)]));
  return { light: side((match) => match[2]), dark: side((match) => match[3]) };
}

/** How much of its kind's colour lies on the paper behind a mark, at rest and under the pointer. */
function markTints(text: string): readonly number[] {
  const tints = text.matchAll(
    /background(?:-color)?: color-mix\(in srgb, var\(--kind\) (\d+)%, transparent\)/g,
  );
  return [...tints].map(([, percent]) => Number(percent) / 100);
}

function parseColour(hex: string): Colour {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function mix(top: Colour, ground: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) => top[index] * share + ground[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
