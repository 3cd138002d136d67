import { TextWriter } from './text-writer.ts';

/** Reads bytes as UTF-16 code units from an offset on; a last odd byte is left out. */
export function decodeUtf16(bytes: Uint8Array, from: number, order: 'little' | 'big'): string {
  const writer = new TextWriter();
  const [high, low] = order === 'big' ? [0, 1] : [1, 0];
  for (let at = from; at + 1 < bytes.length; at += 2) {
    writer.add((bytes[at + high]! << 8) | bytes[at + low]!);
  }
  return writer.text();
}
