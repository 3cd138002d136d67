import { describe, expect, it } from 'vitest';
import { formatReadingTime, toReadingTime } from '../../src/archive/reading-time.ts';

describe('archive/reading-time', () => {
  it.each([
    [0, '1 min'],
    [2300, '3 min'],
    [4200, '4–5 min'],
    [100_000, '91–116 min'],
  ])('gives %i characters %s', (characters, words) =>
    expect(formatReadingTime(toReadingTime(characters))).toBe(words),
  );
});
