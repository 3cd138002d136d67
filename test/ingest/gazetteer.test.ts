import { describe, expect, it } from 'vitest';
import { findListed, findOwnName, kindsOf, toSingular } from '../../src/ingest/gazetteer.ts';
import { tokenise } from '../../src/ingest/tokenise.ts';

describe('ingest/gazetteer', () => {
  it.each([
    ['North Korea', 'GPE'],
    ['North Koreans', 'NORP'],
    ['Pyongyang', 'GPE'],
    ['Korean Peninsula', 'LOC'],
    ['NATO', 'ORG'],
    ['Lloyd', 'FIRST'],
    ['Merkel', 'LAST'],
    ['Eiffel Tower', 'FAC'],
    ['World War II', 'EVENT'],
    ['Patriot Act', 'LAW'],
    ['Swahili', 'LANGUAGE'],
  ])('lists %j as %s', (name, kind) => {
    expect([...kindsOf(name)]).toContain(kind);
  });

  it('lists no everyday word as a plural people', () => {
    for (const word of ['Philippines', 'Frenchs', 'Swisss', 'Jewishs'])
      expect(kindsOf(word).has('NORP')).toBe(false);
  });

  it('finds the longest listed phrase', () => {
    const tokens = tokenise('United Nations Security Council meets');
    expect(findListed(tokens, 0, tokens.length)?.to).toBe(4);
    expect(findListed(tokens, 0, 3)?.to).toBe(2);
    expect(findListed(tokens, 4, tokens.length)).toBeNull();
  });

  it('knows the own names of aliases within their group only', () => {
    expect(findOwnName('US', 'place')).toBe('United States');
    expect(findOwnName('WHO', 'org')).toBe('World Health Organization');
    expect(findOwnName('US', 'org')).toBeUndefined();
    expect(findOwnName('United States', 'place')).toBeUndefined();
  });

  it('takes the plural off a people and off nothing else', () => {
    expect(['Ukrainians', 'Israelis', 'Swiss', 'Chinese', 'Taliban'].map(toSingular)).toEqual([
      'Ukrainian',
      'Israeli',
      'Swiss',
      'Chinese',
      'Taliban',
    ]);
  });
});
