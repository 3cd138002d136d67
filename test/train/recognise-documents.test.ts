import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/ingest/recognise.ts';
import { recogniseDocuments } from '../../src/train/recognise-documents.ts';

describe('train/recognise-documents', () => {
  it('gives back what each text mentions, in the order they came, joined to entities', () => {
    const documents = [
      { text: 'Nobody.', date: '2024-01-01' },
      { text: 'Lloyd Austin spoke in Rome.\nAustin left on Friday.', date: '2024-10-23' },
      { text: 'It rained in Rome.' },
    ];
    const found = recogniseDocuments(documents, recognise).map((mentions, index) =>
      mentions.map(({ start, end, entity }) => [documents[index]!.text.slice(start, end), entity]),
    );
    expect(found).toEqual([
      [],
      [
        ['Lloyd Austin', 'person:lloyd-austin'],
        ['Rome', 'place:rome'],
        ['Austin', 'person:lloyd-austin'],
        ['Friday', 'date:2024-10-18'],
      ],
      [['Rome', 'place:rome']],
    ]);
  });
});
