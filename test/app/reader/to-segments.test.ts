import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText, Mention } from '../../../src/archive/article.ts';
import { toSegments } from '../../../src/app/reader/to-segments.ts';
import { aMarkedText, anEntityRef } from '../../support/an-article.ts';

/** Any text with mentions in order, none overlapping another, some touching. */
const anyMarkedText: fc.Arbitrary<MarkedText> = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((text) =>
  fc.uniqueArray(fc.nat(text.length), { maxLength: 10 }).map((places) => {
    const cuts = places.toSorted((a, b) => a - b);
    const pairs = cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end }));
    const mentions = pairs
      .filter((_, index) => index % 3 < 2)
      .map(({ start, end }): Mention => ({ start, end, label: 'PERSON', entity: anEntityRef().id }));
    return { text, mentions };
  }),
);

describe('app/reader/to-segments', () => {
  it('gives back the text, each mention a segment of its own, none overlapping', () => {
    fc.assert(
      fc.property(anyMarkedText, fc.nat(45), (marked, cut) => {
        const segments = toSegments(marked, cut);
        expect(segments.map(({ text }) => text).join('')).toBe(marked.text);
        let end = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(end);
          expect(segment.text).not.toBe('');
          end += segment.text.length;
        }
        const marks = segments.filter(({ mention }) => mention !== null);
        expect(marks.map(({ mention }) => mention)).toEqual(marked.mentions);
        for (const { start, text, mention } of marks) {
          expect([start, start + text.length]).toEqual([mention!.start, mention!.end]);
        }
      }),
    );
  });

  it('cuts plain text where it is asked to, and a mention never', () => {
    const marked = aMarkedText('OSLO (AP) — Ana Poole said', anEntityRef('Ana Poole'));
    expect(toSegments(marked, 9).map(({ text }) => text)).toEqual(['OSLO (AP)', ' — ', 'Ana Poole', ' said']);
    expect(toSegments(marked, 14).map(({ text }) => text)).toEqual(['OSLO (AP) — ', 'Ana Poole', ' said']);
    expect(toSegments(marked, 0)).toHaveLength(3);
  });

  it('makes nothing of an empty text', () => {
    expect(toSegments({ text: '', mentions: [] })).toEqual([]);
  });
});
