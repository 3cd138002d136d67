import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_LABELS } from '../../../src/ingest/tagger/fine-labels.ts';
import {
  checkWeights,
  findRow,
  type TaggerModel,
  unpackModel,
  weightIn,
} from '../../../src/ingest/tagger/model.ts';
import { SCALE } from '../../../src/ingest/tagger/scale.ts';
import { TAG_COUNT } from '../../../src/ingest/tagger/tags.ts';
import { packModel } from '../../../src/train/pack-model.ts';

const cell = fc.integer({ min: -127, max: 127 }).map((whole) => whole / SCALE);

function aModel(weights: readonly number[], names: readonly (readonly [string, number])[] = []): Uint8Array {
  const features = Int32Array.from({ length: Math.ceil(weights.length / TAG_COUNT) }, (_, row) =>
    Math.imul(row + 1, 0x9e3779b1),
  );
  const reading = {
    weights: Float32Array.from({ length: features.length * TAG_COUNT }, (_, at) => weights[at] ?? 0),
    transitions: Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, at) => (at % 7) - 3),
  };
  const fine = new Map([[-5, Int8Array.from(NAME_LABELS, (_, at) => at * 10 - 50)]]);
  return packModel({ features, readings: [reading, reading], names, fine, least: 0 });
}

function weightsOf(
  { table, weights }: TaggerModel,
  feature: number,
  reading: 0 | 1,
): readonly number[] | null {
  const row = findRow(table, feature);
  if (row < 0) return null;
  return Array.from({ length: TAG_COUNT }, (_, tag) => weightIn(weights[row * TAG_COUNT + tag]!, reading));
}

describe('ingest/tagger/model', () => {
  it('reads back what was packed', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: TAG_COUNT, maxLength: 20 * TAG_COUNT }), (weights) => {
        const model = unpackModel(aModel(weights));
        for (let row = 0; row * TAG_COUNT < weights.length; row++) {
          const wanted = Array.from({ length: TAG_COUNT }, (_, tag) =>
            Math.round((weights[row * TAG_COUNT + tag] ?? 0) * SCALE),
          );
          for (const reading of [0, 1] as const) {
            const found = weightsOf(model, Math.imul(row + 1, 0x9e3779b1), reading);
            expect(found ?? wanted.map(() => 0)).toEqual(wanted.map((weight) => weight + 0));
          }
        }
      }),
    );
  });

  it('tells the weights of both readings apart in a sum of them', () => {
    const weight = fc.integer({ min: -127, max: 127 });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight), { maxLength: 250 }), (pairs) => {
        const sum = pairs.reduce((both, [first, second]) => both + first + second * 0x10000, 0);
        expect(weightIn(sum, 0)).toBe(pairs.reduce((all, [first]) => all + first, 0));
        expect(weightIn(sum, 1)).toBe(pairs.reduce((all, [, second]) => all + second, 0));
      }),
    );
  });

  it('keeps transitions, labels and names', () => {
    const model = unpackModel(
      aModel(
        [1],
        [
          ['Łódź', 4],
          ['New Orleans', 8],
          ['New York', 4],
          ['Lodz', 2],
        ],
      ),
    );
    expect(Array.from(model.transitions[1].subarray(0, 7))).toEqual(
      [-3, -2, -1, 0, 1, 2, 3].map((score) => score * SCALE),
    );
    expect(model.fine.get(-5)?.[1]).toBe(-40);
    expect(['Łódź', 'Lodz', 'New'].map(model.lists.ofWord)).toEqual([4, 2, 0]);
    expect(model.lists.findLong(['to', 'New', 'York', '.'], 1, 4)).toEqual({ to: 3, lists: 4 });
    expect(model.lists.findLong(['New', 'York'], 0, 1)).toBeNull();
  });

  it.each([
    ['nothing', new Uint8Array(), 'these are no weights of this version'],
    ['other bytes', new Uint8Array([1, 2, 3, 4, 5, 6, 7]), 'these are no weights of this version'],
    ['half of the bytes', aModel([1, 2, 3]).slice(0, 100), 'these weights are damaged'],
    ['bytes after the end', Uint8Array.from([...aModel([1]), 0]), 'these weights are damaged'],
  ])('refuses %s', (_what, bytes, message) => {
    expect(() => checkWeights(bytes)).toThrow(new RangeError(message));
    expect(() => unpackModel(bytes)).toThrow(RangeError);
  });

  it('sees any byte that changed', () => {
    const bytes = aModel([1, -2, 3]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ change : byte));
        expect(() => checkWeights(changed)).toThrow(RangeError);
      }),
    );
  });
});
