import { cleanText } from './clean-text.ts';
import { decodeUtf16 } from './decode-utf16.ts';
import { decodeUtf8, type Utf8Reading } from './decode-utf8.ts';
import type { Doubt } from './doubt.ts';
import { TextWriter } from './text-writer.ts';
import { toWindows1252 } from './windows-1252.ts';

/**
 * Bytes in, text with LF line ends and no control characters (tabs excepted) out: UTF-8, UTF-16 where its
 * byte order mark says so, else windows-1252. Null where the bytes are no text. Own decoders, because what
 * a runtime's decoder makes of broken bytes and odd labels is not the same everywhere.
 */
export function decodeSeed(bytes: Uint8Array): { text: string | null; doubts: readonly Doubt[] } {
  const from = afterUtf8Marks(bytes);
  const order = utf16Order(bytes, from);
  if (order) {
    const text = decodeUtf16(bytes, from + 2, order);
    return clean(text, (bytes.length - from) % 2 === 1 ? [UTF16, CUT] : [UTF16]);
  }
  const reading = decodeUtf8(bytes, from);
  if (isBinary(bytes, reading)) return { text: null, doubts: [NOT_TEXT] };
  if (isWindows1252(reading, bytes)) return clean(decodeWindows1252(bytes, from), [WINDOWS_1252]);
  const doubts: Doubt[] = [];
  if (reading.stray > 0) doubts.push(strayDoubt(reading.stray));
  if (reading.cut > 0) doubts.push(CUT);
  return clean(reading.text, doubts);
}

const NOT_TEXT: Doubt = {
  kind: 'not-text',
  line: 0,
  what: 'is no text file, whatever its name says; it is not shown',
  todo: 'Take it out of the folder, or save its text as UTF-8',
};
const UTF16: Doubt = {
  kind: 'encoding',
  line: 0,
  what: 'is written in UTF-16 and was read as such',
  todo: 'Save it as UTF-8',
};
const WINDOWS_1252: Doubt = {
  kind: 'encoding',
  line: 0,
  what: 'is not UTF-8 and was read as windows-1252',
  todo: 'Save it as UTF-8, and check its accents and quotation marks',
};
const CUT: Doubt = {
  kind: 'encoding',
  line: 0,
  what: 'ends in the middle of a character, which is left out',
  todo: 'Check that the file is whole',
};

function strayDoubt(count: number): Doubt {
  return {
    kind: 'encoding',
    line: 0,
    what: `holds ${count === 1 ? 'a byte that is' : `${count} bytes that are`} not UTF-8, read as windows-1252`,
    todo: 'Save it as UTF-8, and check its accents and quotation marks',
  };
}

function clean(decoded: string, before: readonly Doubt[]): { text: string; doubts: readonly Doubt[] } {
  const { text, doubts } = cleanText(decoded);
  return { text, doubts: [...before, ...doubts] };
}

function afterUtf8Marks(bytes: Uint8Array): number {
  let from = 0;
  while (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) from += 3;
  return from;
}

function utf16Order(bytes: Uint8Array, from: number): 'little' | 'big' | null {
  if (bytes[from] === 0xff && bytes[from + 1] === 0xfe) return 'little';
  return bytes[from] === 0xfe && bytes[from + 1] === 0xff ? 'big' : null;
}

/** A few control bytes are dirt in a text. Many are no text, and fewer are enough where the rest is no UTF-8. */
function isBinary(bytes: Uint8Array, { stray }: Utf8Reading): boolean {
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > 4 && controls / bytes.length > (stray > 4 ? 0.05 : 0.3);
}

/** Whole files are windows-1252 unless most of what is not ASCII fits UTF-8. */
function isWindows1252({ wide, stray, cut }: Utf8Reading, bytes: Uint8Array): boolean {
  if (stray > 0) return stray >= wide;
  if (wide > 0 || cut !== 1) return false;
  // The only byte above ASCII is the last: a final é, è, ñ is likelier than the first of three or four
  // bytes, but no word ends in â (e2, where “ and — begin) or in a lone capital (c2 to df)
  const last = bytes[bytes.length - 1]!;
  return last >= 0xe0 && last !== 0xe2;
}

function decodeWindows1252(bytes: Uint8Array, from: number): string {
  const writer = new TextWriter();
  for (let at = from; at < bytes.length; at++) writer.add(toWindows1252(bytes[at]!));
  return writer.text();
}
