import { describe, expect, it } from 'vitest';
import { toAuthors } from '../../src/archive/authors.ts';
import { aBlock, anEntity } from '../support/an-article.ts';

const namesIn = (...bylines: readonly string[]) =>
  toAuthors({ blocks: bylines.map((text) => ({ ...aBlock(text), role: 'byline' as const })) }).map(
    ({ name }) => name,
  );

describe('archive/authors', () => {
  it.each([
    ['By Ana Poole', ['Ana Poole']],
    ['BY ANA POOLE & BEN ROE', ['ANA POOLE', 'BEN ROE']],
    ['BY ANA POOLE AND BEN ROE FOR THE POST', ['ANA POOLE', 'BEN ROE']],
    ['Written by: Ana Poole', ['Ana Poole']],
    ['By Ana Poole and Ben Roe, Staff Writers', ['Ana Poole', 'Ben Roe']],
    ['By Ana Poole, Ben Roe and Ida van der Berg', ['Ana Poole', 'Ben Roe', 'Ida van der Berg']],
    ['By Ana Poole, Ben Roe, and Ida Holm, Bay Post', ['Ana Poole', 'Ben Roe', 'Ida Holm']],
    ['By Ana Poole with Ben Roe', ['Ana Poole', 'Ben Roe']],
    ['By Ana Poole, Bay Post', ['Ana Poole']],
    ['Ana Poole, Staff Writer, and Ben Roe, Science Editor', ['Ana Poole', 'Ben Roe']],
    ['By Ana Poole | AP', ['Ana Poole']],
    ['By Ana Poole – Bay Post', ['Ana Poole']],
    ['By Ana Poole - AFP', ['Ana Poole']],
    ['By Ana Poole for The Bay Post', ['Ana Poole']],
    ['By Jean-Luc Roe', ['Jean-Luc Roe']],
    ['By Sam Poole, Jr., Staff Writer', ['Sam Poole Jr.']],
    ['By Voice of America', ['Voice of America']],
    ['Staff Writer', []],
    ['Senior Political Correspondent', []],
  ])('reads %j as %j', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });

  it('reads bylines alone, each name once', () => {
    expect(toAuthors({ blocks: [aBlock('By Ana Poole')] })).toEqual([]);
    expect(namesIn('By Ana Poole', 'Ana Poole, Staff Writer', 'By Ben Roe')).toEqual([
      'Ana Poole',
      'Ben Roe',
    ]);
  });

  it('tells agencies from persons, by what is marked and by “The”', () => {
    const byline = (text: string, ...entities: readonly ReturnType<typeof anEntity>[]) =>
      toAuthors({ blocks: [{ ...aBlock(text, ...entities), role: 'byline' }] });
    expect(byline('By The Bay Post')).toEqual([{ name: 'The Bay Post', isOrganisation: true }]);
    expect(byline('By Bay Press', anEntity('Bay Press', 'ORG'))).toEqual([
      { name: 'Bay Press', isOrganisation: true },
    ]);
    expect(byline('By Ana Poole, Bay Press', anEntity('Ana Poole'), anEntity('Bay Press', 'ORG'))).toEqual([
      { name: 'Ana Poole', isOrganisation: false },
    ]);
  });
});
