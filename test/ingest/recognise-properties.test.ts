import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import { recognise } from '../../src/ingest/recognise.ts';

const DAY = '2024-10-23' as CalendarDate;

describe('ingest/recognise, for any text', () => {
  it('keeps mentions in order, apart, inside the text and clear of white space and punctuation', () => {
    fc.assert(
      fc.property(fc.array(awkwardText(), { maxLength: 4 }), fc.boolean(), (texts, dated) => {
        const found = recognise(texts, dated ? DAY : null);
        expect(found.length).toBe(texts.length);
        for (const [index, mentions] of found.entries()) {
          const text = texts[index] ?? '';
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
            expect(text.slice(mention.start, mention.end)).toMatch(
              /^[\p{L}\p{M}\p{N}\p{Sc}].*(?<=[\p{L}\p{M}\p{N}%&.+])$/su,
            );
            if (mention.value !== undefined) expect(mention.value).toMatch(/^[a-z0-9.-]+$/);
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same for the same texts', () => {
    fc.assert(
      fc.property(awkwardText(), (text) => {
        expect(recognise([text, text], DAY)).toEqual(recognise([text, text], DAY));
      }),
      { numRuns: 50 },
    );
  });

  it('ends where a listed name stands before an initial', () => {
    expect(recognise(['US A. Lloyd '], null)[0]?.[0]?.label).toBe('GPE');
  });
});

const PIECES =
  'Lloyd Austin of the US U.S. - – \'s ’ , . ( ) " $ % 5 1,500 May Friday last million Bank President de al North Korea first a é ' +
  '😀 & км A. 2024 early one hundred NATO WHO percent / 10:30 a.m. St. Jr. The Hague and von University Secretary';

/** Strings of any characters, and of the pieces that rules look for in any order. */
function awkwardText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom('\n', ...PIECES.split(' '));
  const composed = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 30 })
    .map((parts) => parts.map(([text, space]) => text + space).join(''));
  return fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), composed);
}
