/**
 * A place in a text, to be found again when the text has changed: where it was, and the words around it, as a text
 * quote selector of the W3C Web Annotation model has them.
 */
export interface TextPlace {
  /** UTF-16 code units from the beginning. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** The place at an offset of a text. */
export function toTextPlace(text: string, offset: number): TextPlace {
  return {
    offset,
    before: text.slice(Math.max(0, offset - WORDS), offset),
    after: text.slice(offset, offset + WORDS),
  };
}

/**
 * The offset of a place in a text that may be another than it was kept in: the same words, the nearest to where they
 * were; else the words after it, or those before. Null where all of them are gone: better no place than a wrong one.
 */
export function findTextPlace(text: string, { offset, before, after }: TextPlace): number | null {
  if (text.startsWith(before + after, offset - before.length)) return offset;
  const both = nearestIndexOf(text, before + after, offset - before.length);
  if (both !== null) return both + before.length;
  if (after.length >= LEAST_WORDS) {
    const found = nearestIndexOf(text, after, offset);
    if (found !== null) return found;
  }
  if (before.length < LEAST_WORDS) return null;
  const found = nearestIndexOf(text, before, offset - before.length);
  return found === null ? null : found + before.length;
}

/** Code units kept from either side of a place. */
const WORDS = 32;
/** Fewer than these say nothing by themselves. */
const LEAST_WORDS = 16;

/** Where a wanted text starts, of several places the nearest to `offset`; null where it is nowhere. */
export function nearestIndexOf(text: string, wanted: string, offset: number): number | null {
  if (wanted === '') return null;
  const before = text.lastIndexOf(wanted, Math.max(0, offset));
  const after = text.indexOf(wanted, Math.max(0, offset));
  if (before === -1 || after === -1) return before === -1 && after === -1 ? null : Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}
