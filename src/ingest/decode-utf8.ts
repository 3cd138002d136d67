import { TextWriter } from './text-writer.ts';
import { toWindows1252 } from './windows-1252.ts';

/** A text with what was met on the way to it. */
export interface Utf8Reading {
  /** Bytes that are no UTF-8 are read as windows-1252, one by one; a character cut at the end is left out. */
  readonly text: string;
  /** Characters of two bytes or more. */
  readonly wide: number;
  /** Bytes that are no UTF-8, the cut character's excepted. */
  readonly stray: number;
  /** Bytes of a character the end of the file cuts off. */
  readonly cut: number;
}

/**
 * Reads bytes as UTF-8 from an offset on, and says how well they fit. Surrogates written as three bytes
 * (CESU-8) are taken as the code units they are, so that pairs come out right.
 */
export function decodeUtf8(bytes: Uint8Array, from = 0): Utf8Reading {
  const writer = new TextWriter();
  let [wide, stray, cut] = [0, 0, 0];
  for (let at = from; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      writer.add(byte);
      at += 1;
      continue;
    }
    const length = lengthAt(bytes, at);
    if (length > 0) {
      writer.addCodePoint(pointAt(bytes, at, length));
      wide += 1;
      at += length;
    } else if (length < 0) {
      cut = bytes.length - at;
      break;
    } else {
      writer.add(toWindows1252(byte));
      stray += 1;
      at += 1;
    }
  }
  return { text: writer.text(), wide, stray, cut };
}

/** Bytes of the character that starts here; 0 if none does, -1 if the end of the bytes cuts it off. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let step = 1; step < length; step++) {
    const byte = bytes[at + step];
    if (byte === undefined) return -1;
    if (byte < (step === 1 ? lowest(lead) : 0x80) || byte > (lead === 0xf4 && step === 1 ? 0x8f : 0xbf))
      return 0;
  }
  return length;
}

/** The lowest second byte that is not an overlong form. */
function lowest(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = bytes[at]! & (0x7f >> length);
  for (let step = 1; step < length; step++) point = (point << 6) | (bytes[at + step]! & 0x3f);
  return point;
}
