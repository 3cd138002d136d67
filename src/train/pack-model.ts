import type { FineWeights } from '../ingest/tagger/fine-labels.ts';
import { hashBytes } from '../ingest/tagger/hash.ts';
import { MAGIC, SUM_BYTES } from '../ingest/tagger/model.ts';
import { SCALE } from '../ingest/tagger/scale.ts';
import { TAG_COUNT, WIDTH } from '../ingest/tagger/tags.ts';
import type { Learnt } from './crf-trainer.ts';

/** What goes into a file of weights. */
export interface ModelParts {
  /** The hash of each row's feature. */
  readonly features: Int32Array;
  readonly readings: readonly [Learnt, Learnt];
  readonly names: readonly (readonly [string, number])[];
  readonly fine: FineWeights;
  /** Weights nearer to nought than this are left out. */
  readonly least: number;
}

/** The bytes that `unpackModel` reads, the features in the order of their hashes. */
export function packModel({ features, readings, names, fine, least }: ModelParts): Uint8Array {
  const out: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
    out.push(rest);
  };
  varint(TAG_COUNT);
  for (const { transitions } of readings)
    for (const score of transitions) {
      const whole = Math.round(score * SCALE);
      varint(whole < 0 ? -2 * whole - 1 : 2 * whole);
    }

  varint(names.length);
  let earlier = '';
  for (const [name, lists] of names.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    let shared = 0;
    while (shared < name.length && name[shared] === earlier[shared]) shared++;
    varint(shared);
    varint(name.length - shared);
    for (let at = shared; at < name.length; at++) varint(name.charCodeAt(at));
    varint(lists);
    earlier = name;
  }

  const rows: Row[] = [];
  for (let row = 0; row < features.length; row++) {
    const cells: [number, number][] = [];
    for (let cell = 0; cell < WIDTH; cell++) {
      const reading = readings[cell < TAG_COUNT ? 0 : 1];
      const weight = reading.weights[row * TAG_COUNT + (cell % TAG_COUNT)]!;
      if (Math.abs(weight) < least) continue;
      const whole = Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
      if (whole !== 0) cells.push([cell, whole]);
    }
    if (cells.length > 0) rows.push({ key: features[row]! >>> 0, cells });
  }
  const table = (list: readonly Row[]): void => {
    varint(list.length);
    let last = 0;
    for (const { key, cells } of list.toSorted((a, b) => a.key - b.key)) {
      varint(key - last);
      last = key;
      out.push(cells.length);
      let before = -1;
      for (const [cell, weight] of cells) {
        out.push(cell - before - 1, weight & 255);
        before = cell;
      }
    }
  };
  table(
    [...fine].map(([key, weights]) => ({
      key: key >>> 0,
      cells: [...weights.entries()].filter(([, weight]) => weight !== 0),
    })),
  );
  table(rows);
  const body = Uint8Array.from(out);
  let sum = hashBytes(body) >>> 0;
  const sums = Array.from({ length: SUM_BYTES }, (_, at) => {
    const part = (sum % 128) | (at < SUM_BYTES - 1 ? 128 : 0);
    sum = Math.floor(sum / 128);
    return part;
  });
  return Uint8Array.from([...MAGIC, ...sums, ...body]);
}

interface Row {
  readonly key: number;
  readonly cells: readonly (readonly [cell: number, weight: number])[];
}
