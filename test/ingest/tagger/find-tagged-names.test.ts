import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser, recognise } from '../../../src/ingest/recognise.ts';

const weights = readFileSync('src/ingest/tagger/weights.bin');
const recogniseNames = createRecogniser(weights);

/** Names and labels in texts of one article. */
function names(...texts: readonly string[]): readonly string[] {
  return recogniseNames(texts, null).flatMap((mentions, index) =>
    mentions
      .filter(({ confidence }) => confidence !== undefined)
      .map(({ start, end, label }) => `${texts[index]!.slice(start, end)} ${label}`),
  );
}

describe('ingest/tagger/find-tagged-names', () => {
  it('finds people, places, organisations and peoples by what stands around them', () => {
    expect(
      names(
        'Kenyan police arrested Barasa Wekesa in Kisumu on Monday.',
        'Wekesa, 41, works for Nyanza Savings Bank, said Irina Holtz, a lawyer from Vienna.',
      ),
    ).toEqual([
      'Kenyan NORP',
      'Barasa Wekesa PERSON',
      'Kisumu GPE',
      'Wekesa PERSON',
      'Nyanza Savings Bank ORG',
      'Irina Holtz PERSON',
      'Vienna GPE',
    ]);
  });

  it('leaves titles, articles and possessives outside a name', () => {
    expect(
      names('The European Union’s envoy met Mr Tomas Lindqvist and the Ministry of Fisheries in Oslo.'),
    ).toEqual(['European Union ORG', 'Tomas Lindqvist PERSON', 'Ministry of Fisheries ORG', 'Oslo GPE']);
  });

  it('finds nothing where nothing is named', () => {
    expect(names('Police said nobody was hurt. However, the road stays shut.', '', '…', '1 + 1')).toEqual([]);
  });

  it('finds the same each time, whatever it read before', () => {
    const text = 'Ana Lima of Porto Novo Cement spoke in Lagos. Lima said Nigeria would pay.';
    const before = names(text);
    names('Something else by Ana Porto of Lima, Peru.');
    expect(names(text)).toEqual(before);
    expect(createRecogniser(weights)([text], null)).toEqual(recogniseNames([text], null));
  });

  it('gives spans within the text, in order, apart, with a confidence between 0 and 1', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Ana',
        'Lima',
        'said',
        'the',
        'of',
        'U.S.',
        '-',
        'IN',
        'Ünal',
        '“',
        '\n',
        '😀',
        '山田',
        'al-',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word).map((words) => words.join(' ')),
          { maxLength: 4 },
        ),
        (texts) => {
          const found = recogniseNames(texts, null);
          expect(found).toHaveLength(texts.length);
          for (const [index, mentions] of found.entries()) {
            let last = 0;
            for (const { start, end, confidence = 1 } of mentions) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(texts[index]!.length);
              expect(confidence).toBeGreaterThan(0);
              expect(confidence).toBeLessThanOrEqual(1);
              last = end;
            }
          }
        },
      ),
    );
  });

  it('does without weights', () => {
    expect(createRecogniser(null)(['Lloyd Austin spoke in Rome.'], null)).toEqual(
      recognise(['Lloyd Austin spoke in Rome.'], null),
    );
  });

  it('shows more when it is eager and less when it is cautious', () => {
    const text = readFileSync('test/corpus/news/train/n105-blue-line-shelling.txt', 'utf8').replace(
      /\[\[|\|[^\]]*\]\]/g,
      '',
    );
    const count = (caution: 'cautious' | 'balanced' | 'eager'): number =>
      createRecogniser(weights, caution)(text.split('\n'), null).flat().length;
    expect(count('cautious')).toBeLessThanOrEqual(count('balanced'));
    expect(count('balanced')).toBeLessThanOrEqual(count('eager'));
  }, 60_000);
});
