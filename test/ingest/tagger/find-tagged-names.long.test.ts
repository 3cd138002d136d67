import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/ingest/recognise.ts';

const recogniseNames = createRecogniser(readFileSync('src/ingest/tagger/weights.bin'));

describe('ingest/tagger/find-tagged-names, of texts as long as a book', () => {
  it.each(['Ana Lima and ', 'A ', 'X', 'of Bank ', '. The '])(
    'reads as long a paragraph of "%s" as it reads at one go, and more',
    (part) => {
      const text = part.repeat(25_000);
      expect(recogniseNames([text], null)).toHaveLength(1);
    },
    60_000,
  );

  it('loses no name of a long text to where it is cut', () => {
    const sentence = 'Ana Lima met Tomas Lindqvist in Oslo. ';
    const found = recogniseNames([sentence.repeat(5000)], null).flat();
    expect(found).toHaveLength(15_000);
    const places = new Set(found.map(({ start }) => start % sentence.length));
    expect([...places]).toEqual([0, 13, 32]);
  }, 60_000);
});
