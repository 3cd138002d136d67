import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTitle, LINE_HEIGHT } from '../../src/build/fit-title.ts';

/** Every letter is half as wide as it is high. */
const box = { width: 1000, height: 300, measure: (text: string) => text.length / 2 };
const fit = (title: string) => fitTitle(title, box);
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('build/fit-title', () => {
  it('writes a short title large and a long one small', () => {
    const sizes = [1, 8, 12, 18].map((count) => fit(words(count)).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  it('cuts only what does not fit even small, and says so', () => {
    expect(fit(words(20)).lines.join(' ')).toBe(words(20));
    const { lines } = fit(words(90));
    expect(lines.at(-1)).toMatch(/ word\d+…$/);
    expect(words(90).startsWith(lines.join(' ').replace('…', ''))).toBe(true);
  });

  it('writes small before it breaks a word', () => {
    expect(fit(`${'w'.repeat(30)} of`).lines).toEqual([`${'w'.repeat(30)} of`]);
    expect(fit('w'.repeat(60)).lines).toHaveLength(2);
  });

  it('stays within its box, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (title) => {
        const { size, lines } = fit(title);
        for (const line of lines) expect(box.measure(line) * size).toBeLessThanOrEqual(box.width);
        expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(box.height);
      }),
    );
  });
});
