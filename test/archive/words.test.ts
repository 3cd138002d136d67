import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, LONGEST_WORD, toQueryWords, toWords, toWordSequence } from '../../src/archive/words.ts';

describe('archive/words', () => {
  it.each([
    ['Boats from Norway', ['boats', 'from', 'norway']],
    ['O’Brien’s mother-in-law', ['o', 'brien', 's', 'mother', 'in', 'law']],
    ['“The boats” and the boats', ['the', 'boats', 'and']],
    ['Łódź, Tromsø, Ångström', ['lodz', 'tromso', 'angstrom']],
    ['A\u030angstro\u0308m', ['angstrom']],
    ['ﬁne ＷＯＲＤ m² ½', ['fine', 'word', 'm2', '1', '2']],
    ['İstanbul ıssız', ['istanbul', 'issiz']],
    ['STRASSE straße', ['strasse']],
    ['ΟΔΟΣ οδός', ['οδοσ']],
    ['Ёлка елка', ['елка']],
    ['con\u00adstitu\u00adtion', ['constitution']],
    ['الرئيسُ الرئيس', ['الرييس']],
    ['عـــربي', ['عربي']],
    ['שָׁלוֹם', ['שלום']],
    // a vowel that stands as a mark makes another word
    ['किताब कतब', ['किताब', 'कतब']],
    ['中国', ['中', '国', '中国']],
    ['NATO加盟2024', ['nato', '加', '盟', '加盟', '2024']],
    ['ｶﾞﾗｽ', ['ガ', 'ラ', 'ス', 'ガラ', 'ラス']],
    ['한국의', ['한', '국', '의', '한국', '국의']],
    ['ไทย', ['ไ', 'ท', 'ย', 'ไท', 'ทย']],
    ['𠮷野', ['𠮷', '野', '𠮷野']],
    ['⛵ sails', ['⛵', 'sails']],
    ['🇳🇴', ['🇳', '🇴', '🇳🇴']],
    ['… — !? __', []],
    ['', []],
  ])('cuts %j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });

  it.each([
    ['“boats” Norway', ['boats', 'norway']],
    ['中', ['中']],
    ['中国人 boats', ['中国', '国人', 'boats']],
    // the last one is where a reader writes
    ['boats from boats', ['from', 'boats']],
  ])('looks for %j by few words', (query, words) => {
    expect(toQueryWords(query)).toEqual(words);
  });

  it.each([
    ['The boats, the “Norway” boats', ['the', 'boats', 'the', 'norway', 'boats']],
    ['NATO加盟国', ['nato', '加', '盟', '国']],
    ['Łódź —', ['lodz']],
    ['', []],
  ])('tells in which order the words of %j stand', (text, words) => {
    expect(toWordSequence(text)).toEqual(words);
  });

  it('cuts a word of any length short, between two signs', () => {
    const long = '𐐨'.repeat(LONGEST_WORD + 1);
    expect(toWords(long)).toEqual(['𐐨'.repeat(LONGEST_WORD)]);
    expect(toQueryWords(long)).toEqual(toWords(long));
  });

  it('looks only for words that the same text has, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [words, asked] = [toWords(text), toQueryWords(text)];
        expect(new Set(words).size).toBe(words.length);
        expect(asked.filter((word) => !words.includes(word))).toEqual([]);
        // what is folded stays as it is
        expect(asked.flatMap(toQueryWords)).toEqual(asked);
        expect(toWords(text.normalize('NFD'))).toEqual(toWords(text.normalize('NFC')));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['Boats from Norway', ['boats'], ['Boats']],
    ['Norway, NORWAY and Norwegian boats', ['norway'], ['Norway', 'NORWAY']],
    ['Łódź and Tromsø', ['lodz', 'tromso'], ['Łódź', 'Tromsø']],
    ['con\u00adstitu\u00adtion day', ['constitution'], ['con\u00adstitu\u00adtion']],
    ['O’Brien', ['brien'], ['Brien']],
    ['中国人 and 国', ['中国'], ['中国']],
    ['人中中中人', ['中中'], ['中中中']],
    ['NATO加盟2024', ['加盟', '2024'], ['加盟2024']],
    ['⛵ sails', ['⛵'], ['⛵']],
    ['ｶﾞﾗｽ', ['ガ'], ['ｶﾞ']],
    ['', ['a'], []],
  ])('finds in %j the words %j', (text, wanted, found) => {
    const places = findWords(text, (word) => wanted.includes(word));
    expect(places.map(([start, end]) => text.slice(start, end))).toEqual(found);
  });

  it('finds in any text of usual signs each of its own words, in order and apart', () => {
    // the arrow is a picture without its stroke
    const anyText = fc.string({ unit: 'binary' }).map((text) => text.normalize('NFKC').replaceAll('↮', ''));
    fc.assert(
      fc.property(anyText, (text) => {
        const words = new Set(toWords(text));
        const places = findWords(text, (word) => words.has(word));
        expect(places.length > 0).toBe(words.size > 0);
        places.reduce((end, [start, next]) => {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(next).toBeGreaterThan(start);
          return next;
        }, 0);
        const marked = places.map(([start, end]) => text.slice(start, end)).join(' ');
        expect([...words].filter((word) => !toWords(marked).includes(word))).toEqual([]);
      }),
    );
  });
});
