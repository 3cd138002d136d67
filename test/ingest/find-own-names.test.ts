import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOwnNames } from '../../src/ingest/find-own-names.ts';
import type { OwnName } from '../../src/ingest/own-name.ts';

const own = (words: string, more: Partial<OwnName> = {}): OwnName => ({
  words,
  label: 'ORG',
  anyCase: false,
  ...more,
});

function found(text: string, ...names: readonly OwnName[]): readonly string[] {
  return openOwnNames(names)(text).map(({ start, end }) => text.slice(start, end));
}

describe('ingest/find-own-names', () => {
  it.each<[string, readonly OwnName[], string, readonly string[]]>([
    [
      'every place of a name',
      [own('Gannet')],
      'Gannet, the Gannet’s Gannet.',
      ['Gannet', 'Gannet', 'Gannet'],
    ],
    [
      'whole words only',
      [own('Gannet'), own('net')],
      'Gannets, a Gannet1, xGannet, ÉGannet, Gannet-like',
      ['Gannet'],
    ],
    [
      'the longest',
      [own('Bay'), own('Brindle Bay'), own('Brindle Bay Post')],
      'Brindle Bay Pos, Brindle Bay Post, Bay',
      ['Brindle Bay', 'Brindle Bay Post', 'Bay'],
    ],
    ['letters as they are', [own('us')], 'US us Us', ['us']],
    [
      'any letters where asked',
      [own('Acme AG', { anyCase: true })],
      'acme ag ACME AG Acme',
      ['acme ag', 'ACME AG'],
    ],
    [
      'over any blank',
      [own('Brindle  Bay ')],
      'Brindle\u00a0Bay, Brindle\nBay',
      ['Brindle\u00a0Bay', 'Brindle\nBay'],
    ],
    [
      'names of signs and in other scripts',
      [own('@bay'), own('C++'), own('北京'), own('𝒳y'), own('AT&T')],
      'AT&T of @bay on C++ in 北京, 𝒳y',
      ['AT&T', '@bay', 'C++', '北京', '𝒳y'],
    ],
    ['nothing for blanks', [own(' ')], 'a b', []],
  ])('finds %s', (_, names, text, expected) => {
    expect(found(text, ...names)).toEqual(expected);
  });

  it('keeps what stands in order, apart and as long as a name, whatever names and text', () => {
    const piece = fc.constantFrom('a', 'B', 'é', ' ', '.', '😀', '\n', 'İ', 'ß');
    const words = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.boolean()), { maxLength: 5 }),
        fc.array(words),
        (names, parts) => {
          const text = parts.join('');
          let end = 0;
          for (const mention of openOwnNames(names.map(([name, anyCase]) => own(name, { anyCase })))(text)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('searches in time that grows with the text, not with the names', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => own(`Name${index} Bay`));
    const find = openOwnNames(names);
    const started = performance.now();
    find('Name1 Bay and B Name Nam Bay '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
