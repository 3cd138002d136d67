import { describe, expect, it } from 'vitest';
import { type Example, trainCrf } from '../../src/train/crf-trainer.ts';
import { mayFollow, TAG_COUNT } from '../../src/ingest/tagger/tags.ts';

const [OUTSIDE, BEGINNING, LAST, UNIT] = [0, 1, 3, 4];

/** Feature 0 stands on words outside, 1 on a first word, 2 on a last one, 3 on a lone one. */
const examples: readonly Example[] = [
  [OUTSIDE, BEGINNING, LAST, OUTSIDE],
  [UNIT, OUTSIDE],
  [OUTSIDE, UNIT],
  [BEGINNING, LAST],
].map((tags) => ({
  features: Int32Array.from(tags, (tag) => [OUTSIDE, BEGINNING, LAST, UNIT].indexOf(tag)),
  from: Int32Array.from({ length: tags.length + 1 }, (_, at) => at),
  tags: Uint8Array.from(tags),
  weight: 1,
}));
const options = { epochs: 20, rate: 0.2, dropout: 0, seed: 1 };

describe('train/crf-trainer', () => {
  it('learns which tag a feature speaks for', () => {
    const losses: number[] = [];
    const { weights } = trainCrf(examples, 4, options, (_, loss) => losses.push(loss));
    for (const [row, tag] of [OUTSIDE, BEGINNING, LAST, UNIT].entries()) {
      const cells = Array.from(weights.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT));
      expect(cells.indexOf(Math.max(...cells)), `feature ${row}`).toBe(tag);
    }
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 5);
    expect(losses.at(-1)!).toBeGreaterThan(0);
  });

  it('learns the same from the same, with features left out at random too', () => {
    const learn = (): readonly number[] => [
      ...trainCrf(examples, 4, { ...options, dropout: 0.3 }, () => {}).weights,
    ];
    expect(learn()).toEqual(learn());
  });

  it('gives no score to steps that cannot be', () => {
    const { transitions } = trainCrf(examples, 4, options, () => {});
    for (let before = 0; before < TAG_COUNT; before++)
      for (let tag = 0; tag < TAG_COUNT; tag++)
        if (!mayFollow(tag, before))
          expect(transitions[before * TAG_COUNT + tag], `${before} ${tag}`).toBe(0);
  });
});
