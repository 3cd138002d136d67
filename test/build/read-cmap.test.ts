import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCmap } from '../../src/build/read-cmap.ts';

const has = (file: string, letters: string) => {
  const cmap = readCmap(readFileSync(join('node_modules', '@fontsource-variable', file)));
  return Array.from(letters, (letter) => cmap.has(letter.codePointAt(0)!));
};

describe('build/read-cmap', () => {
  it.each([
    ['source-serif-4/files/source-serif-4-latin-wght-normal.woff2', 'Az09é“”…', 'жשعक\u0001'],
    ['source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2', 'Жыяё', 'zé'],
    ['noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2', 'ءيپ،', 'שж'],
    ['noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2', 'אתם', 'عж'],
    ['noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2', '的', '\u{20000}'],
  ])('reads of %s that it has %s and not %s', (name, there, missing) => {
    expect(has(name, there)).toEqual(Array.from(there, () => true));
    expect(has(name, missing)).toEqual(Array.from(missing, () => false));
  });

  it('refuses what is no font in WOFF2', () => {
    expect(() => readCmap(Buffer.from('wOFF and more of the like that is no WOFF2 at all'))).toThrow(
      'No font',
    );
    expect(() => readCmap(Buffer.alloc(0))).toThrow(RangeError);
  });
});
