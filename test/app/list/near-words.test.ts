import { describe, expect, it } from 'vitest';
import { nearWords, replaceWord } from '../../../src/app/list/near-words.ts';

describe('app/list/near-words', () => {
  it.each([
    // a sign left out, one too many, another one, two swapped
    ['austn', ['austin']],
    ['austiin', ['austin']],
    ['austen', ['austin']],
    ['asutin', ['austin']],
    // two slips only in long words
    ['austnn', ['austin']],
    ['aastnn', []],
    ['zelneskiy', ['zelensky']],
    ['zelneskyyy', []],
    // none in short ones
    ['thr', []],
    // the word itself is no other
    ['austin', ['austins']],
    ['', []],
  ])('takes %s for %j', (word, near) => {
    const known = new Map([
      ['the', 90],
      ['austin', 7],
      ['austins', 1],
      ['austria', 3],
      ['zelensky', 5],
    ]);
    expect(nearWords(word, known).slice(0, 1)).toEqual(near);
  });

  it('has the nearest first, of equals those in most articles, and no more than three', () => {
    const known = new Map([
      ['harbours', 2],
      ['harboured', 50],
      ['harbor', 9],
      ['harbou', 1],
      ['harbourer', 3],
    ]);
    expect(nearWords('harbour', known)).toEqual(['harbor', 'harbours', 'harbou']);
  });

  it('puts a word in the place of another, however that is written', () => {
    expect(replaceWord('North AUSTN’s -ferry “austn”', 'austn', 'austin')).toBe('North austin -ferry austin');
    expect(replaceWord('ferry', 'austn', 'austin')).toBe('ferry');
  });
});
