import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canBeginTextWords,
  canBeginWords,
  countTextShards,
  hasShard,
  MOST_TEXT_SHARDS,
  packShards,
  toTextShard,
  toWordShard,
  WORD_SHARDS,
} from '../../src/archive/word-shards.ts';

describe('archive/word-shards', () => {
  it('knows the shard of a word by its beginning', () => {
    const shard = /^[01][0-9a-f]{2}$/;
    expect(WORD_SHARDS).toBe(0x200);
    // written down: another way to compute it would lead nowhere in files that are published
    expect(['norway', 'a', '中国'].map(toWordShard)).toEqual(['1fa', '12c', '01f']);
    const anyWord = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => Array.from(text).length > 2);
    fc.assert(
      fc.property(anyWord, (word) => {
        const start = Array.from(word).slice(0, 2).join('');
        expect(toWordShard(word)).toMatch(shard);
        expect(toWordShard(start)).toBe(toWordShard(word));
        expect(canBeginWords(start)).toBe(true);
        expect(canBeginWords(Array.from(word)[0]!)).toBe(false);
      }),
    );
  });

  it('packs which shards there are, and gives them back', () => {
    const all = Array.from({ length: WORD_SHARDS }, (_, shard) => shard.toString(16).padStart(3, '0'));
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        const packed = packShards(some);
        expect(packed).toMatch(/^[0-9a-f]{128}$/);
        expect(all.filter((shard) => hasShard(packed, shard))).toEqual(some);
      }),
    );
  });

  it('knows the shard of a word of texts by three signs, of however many', () => {
    expect(['norway', 'a', '中国'].map((word) => toTextShard(word, 512))).toEqual(['118', '12c', '01f']);
    const anyWord = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => Array.from(text).length > 3);
    fc.assert(
      fc.property(anyWord, fc.nat(12), (word, power) => {
        const start = Array.from(word).slice(0, 3).join('');
        const shard = toTextShard(word, 2 ** power);
        expect(shard).toMatch(/^[0-9a-f]{3}$/);
        expect(parseInt(shard, 16)).toBeLessThan(2 ** power);
        expect(toTextShard(start, 2 ** power)).toBe(shard);
        expect(canBeginTextWords(start)).toBe(true);
        expect(canBeginTextWords(start.slice(0, 2))).toBe(false);
      }),
    );
  });

  it.each([
    [0, 1],
    [50_000, 1],
    [50_001, 2],
    [200_000, 4],
    [20_000_000, 512],
    [1e12, MOST_TEXT_SHARDS],
  ])('cuts texts of %d characters into %d shards', (characters, shards) => {
    expect(countTextShards(characters)).toBe(shards);
  });
});
