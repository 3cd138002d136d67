import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, tokenise } from '../../src/ingest/tokenise.ts';

describe('ingest/tokenise', () => {
  it.each([
    ["Russia's army", ['Russia', "'s", 'army']],
    ['anti-United States', ['anti', '-', 'United', 'States']],
    ['the U.S. said', ['the', 'U.S.', 'said']],
    ['Gen. A. B. Smith', ['Gen.', 'A.', 'B.', 'Smith']],
    ["O'Brien paid $1,500.50", ["O'Brien", 'paid', '$', '1,500.50']],
    ['at 10:30 a.m.', ['at', '10:30', 'a.m.']],
    ['see https://a.example/b?c=d now', ['see', 'https://a.example/b?c=d', 'now']],
  ])('cuts %j into words', (text, words) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(words);
  });

  it('marks the first word of each sentence and line', () => {
    const text = '“No!” he said. Then Gen. Lee left.\nAfter that 5 came.';
    const first = tokenise(text).filter((token) => token.first);
    expect(first.map((token) => token.text)).toEqual(['No', 'he', 'Then', 'After']);
  });

  it('covers every token with sentences', () => {
    const tokens = tokenise('One came. Two went. “Three!” stayed');
    expect(sentencesOf(tokens)).toEqual([
      [0, 3],
      [3, 7],
      [7, 10],
      [10, 11],
    ]);
    expect(sentencesOf([])).toEqual([]);
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/g, ''));
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
