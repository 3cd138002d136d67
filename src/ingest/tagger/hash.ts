/** A 32-bit hash of a word's UTF-16 code units (FNV-1a, Fowler, Noll and Vo): the same on every machine. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** One hash of two, in order; the constants are those of xxHash (Collet). */
export function combine(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ b;
  const spread = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77);
  return spread ^ (spread >>> 13);
}

/** Where the search for a hash begins in an open table of `mask + 1` slots. */
export function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/** A 32-bit hash of bytes (FNV-1a). */
export function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash | 0;
}
