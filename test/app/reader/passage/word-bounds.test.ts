import { describe, expect, it } from 'vitest';
import { foldQuote, toFoldedText } from '../../../../src/app/reader/passage/folded-text.ts';
import { isWordBound, passWords, toWordBound } from '../../../../src/app/reader/passage/word-bounds.ts';

describe('app/reader/passage/word-bounds', () => {
  it.each([
    ['a |word', true],
    ['a w|ord', false],
    ['word|.', true],
    ['3|.5', false],
    ['don|’t', false],
    ['well|-known', true],
    ['“|So', true],
    ['', true],
    ['one|\ntwo', true],
  ])('of %s', (marked, expected) => {
    expect(isWordBound(marked.replace('|', ''), Math.max(0, marked.indexOf('|')))).toBe(expected);
  });

  it('goes to the nearest bound either way, within words of any script', () => {
    expect(toWordBound('an impressive range', 7, -1)).toBe(3);
    expect(toWordBound('an impressive range', 7, 1)).toBe(13);
    const text = '私は東京都に行く';
    expect(text.slice(toWordBound(text, 3, -1), toWordBound(text, 3, 1))).toContain('東京');
  });

  it('passes words and the signs between them, not the limit', () => {
    const text = 'One, two — three. Four';
    expect(text.slice(0, passWords(text, 0, { count: 3, way: 1, limit: text.length }))).toBe(
      'One, two — three',
    );
    expect(text.slice(passWords(text, text.length, { count: 2, way: -1, limit: 0 }))).toBe('three. Four');
    expect(passWords(text, 0, { count: 9, way: 1, limit: 8 })).toBe(8);
    expect(passWords(text, 5, { count: 0, way: 1, limit: 8 })).toBe(5);
  });
});

describe('app/reader/passage/folded-text', () => {
  it.each([
    ['CAFÉ', 'cafe'],
    ['Łódź Ørsted', 'lodz orsted'],
    ['Straße ΣΑΣ σας', 'strasse σασ σασ'],
    ['“so”  ‘it’', '"so" \'it\''],
    ['co\u00adop\u200berate', 'cooperate'],
    ['no\u00a0break\t here', 'no break here'],
    ['ﬁsh', 'fish'],
    ['が', 'が'],
    ['שָׁלוֹם', 'שלום'],
  ])('takes %s for %s', (text, folded) => {
    expect(foldQuote(text)).toBe(folded);
  });

  it('knows where every letter came from', () => {
    const { folded, origins, text } = toFoldedText('A  Straße\n ﬁt');
    expect(folded).toBe('a strasse\nfit');
    expect(Array.from(folded, (_, index) => text[origins[index]!]).join('')).toBe('A Straßße\nﬁﬁt');
    expect(origins.at(-1)).toBe(text.length);
  });
});
