import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../src/ingest/decode-seed.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../corpus/format/${name}`, import.meta.url));
const kindsOf = (bytes: Uint8Array): string[] => decodeSeed(bytes).doubts.map(({ kind }) => kind);

const FRENCH = ' date 2031-05-06 Café d’Orsel rouvre\n\nLe café “Orsel” coûte 3 € — déjà.\n';

describe('ingest/decode-seed', () => {
  it('reads UTF-8 as it is', () => {
    expect(decodeSeed(encode('Zoë 日本 𝒳\n'))).toEqual({ text: 'Zoë 日本 𝒳\n', doubts: [] });
  });

  it('reads what the platform decoder reads from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, '');
        expect(decodeSeed(encode(clean)).text).toBe(clean);
      }),
    );
  });

  it('drops byte order marks and makes every line end LF', () => {
    expect(decodeSeed(sample('02-bom-crlf.txt')).text).not.toMatch(/[\r\ufeff]/);
    expect(decodeSeed(encode('\ufeff\ufeffa\r\nb\rc\n\rd'))).toEqual({ text: 'a\nb\nc\n\nd', doubts: [] });
    expect(decodeSeed(encode('a\u2028b\u2029c\u0085d\ve')).text).toBe('a\nb\nc\nd\ne');
  });

  it.each(['38-windows-1252.txt', '38-utf-16le.txt', '38-utf-16be.txt', '38-one-stray-byte.txt'])(
    'reads the right characters from %s and reports its encoding',
    (name) => {
      expect(decodeSeed(sample(name)).text).toBe(FRENCH);
      expect(kindsOf(sample(name))).toEqual(['encoding']);
    },
  );

  it('drops a character that the end of the file cuts off', () => {
    expect(decodeSeed(sample('40-cut.txt')).text).toMatch(/coûte déj$/);
    expect(kindsOf(sample('40-cut.txt'))).toEqual(['encoding']);
    expect(decodeSeed(encode('caf\u00e9').subarray(0, 4)).text).toBe('caf');
    expect(decodeSeed(encode('he said “').subarray(0, 9)).text).toBe('he said ');
  });

  it('keeps a last letter that is windows-1252', () => {
    expect(decodeSeed(Uint8Array.of(0x63, 0x61, 0x66, 0xe9)).text).toBe('café');
  });

  it('leaves out the odd last byte of UTF-16', () => {
    const { text, doubts } = decodeSeed(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62));
    expect(text).toBe('a');
    expect(doubts).toHaveLength(2);
  });

  it('joins surrogates written as three bytes each', () => {
    expect(decodeSeed(Uint8Array.of(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)).text).toBe('😀');
  });

  it('drops what no page, feed or JSON can hold, and reports where it first stands', () => {
    const { text, doubts } = decodeSeed(sample('35-controls.txt'));
    expect(text).toContain('Mira Oduya lit the lamp for the last time');
    expect(text).toContain('Teo');
    expect(doubts).toMatchObject([{ kind: 'controls', line: 3 }]);
    expect(doubts[0]?.what).toContain('5 characters');
  });

  it('keeps blanks, soft hyphens and joiners of every sort', () => {
    const text = 'a\u00a0b\u00adc\u200bd\u200de\u2060f\t\u202eg';
    expect(decodeSeed(encode(text))).toEqual({ text, doubts: [] });
  });

  it('makes a page break a blank', () => {
    expect(decodeSeed(encode('one\ftwo')).text).toBe('one two');
  });

  it('reports what is no text', () => {
    expect(decodeSeed(sample('49-picture.txt')).text).toBeNull();
    expect(kindsOf(sample('49-picture.txt'))).toEqual(['not-text']);
    expect(kindsOf(new Uint8Array(500))).toEqual(['not-text']);
  });

  it('takes a text with a few control bytes for a text', () => {
    expect(decodeSeed(encode(' date 2031-05-06 Short\0\0\0\0\0 title\n')).text).toBe(
      ' date 2031-05-06 Short title\n',
    );
  });

  it('gives well-formed text without controls for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = decodeSeed(bytes);
        expect(text ?? '').not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/);
        expect(text ?? '').not.toMatch(/[\ud800-\udfff]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
