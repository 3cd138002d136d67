import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHighlight } from '../../../../src/app/reader/notes/find-highlight.ts';
import { toTextPlace } from '../../../../src/app/reader/text-place.ts';

const TEXT = 'The lamp went out at four.\nNobody saw who did it.\nThe lamp went out again.';
const quoted = (text: string, start: number, end: number) => ({
  place: toTextPlace(text, start),
  quote: text.slice(start, end),
});

describe('app/reader/notes/find-highlight', () => {
  it('finds the words where they were, of equals the one that was meant', () => {
    const second = TEXT.lastIndexOf('lamp went out');
    const words = quoted(TEXT, second, second + 'lamp went out'.length);
    expect(findHighlight(TEXT, words)).toEqual({ start: second, end: second + 13 });
  });

  it.each([
    ['before it', `A line more.\n${TEXT}`],
    ['around it', TEXT.replace('at four', 'at five').replace('The lamp', 'That lamp')],
    ['behind it', `${TEXT}\nThe lamp went out.`],
  ])('finds them where the text has changed %s', (_, changed) => {
    const words = quoted(TEXT, 4, 17);
    const found = findHighlight(changed, words)!;
    expect(changed.slice(found.start, found.end)).toBe('lamp went out');
    expect(found.start).toBe(changed.indexOf('lamp went out'));
  });

  it('finds nothing where the words are gone: better none than wrong ones', () => {
    expect(findHighlight(TEXT.replaceAll('went out', 'failed'), quoted(TEXT, 4, 17))).toBeNull();
    expect(findHighlight('', quoted(TEXT, 4, 17))).toBeNull();
  });

  it('finds any words of a text that has not changed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        if (start === end) return;
        expect(findHighlight(text, quoted(text, start, end))).toEqual({ start, end });
      }),
    );
  });
});
