import { describe, expect, it } from 'vitest';
import { hasPage } from '../../src/archive/has-page.ts';
import type { Label } from '../../src/archive/label.ts';

describe('archive/has-page', () => {
  it.each<readonly [Label, inArticles: number, ofArticles: number, expected: boolean]>([
    ['PERSON', 1, 1, true],
    ['GPE', 1, 1000, true],
    ['ORG', 1, 1001, false],
    ['ORG', 2, 1001, true],
    ['NORP', 40, 100_000, true],
    ['PERSON', 1, 100_000, false],
    ['DATE', 12, 12, false],
    ['MONEY', 12, 12, false],
    ['CARDINAL', 5000, 100_000, false],
  ])(
    'tells whether a %s named in %i of %i articles has a page: %s',
    (label, inArticles, ofArticles, expected) => {
      expect(hasPage({ label }, inArticles, ofArticles)).toBe(expected);
    },
  );
});
