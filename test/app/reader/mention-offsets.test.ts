import { describe, expect, it } from 'vitest';
import { mentionOffsets } from '../../../src/app/reader/mention-offsets.ts';
import { aBlock, aMarkedText, anArticle, anEntityRef } from '../../support/an-article.ts';

const poole = anEntityRef('Ana Poole');

describe('app/reader/mention-offsets', () => {
  it('places mentions in reading order between 0 and 1, each within its own text', () => {
    const { mentions, texts } = mentionOffsets(
      anArticle({
        title: aMarkedText('Ana Poole sails', poole),
        blocks: [aBlock('A short line.'), aBlock(`${'x '.repeat(400)}Ana Poole`, poole)],
      }),
    );
    const shares = mentions.map(({ at }) => at);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(texts[0]![0]).toBe(0);
    expect(texts.at(-1)![1]).toBe(1);
    expect(texts.slice(1).every(([from], index) => from === texts[index]![1])).toBe(true);
    expect(shares[0]).toBe(0);
    expect(shares[1]).toBeGreaterThan(texts[2]![0]);
    expect(shares[1]).toBeLessThan(1);
  });

  it('has a place for an empty article', () => {
    expect(mentionOffsets(anArticle({ title: aMarkedText(''), blocks: [] })).texts).toEqual([[0, 1]]);
  });
});
