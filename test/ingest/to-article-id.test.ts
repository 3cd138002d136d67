import { describe, expect, it } from 'vitest';
import { toArticleId } from '../../src/ingest/to-article-id.ts';

const nameDigest = '0123456789abcdef'.repeat(4);

describe('ingest/to-article-id', () => {
  it.each([
    '000_f54a0c6c6d722e14.txt',
    'f54a0c6c6d722e14.txt',
    'a/b-F54A0C6C6D722E14.TXT',
    'a/f54a0c6c6d722e14.txt',
  ])('takes the hash that %s carries', (name) => {
    expect(toArticleId({ name, nameDigest })).toBe('f54a0c6c6d722e14');
  });

  it.each([
    'lamp.txt',
    'xf54a0c6c6d722e14.txt',
    '000_f54a0c6c6d722e1.txt',
    '000_f54a0c6c6d722e14a.txt',
    'f54a0c6c6d722e14.x.txt',
  ])('takes the digest of the name %s', (name) => {
    expect(toArticleId({ name, nameDigest })).toBe('0123456789abcdef');
  });
});
