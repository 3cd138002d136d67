import { describe, expect, it } from 'vitest';
import { isSeedName } from '../../src/ingest/is-seed-name.ts';

describe('ingest/is-seed-name', () => {
  it.each(['a.txt', 'a.TXT', 'b/c/a.txt', 'a b.txt'])('reads %s', (name) => {
    expect(isSeedName(name)).toBe(true);
  });

  it.each([
    '.DS_Store',
    '.a.txt',
    '.git/a.txt',
    'a.md',
    'txt',
    '.txt',
    'b/.txt',
    'a.txt.bak',
    'glossary.json',
  ])('leaves %s unread', (name) => {
    expect(isSeedName(name)).toBe(false);
  });
});
