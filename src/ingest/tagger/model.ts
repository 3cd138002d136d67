import { type NameLists, toNameLists } from './name-lists.ts';
import { type FineWeights, NAME_LABELS } from './fine-labels.ts';
import { hashBytes, slotOf } from './hash.ts';
import { TAG_COUNT } from './tags.ts';

/** The weights of a tagger and the lists of names they were learnt with. */
export interface TaggerModel {
  /** Where the weights of each feature lie: see findRow. */
  readonly table: Int32Array;
  /**
   * TAG_COUNT weights for each row. Each holds those of both readings, which are added up as one: see weightIn. A sum of
   * 250 still holds both.
   */
  readonly weights: Int32Array;
  /** For each reading the scores of a tag after another, `before * TAG_COUNT + tag`. */
  readonly transitions: readonly [Int16Array, Int16Array];
  readonly lists: NameLists;
  readonly fine: FineWeights;
}

/**
 * The row of weights of a feature by its hash; -1 for none. The table is open, of a power of two of slots. A slot is a
 * hash and its row plus one, 0 where it is empty: side by side, as each look into the table is a wait for memory.
 */
export function findRow(table: Int32Array, feature: number): number {
  return table[cellOf(table, feature) + 1]! - 1;
}

/** Where the slot of a feature begins, or the empty one in which it would be. */
function cellOf(table: Int32Array, feature: number): number {
  const mask = table.length / 2 - 1;
  let slot = slotOf(feature, mask);
  while (table[2 * slot + 1] !== 0 && table[2 * slot] !== feature) slot = (slot + 1) & mask;
  return 2 * slot;
}

/** The weight for the first reading, 0, or the second, 1, of one that holds both, or of a sum of such. */
export function weightIn(both: number, reading: 0 | 1): number {
  return reading === 0 ? (both << 16) >> 16 : (both + 0x8000) >> 16;
}

/** The first bytes of a file of weights; the last is the version of its form. */
export const MAGIC = [0x44, 0x4c, 0x4e, 0x45, 0x52, 2] as const;

/** Bytes of the sum over what follows it: a varint, its lesser parts never left out. */
export const SUM_BYTES = 5;

/**
 * Reads a file of weights as `packModel` writes it: magic bytes, a sum, transitions, names, features of
 * labels and of tags; numbers in varints.
 * Throws as checkWeights does.
 */
export function unpackModel(bytes: Uint8Array): TaggerModel {
  checkWeights(bytes);
  const read = readerOf(bytes.subarray(MAGIC.length + SUM_BYTES));
  if (read.varint() !== TAG_COUNT) throw new RangeError('these weights are for other tags');
  const transitions: [Int16Array, Int16Array] = [
    new Int16Array(TAG_COUNT * TAG_COUNT),
    new Int16Array(TAG_COUNT * TAG_COUNT),
  ];
  for (const table of transitions) for (let at = 0; at < table.length; at++) table[at] = read.signed();

  const names: [string, number][] = [];
  let name = '';
  for (let left = read.varint(); left > 0; left--) {
    name = name.slice(0, read.varint()) + read.text();
    names.push([name, read.varint()]);
  }

  const fine = new Map<number, Int8Array>();
  for (let left = read.varint(), feature = 0; left > 0; left--) {
    feature += read.varint();
    const cells = new Int8Array(NAME_LABELS.length);
    read.cells((cell, weight) => (cells[cell] = weight));
    fine.set(feature | 0, cells);
  }

  const count = read.varint();
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count) * 2));
  const table = new Int32Array(size * 2);
  const weights = new Int32Array(count * TAG_COUNT);
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += read.varint();
    const cell = cellOf(table, feature | 0);
    table[cell] = feature | 0;
    table[cell + 1] = row + 1;
    read.cells((tag, weight) => {
      weights[row * TAG_COUNT + (tag % TAG_COUNT)]! += tag < TAG_COUNT ? weight : weight * 0x10000;
    });
  }
  if (!read.isAtEnd()) throw new RangeError('these weights go on after their end');
  return { table, weights, transitions, lists: toNameLists(names), fine };
}

/** Throws a RangeError that says what is wrong where bytes are no weights of this version, or not whole. */
export function checkWeights(bytes: Uint8Array): void {
  if (MAGIC.some((byte, at) => bytes[at] !== byte))
    throw new RangeError('these are no weights of this version');
  const read = readerOf(bytes.subarray(MAGIC.length));
  if (read.varint() !== hashBytes(bytes.subarray(MAGIC.length + SUM_BYTES)) >>> 0)
    throw new RangeError('these weights are damaged');
}

interface Reader {
  readonly byte: () => number;
  readonly varint: () => number;
  readonly signed: () => number;
  readonly text: () => string;
  /** Weights that are not nought: how many, then for each how many cells are skipped, and the weight. */
  readonly cells: (set: (cell: number, weight: number) => void) => void;
  readonly isAtEnd: () => boolean;
}

function readerOf(bytes: Uint8Array): Reader {
  let at = 0;
  const byte = (): number => {
    if (at >= bytes.length) throw new RangeError('these weights break off');
    return bytes[at++]!;
  };
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const next = byte();
      value += (next & 127) * factor;
      if (next < 128) return value;
      if (factor > 2 ** 35) throw new RangeError('these weights hold a number without end');
    }
  };
  return {
    byte,
    varint,
    signed: () => {
      const value = varint();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    text: () => {
      let text = '';
      for (let left = varint(); left > 0; left--) text += String.fromCharCode(varint());
      return text;
    },
    cells: (set) => {
      for (let left = byte(), cell = -1; left > 0; left--) {
        cell += byte() + 1;
        set(cell, (byte() << 24) >> 24);
      }
    },
    isAtEnd: () => at === bytes.length,
  };
}
