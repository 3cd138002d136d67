import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasLower,
  isAsciiLetter,
  startsDigit,
  startsLower,
  startsUpper,
} from '../../src/ingest/letter-case.ts';

describe('ingest/letter-case', () => {
  it('answers as the categories of Unicode do, for any word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (word) => {
        const answers = [startsUpper, startsLower, hasLower, startsDigit].map((isSo) => isSo(word));
        const patterns = [/^\p{Lu}/u, /^\p{Ll}/u, /\p{Ll}/u, /^\d/];
        expect(answers).toEqual(patterns.map((pattern) => pattern.test(word)));
        expect(isAsciiLetter(word.charCodeAt(0))).toBe(/^[A-Za-z]/.test(word));
      }),
      { numRuns: 500 },
    );
  });
});
