import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { IngestedSeed } from '../ingest/ingest-seed.ts';
import type { SeedFile } from '../ingest/seed-file.ts';

/** What was once made of a file, so that it need not be made again while file and recogniser stay the same. */
export interface IngestCache {
  readonly find: (seed: SeedFile) => IngestedSeed | null;
  readonly add: (ingested: IngestedSeed) => void;
  /** Keeps what was found or added since opening, and nothing else. */
  readonly save: () => Promise<void>;
}

/** Opens the cache in `file`; one that is missing, damaged or of another version is empty. */
export async function openIngestCache(file: string, version: string): Promise<IngestCache> {
  const kept = await readLines(file, version);
  const used = new Map<string, string>();
  let added = false;
  return {
    find: (seed) => {
      const key = keyOf(seed);
      const line = kept.get(key);
      const ingested = line === undefined ? null : parseLine(line);
      if (line !== undefined && ingested) used.set(key, line);
      return ingested;
    },
    add: (ingested) => {
      added = true;
      used.set(keyOf(ingested), JSON.stringify(ingested));
    },
    save: async () => {
      if (!added && used.size === kept.size) return;
      await mkdir(dirname(file), { recursive: true });
      const lines = [...used].map(([key, line]) => `${key} ${line}\n`);
      await writeFile(`${file}.new`, [`${version}\n`, ...lines]);
      await rename(`${file}.new`, file);
    },
  };
}

/** `<key> <JSON>`, a line each, after a line with the version. */
async function readLines(file: string, version: string): Promise<ReadonlyMap<string, string>> {
  const lines = new Map<string, string>();
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return lines;
  }
  if (!text.startsWith(`${version}\n`)) return lines;
  for (let start = version.length + 1; start < text.length;) {
    const end = text.indexOf('\n', start);
    const space = text.indexOf(' ', start);
    if (end === -1 || space === -1 || space > end) break;
    lines.set(text.slice(start, space), text.slice(space + 1, end));
    start = end + 1;
  }
  return lines;
}

function parseLine(line: string): IngestedSeed | null {
  try {
    return JSON.parse(line) as IngestedSeed;
  } catch {
    return null;
  }
}

/** What a file says depends on its bytes and its name. */
function keyOf({ digest, nameDigest }: Pick<SeedFile, 'digest' | 'nameDigest'>): string {
  return `${digest.slice(0, 32)}${nameDigest.slice(0, 16)}`;
}
