import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePatterns } from '../../src/ingest/parse-patterns.ts';

const read = (...rows: readonly unknown[]) =>
  parsePatterns(rows.map((row) => JSON.stringify(row)).join('\n'));

describe('ingest/parse-patterns', () => {
  it('reads texts and plain tokens, and joins those of one id under the first of them', () => {
    const { names, doubts } = read(
      { label: 'ORG', pattern: 'Harbour Guild' },
      { label: 'GPE', pattern: [{ LOWER: 'brindle' }, { TEXT: 'Bay' }], id: 'bay' },
      { label: 'GPE', pattern: [{ ORTH: 'BB' }], id: 'bay' },
      { label: 'ORG', pattern: 'The Bay', id: 'bay' },
    );
    expect(doubts).toEqual([]);
    expect(names).toEqual([
      { words: 'Harbour Guild', label: 'ORG', anyCase: false },
      { words: 'brindle Bay', label: 'GPE', anyCase: true, name: 'brindle Bay' },
      { words: 'BB', label: 'GPE', anyCase: false, name: 'brindle Bay' },
      { words: 'The Bay', label: 'ORG', anyCase: false, name: 'The Bay' },
    ]);
  });

  it.each<[unknown, string]>([
    [{ label: 'ORG' }, 'has a pattern that is no plain words; it is left out'],
    [{ label: 'ORG', pattern: ' ' }, 'has a pattern that is no plain words; it is left out'],
    [{ label: 'ORG', pattern: [] }, 'has a pattern that is no plain words; it is left out'],
    [
      { label: 'ORG', pattern: [{ LOWER: 'a', OP: '?' }] },
      'has a pattern that is no plain words; it is left out',
    ],
    [
      { label: 'ORG', pattern: [{ LOWER: { IN: ['a'] } }] },
      'has a pattern that is no plain words; it is left out',
    ],
    [{ label: 'MISC', pattern: 'A' }, 'has the label “MISC”, which is not known here; it is left out'],
    [{ pattern: 'A' }, 'has the label “”, which is not known here; it is left out'],
    [['ORG', 'A'], 'has the label “”, which is not known here; it is left out'],
  ])('leaves out %j, with its line', (row, what) => {
    const { names, doubts } = read({ label: 'ORG', pattern: 'A' }, row);
    expect(names).toHaveLength(1);
    expect(doubts).toMatchObject([{ line: 2, kind: 'correction-form', what }]);
  });

  it('gives for any text names or doubts, and never throws', () => {
    const row = fc.oneof(fc.json(), fc.string(), fc.constantFrom('{"label":"ORG","pattern":"A"}', '', '\r'));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const lines = rows
          .join('\n')
          .split('\n')
          .filter((line) => line.trim() !== '');
        const { names, doubts } = parsePatterns(rows.join('\n'));
        expect(names.length + doubts.length).toBe(lines.length);
      }),
    );
  });
});
