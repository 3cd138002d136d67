import { signsOf } from './words.ts';

/**
 * Which of WORD_SHARDS holds a word of headlines and names, by name. Words that begin with the same two signs
 * share a shard, so that it is known for the beginning of a word; a word of one sign has a shard of its own.
 */
export function toWordShard(word: string): string {
  return toShard(word, { signs: 2, shards: WORD_SHARDS });
}

/**
 * Which shard holds a word of texts where there are so many: words that begin with the same three signs share one. Of
 * two signs there would be thousands.
 */
export function toTextShard(word: string, shards: number): string {
  return toShard(word, { signs: 3, shards });
}

/** How many shards the words of texts take that have so many characters in all: a power of two, at most MOST_TEXT_SHARDS. */
export function countTextShards(characters: number): number {
  const wanted = Math.min(MOST_TEXT_SHARDS, characters / CHARACTERS_A_SHARD);
  return wanted <= 1 ? 1 : 2 ** Math.ceil(Math.log2(wanted));
}

/** The name of a shard by its number: three hex digits. */
export function shardName(number: number): string {
  return number.toString(16).padStart(3, '0');
}

/** Some of the shards of headlines and names in 128 hex digits, four shards a digit, the first of them its lowest bit. */
export function packShards(shards: readonly string[]): string {
  const digits = Array.from({ length: WORD_SHARDS / 4 }, () => 0);
  for (const shard of shards) digits[parseInt(shard, 16) >> 2]! |= 1 << (parseInt(shard, 16) & 3);
  return digits.map((digit) => digit.toString(16)).join('');
}

/** Whether a shard is among those packed. */
export function hasShard(packed: string, shard: string): boolean {
  const number = parseInt(shard, 16);
  return ((parseInt(packed[number >> 2] ?? '0', 16) >> (number & 3)) & 1) === 1;
}

/** Whether a word is long enough for its shard to hold all that begin with it. */
export function canBeginWords(word: string): boolean {
  return signsOf(word, 2).length === 2;
}

/** The same of a word of texts. */
export function canBeginTextWords(word: string): boolean {
  return signsOf(word, 3).length === 3;
}

export const WORD_SHARDS = 512;
export const MOST_TEXT_SHARDS = 4096;
/** Of 26 characters two begin a word that is new to its article, which takes three bytes: some 6 KB. */
const CHARACTERS_A_SHARD = 50_000;

/** FNV-1a, over the code points a word begins with. */
function toShard(word: string, { signs, shards }: { signs: number; shards: number }): string {
  let hash = 0x811c9dc5;
  for (const sign of signsOf(word, signs)) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  return shardName((hash >>> 0) % shards);
}
