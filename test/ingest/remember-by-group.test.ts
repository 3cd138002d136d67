import { describe, expect, it } from 'vitest';
import { rememberByGroup } from '../../src/ingest/remember-by-group.ts';

describe('ingest/remember-by-group', () => {
  it('makes each answer once, and one for each group', () => {
    const made: string[] = [];
    const answer = rememberByGroup((text, group) => {
      made.push(text);
      return `${group}:${text}`;
    });
    expect([answer('a', 'org'), answer('a', 'place'), answer('a', 'org')]).toEqual([
      'org:a',
      'place:a',
      'org:a',
    ]);
    expect(made).toEqual(['a', 'a']);
  });
});
