import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../src/ingest/decode-seed.ts';

describe('ingest/decode-seed, of a very long file', () => {
  it('reads 50 MB in seconds', { timeout: 20_000 }, () => {
    const bytes = new Uint8Array(50_000_000).fill(0x61);
    const start = performance.now();
    expect(decodeSeed(bytes).text).toHaveLength(50_000_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
