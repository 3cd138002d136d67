import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_PACKAGES, openCardFonts, toHan } from '../../src/build/card-fonts.ts';
import { readCmap } from '../../src/build/read-cmap.ts';
import { AWKWARD_TITLES } from '../support/awkward-titles.ts';

const FOLDER = join('node_modules', '@fontsource-variable');
const cmaps = new Map<string, ReadonlySet<number>>();
const fonts = openCardFonts(FOLDER, (bytes, family) => cmaps.set(family, readCmap(bytes)));
const draw = (text: string, face: 'serif' | 'sans' = 'serif', han: 'sc' | 'jp' | 'kr' = 'sc') =>
  fonts.toDrawable(text, face, han);

describe('build/card-fonts', () => {
  it.each([
    ['Keeper of the lamp', ['source-serif-4-latin']],
    ['Маяк', ['source-serif-4-latin', 'source-serif-4-cyrillic']],
    ['Łódź', ['source-serif-4-latin-ext', 'source-serif-4-latin']],
    ['Ελλάδα', ['source-serif-4-greek', 'source-serif-4-latin']],
    ['الأمم المتحدة', ['source-serif-4-latin', 'noto-naskh-arabic-arabic']],
    ['שלום', ['source-serif-4-latin', 'noto-serif-hebrew-hebrew']],
    ['क्षेत्र', ['source-serif-4-latin', 'noto-sans-devanagari']],
    ['ประภาคาร', ['source-serif-4-latin', 'noto-sans-thai-thai']],
  ])('draws %s as it is, from %j', (text, families) => {
    expect(draw(text).text).toBe(text);
    expect(draw(text).families.toSorted()).toEqual(families.toSorted());
  });

  it.each(['sc', 'jp', 'kr'] as const)('draws letters of Chinese origin in the forms of %s', (han) => {
    const { text, families } = draw('東京', 'serif', han);
    expect(text).toBe('東京');
    expect(families.slice(1).every((family) => family.startsWith(`noto-sans-${han}-`))).toBe(true);
    expect(families.length).toBeGreaterThan(1);
  });

  it.each([
    ['Storm 🌊👩‍👩‍👧, the worst', 'Storm, the worst'],
    ['Storm🌊bay 🇫🇷', 'Storm bay'],
    ['(🌊) 1️⃣ ©️', '() 1 ©'],
    ['𝐁𝐨𝐥𝐝 ﬁre', 'Bold ﬁre'],
    ['a\u0001b\tc\nd\u00a0\u2028e', 'a b c d e'],
    ['soft\u00adhyphen, \u202eturned\u202c \u2067round\u2069', 'softhyphen, turned round'],
    ['\ud800 half', 'half'],
    ['Tibetan བོད and Gothic 𐌰𐌱', 'Tibetan and Gothic'],
    ['🌊🌊 བོད', ''],
    ['\u0301a', 'a'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('makes of %j what can be drawn: %j', (text, drawn) => {
    expect(draw(text).text).toBe(drawn);
  });

  it('has in the sans face what it has in the serif one', () => {
    for (const text of ['Keeper', 'Ђорђе', 'Αθήνα', 'Nguyễn', 'غزة', 'חיפה', 'मुंबई', '대한민국', '南海']) {
      expect(draw(text, 'sans').text).toBe(text);
    }
    expect(draw('Ђорђе', 'sans').families.filter((family) => /serif/.test(family))).toEqual([]);
  });

  it('never gives a letter that none of its families has, nor one that turns round those beside it', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const check = (title: string) => {
      const { text, families } = draw(title);
      for (const letter of text) {
        const point = letter.codePointAt(0)!;
        expect(
          families.some((family) => cmaps.get(family)!.has(point)),
          `U+${point.toString(16)}`,
        ).toBe(true);
      }
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|^ | $| {2}/);
    };
    fc.assert(fc.property(anyText, check), { numRuns: 60 });
    AWKWARD_TITLES.forEach(check);
  }, 30_000);

  it.each([
    ['灯塔', 'en', 'sc'],
    ['灯台の守', 'en', 'jp'],
    ['등대 燈臺', 'en', 'kr'],
    ['燈臺', 'ja', 'jp'],
    ['燈臺', 'ko-KR', 'kr'],
    ['燈臺', 'jam', 'sc'],
  ])('takes %s on a site in %s for %s', (text, lang, han) => {
    expect(toHan(text, lang)).toBe(han);
  });

  it('names the packages that the project has', () => {
    const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'devDependencies' | 'dependencies',
      Record<string, string>
    >;
    const all = Object.keys({ ...devDependencies, ...dependencies });
    const ours = all.filter((name) => name.startsWith('@fontsource-variable/'));
    expect(ours.toSorted()).toEqual(FONT_PACKAGES.map((name) => `@fontsource-variable/${name}`).toSorted());
  });
});
