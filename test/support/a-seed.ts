import { createHash } from 'node:crypto';
import type { SeedFile } from '../../src/ingest/seed-file.ts';

/** A seed of this text (as UTF-8) or these bytes, under a name that carries neither a day nor an id. */
export function aSeed(content: string | Uint8Array, name = 'harbour.txt'): SeedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, nameDigest: sha256(name), digest: sha256(bytes) };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
