import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSentences } from '../../../../src/app/reader/speech/to-sentences.ts';
import { aBlock, aMarkedText } from '../../../support/an-article.ts';

const of = (...texts: readonly string[]) =>
  toSentences({ title: aMarkedText('Keeper retires'), blocks: texts.map((text) => aBlock(text)) }, 'en');
const spoken = (...texts: readonly string[]) => of(...texts).map(({ text }) => text);

describe('app/reader/speech/to-sentences', () => {
  it('begins with the title and goes on sentence by sentence', () => {
    expect(of('The lamp went out. It was four. ', 'Nobody saw it.')).toEqual([
      { text: 'Keeper retires', block: -1, start: 0, end: 14 },
      { text: 'The lamp went out.', block: 0, start: 0, end: 18 },
      { text: 'It was four.', block: 0, start: 19, end: 31 },
      { text: 'Nobody saw it.', block: 1, start: 0, end: 14 },
    ]);
  });

  it.each([
    'Mr. Poole met Dr. Bren of the U.S. Coast Guard.',
    'It cost 3.5 million, J. R. Poole said.',
    '“It is out,” she said.',
  ])('leaves %s whole', (sentence) => {
    expect(spoken(sentence)).toEqual(['Keeper retires', sentence]);
  });

  it('cuts a long sentence after a comma, or at a blank', () => {
    const parts = spoken(`${'one two three four five, '.repeat(20)}and no more.`).slice(1);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(220);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/,$/);
  });

  it('leaves out what is no speech', () => {
    const table = { ...aBlock('High  12:00'), role: 'preformatted' as const };
    expect(toSentences({ title: aMarkedText('Tides'), blocks: [table, aBlock('* * *')] }, 'en')).toHaveLength(
      1,
    );
  });

  it('takes a language that is none for English', () => {
    expect(toSentences({ title: aMarkedText('Tides rise.'), blocks: [] }, 'no such tag')).toHaveLength(1);
  });

  it('says of any text where each part stands, in order, none overlapping, every letter once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900, unit: 'grapheme' }), (text) => {
        const parts = of(text).filter(({ block }) => block === 0);
        let done = 0;
        let left = '';
        for (const { start, end, text: part } of parts) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(text.slice(start, end)).toBe(part);
          left += text.slice(done, start);
          done = end;
        }
        expect(left + text.slice(done)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 60 },
    );
  });
});
