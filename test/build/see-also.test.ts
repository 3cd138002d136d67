import { describe, expect, it } from 'vitest';
import { indexEntities } from '../../src/build/entity-index.ts';
import { seeAlsoOf } from '../../src/build/see-also.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { aSeed } from '../support/a-seed.ts';

function seeAlsoIn(texts: readonly string[]): readonly string[] {
  const seeds = texts.map((text, number) =>
    aSeed(`date 2024-10-2${number} ${text}\n\nMore follows.`, `${number}.txt`),
  );
  const entities = indexEntities(ingestArchive(seeds).archive);
  return [...entities.values()].flatMap((indexed) =>
    seeAlsoOf(indexed, entities).map(({ kind, id }) => `${indexed.entity.id} ${kind} ${id}`),
  );
}

describe('build/see-also', () => {
  it('ties a capital to its country only where an article mentions both', () => {
    expect(seeAlsoIn(['Rain falls in Kyiv and all over Ukraine'])).toEqual([
      'place:kyiv capital-of place:ukraine',
      'place:ukraine capital place:kyiv',
    ]);
    expect(seeAlsoIn(['Rain falls in Kyiv', 'Snow falls in Ukraine'])).toEqual([]);
  });

  it('ties a people to its country wherever both are mentioned', () => {
    expect(seeAlsoIn(['Ukrainians wait for the train', 'Snow falls in Ukraine'])).toEqual([
      'group:ukrainian country place:ukraine',
      'place:ukraine people group:ukrainian',
    ]);
  });
});
