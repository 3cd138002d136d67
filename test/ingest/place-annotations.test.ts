import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/ingest/annotation.ts';
import { placeAnnotations } from '../../src/ingest/place-annotations.ts';

const TEXT = '😀 Ana Poole met Ben\u00a0Roe.\n\nAna left for Oslo, and Ben for Bergen.';

/** Places the words of each annotation; without a label it is a PERSON on line 1. */
function place(annotations: readonly Partial<Annotation>[], text = TEXT) {
  const whole = annotations.map((each, index): Annotation => ({ line: index + 1, label: 'PERSON', ...each }));
  const { placed, doubts } = placeAnnotations(whole, text);
  return {
    words: placed.map(({ start, end }) => `${start} ${text.slice(start, end)}`),
    doubts: doubts.map(({ line, kind, what }) => `${line} ${kind}: ${what}`),
  };
}

describe('ingest/place-annotations', () => {
  it.each<[string, Partial<Annotation>, string]>([
    ['counts code points', { start: 2, end: 11, quote: 'Ana Poole' }, '3 Ana Poole'],
    ['takes any blank for any other', { start: 16, end: 23, quote: 'Ben Roe' }, '17 Ben\u00a0Roe'],
    ['needs no quote', { start: 26, end: 29 }, '27 Ana'],
    ['leaves blanks around it out', { start: 1, end: 6 }, '3 Ana'],
    ['finds a quote alone', { quote: 'Oslo' }, '40 Oslo'],
    ['finds a quote by what is around it', { quote: 'Ana', suffix: ' left' }, '27 Ana'],
    ['finds no quote within a word', { quote: 'Ben', prefix: ' and ' }, '50 Ben'],
  ])('%s', (_, annotation, expected) => {
    expect(place([annotation])).toEqual({ words: [expected], doubts: [] });
  });

  it.each<[string, Partial<Annotation>, string]>([
    [
      'lies outside',
      { start: 60, end: 90 },
      '1 correction-place: marks 60 to 90 of a text of 64 characters; it is left out',
    ],
    [
      'is empty',
      { start: 5, end: 5 },
      '1 correction-place: marks 5 to 5 of a text of 64 characters; it is left out',
    ],
    [
      'quotes what is gone',
      { start: 2, end: 5, quote: 'Eva' },
      '1 correction-stale: “Eva” does not stand in the text any more; it is left out',
    ],
    [
      'quotes what is not there',
      { quote: 'Eva' },
      '1 correction-stale: “Eva” does not stand in the text; it is left out',
    ],
    [
      'quotes what is there twice',
      { quote: 'Ana' },
      '1 correction-stale: “Ana” stands in the text more than once; it is left out',
    ],
  ])('leaves out what %s', (_, annotation, expected) => {
    expect(place([annotation])).toEqual({ words: [], doubts: [expected] });
  });

  it('puts the marks of a text that has changed on the same words, and says so once', () => {
    const before = [
      { start: 2, end: 5, quote: 'Ana' },
      { start: 26, end: 29, quote: 'Ana' },
      { start: 39, end: 43, quote: 'Oslo' },
    ];
    expect(place(before, `New: ${TEXT}`)).toEqual({
      words: ['8 Ana', '32 Ana', '45 Oslo'],
      doubts: [
        '1 correction-stale: 3 of 3 marks are not where it says: the text has changed since; they are put on the same words nearby',
      ],
    });
  });

  it('keeps the longer of two that overlap, of equal ones the first', () => {
    const twice = [
      { start: 2, end: 5 },
      { start: 2, end: 11 },
      { start: 6, end: 11 },
      { start: 26, end: 29 },
      { start: 26, end: 29 },
    ];
    const { words, doubts } = place(twice);
    expect(words).toEqual(['3 Ana Poole', '27 Ana']);
    expect(doubts.map((doubt) => doubt.slice(0, 20))).toEqual([
      '1 correction-place: ',
      '3 correction-place: ',
      '5 correction-place: ',
    ]);
  });

  it('gives for any annotation a mark or a doubt: in order, apart, inside the text, never within a surrogate pair', () => {
    const any = fc.record(
      {
        start: fc.nat(30),
        end: fc.nat(30),
        quote: fc.constantFrom('Ana', '😀', 'Ben Roe', ' ', ''),
        prefix: fc.constantFrom('', ' '),
      },
      { requiredKeys: [] },
    );
    const text = fc
      .array(fc.constantFrom('Ana', '😀', ' ', 'Ben\u00a0Roe', '\n\n', 'é', '.'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), text, (annotations, plain) => {
        const whole = annotations.map((each, index): Annotation => ({
          line: index + 1,
          label: 'ORG',
          ...each,
        }));
        const { placed, doubts } = placeAnnotations(whole, plain);
        let end = 0;
        for (const mark of placed) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
          expect(plain.slice(mark.start, mark.end)).not.toMatch(/\p{Cs}/u);
        }
        expect(end).toBeLessThanOrEqual(plain.length);
        const lines = new Set([...placed, ...doubts].map(({ line }) => line));
        const moved = doubts.some(({ what }) => what.includes('has changed since'));
        if (!moved) expect(lines.size).toBe(annotations.length);
      }),
      { numRuns: 1000 },
    );
  });
});
