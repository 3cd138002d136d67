import { brotliDecompressSync } from 'node:zlib';

/**
 * The code points that a font in WOFF2 has letters for. After "WOFF File Format 2.0" (W3C), sections 4 and 5, and the
 * `cmap` chapter of OpenType, formats 4 and 12. Throws where the bytes are no such font.
 */
export function readCmap(woff2: Uint8Array): ReadonlySet<number> {
  const table = findCmap(woff2);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const offsets = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + index * 8));
  const letters = new Set<number>();
  for (const offset of new Set(offsets)) {
    const format = view.getUint16(offset);
    if (format === 12) readGroups(view, offset, letters);
    else if (format === 4) readSegments(view, offset, letters);
  }
  return letters;
}

/** The table as it lies in the font's one compressed stream; its place there is what the tables before it take. */
function findCmap(woff2: Uint8Array): Uint8Array {
  const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength);
  if (view.getUint32(0) !== SIGNATURE) throw new Error('No font in WOFF2');
  const compressed = view.getUint32(20);
  let at = HEADER;
  const readLength = () => {
    let length = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      length = length * 128 + (byte & 0x7f);
      if (byte < 0x80) return length;
    }
  };
  let before = 0;
  let cmap: readonly [start: number, length: number] | null = null;
  for (let tables = view.getUint16(12); tables > 0; tables--) {
    const flags = view.getUint8(at++);
    const tag = flags & 0x3f;
    if (tag === OTHER_TAG) at += 4;
    const plain = readLength();
    // glyf and loca are transformed unless they say otherwise, all else only if it says so
    const isTransformed = tag === GLYF || tag === LOCA ? flags >> 6 === 0 : flags >> 6 !== 0;
    const length = isTransformed ? readLength() : plain;
    if (tag === CMAP) cmap = [before, length];
    before += length;
  }
  if (!cmap) throw new Error('A font without a cmap');
  const [start, length] = cmap;
  return brotliDecompressSync(woff2.subarray(at, at + compressed)).subarray(start, start + length);
}

const SIGNATURE = 0x774f4632;
const HEADER = 48;
const [CMAP, GLYF, LOCA, OTHER_TAG] = [0, 10, 11, 63];

/** Format 12: runs of code points whose glyphs follow each other. */
function readGroups(view: DataView, offset: number, letters: Set<number>): void {
  const groups = view.getUint32(offset + 12);
  for (let at = offset + 16; at < offset + 16 + groups * 12; at += 12) {
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    for (let point = first; point <= last; point++) if (glyph + point - first !== 0) letters.add(point);
  }
}

/** Format 4: four tables beside each other, of the last and first code points, what to add, and where glyphs lie. */
function readSegments(view: DataView, offset: number, letters: Set<number>): void {
  const size = view.getUint16(offset + 6);
  const lasts = offset + 14;
  const [firsts, deltas, ranges] = [lasts + size + 2, lasts + 2 * size + 2, lasts + 3 * size + 2];
  for (let at = 0; at < size; at += 2) {
    const [first, last] = [view.getUint16(firsts + at), view.getUint16(lasts + at)];
    const range = view.getUint16(ranges + at);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const place = ranges + at + range + (point - first) * 2;
      const found = range === 0 ? point : view.getUint16(place);
      const glyph = range !== 0 && found === 0 ? 0 : (found + view.getUint16(deltas + at)) & 0xffff;
      if (glyph !== 0) letters.add(point);
    }
  }
}
