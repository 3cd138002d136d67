import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextPlace, toTextPlace } from '../../../src/app/reader/text-place.ts';

const TEXT = Array.from({ length: 40 }, (_, index) => `Boat number ${index} left the harbour at noon.`).join(
  '\n',
);

describe('app/reader/text-place', () => {
  it('finds every place again in the same text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(), (text, number) => {
        const offset = text === '' ? 0 : number % text.length;
        expect(findTextPlace(text, toTextPlace(text, offset))).toBe(text === '' ? 0 : offset);
      }),
    );
  });

  it('finds it where text was put before it or taken away', () => {
    const offset = TEXT.indexOf('Boat number 20');
    const place = toTextPlace(TEXT, offset);
    expect(findTextPlace(`A new paragraph.\n${TEXT}`, place)).toBe(offset + 17);
    const shorter = TEXT.slice(TEXT.indexOf('Boat number 9 '));
    expect(findTextPlace(shorter, place)).toBe(shorter.indexOf('Boat number 20'));
  });

  it('finds it by the words of one side where the other has changed', () => {
    const offset = TEXT.indexOf('Boat number 20');
    const place = toTextPlace(TEXT, offset);
    const otherBefore = TEXT.replace('number 19 left the harbour at noon', 'number 19 stayed');
    expect(findTextPlace(otherBefore, place)).toBe(otherBefore.indexOf('Boat number 20'));
    const otherAfter = TEXT.replace('Boat number 20 left', 'The last boat left');
    const words = toTextPlace('One side here only. The tide rose.', 20);
    expect(findTextPlace('One side here only. Then it fell.', words)).toBe(20);
    expect(findTextPlace(otherAfter, place)).not.toBeNull();
  });

  it('takes the nearest of several', () => {
    const text = Array.from({ length: 20 }, () => 'The same sentence stands here all the time.').join('\n');
    const place = toTextPlace(text, 440);
    expect(findTextPlace(`${'x'.repeat(3)}\n${text}`, place)).toBe(444);
  });

  it('finds nothing where the words are gone, rather than a wrong place', () => {
    expect(findTextPlace('Another article altogether.', toTextPlace(TEXT, 300))).toBeNull();
    expect(findTextPlace('', toTextPlace(TEXT, 300))).toBeNull();
  });
});
