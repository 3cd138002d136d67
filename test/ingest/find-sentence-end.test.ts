import { describe, expect, it } from 'vitest';
import { endsInStop, findSentenceEnd, hasInnerSentenceEnd } from '../../src/ingest/find-sentence-end.ts';

describe('ingest/find-sentence-end', () => {
  it.each([
    'The U.S. Army left.',
    'Mr. Roe met J. Poole and Dr. Oduya Jr. of Acme Inc. today.',
    'It rose 3.5 percent in St. Orsel.',
    'At 5 p.m. Monday Sen. Roe, D-Ohio, spoke.',
    'He lives in the U.S.',
    '“We won.”',
    '“What?” she asked.',
    'Wait... what?',
    'He said so (Oct. 23).',
    'No. 5 won!',
    'Is it so?',
  ])('ends one after %s', (sentence) => {
    expect(findSentenceEnd(`${sentence} The next one.`)).toBe(sentence.length);
    expect(hasInnerSentenceEnd(sentence)).toBe(false);
    expect(endsInStop(sentence)).toBe(true);
  });

  it('ends the last at the end of the text', () => {
    expect(findSentenceEnd('no stop at all')).toBe(14);
    expect(endsInStop('no stop at all')).toBe(false);
  });

  it('needs no blank after the stops of Chinese and Japanese', () => {
    expect(findSentenceEnd('終わった。次')).toBe(5);
  });

  it('goes on from where it is told to', () => {
    expect(findSentenceEnd('One. Two. Three.', 4)).toBe(9);
  });
});
