import { renameSync, statSync } from 'node:fs';
import type { IngestedSeed } from '../ingest/ingest-seed.ts';
import type { SeedFile } from '../ingest/seed-file.ts';
import { openLog, readLog, type LineLog } from './line-log.ts';

/** What was once made of a file, so that it need not be made again while file and recogniser stay the same. */
export interface IngestCache {
  readonly find: (seed: Pick<SeedFile, 'digest' | 'nameDigest'>) => IngestedSeed | null;
  /** Adds an article, which goes to the disk soon after: a build that is broken off was not for nothing. */
  readonly add: (ingested: IngestedSeed, json?: string) => void;
  /** Keeps what was found or added since opening, and of anything else no more than a small part. */
  readonly save: () => void;
}

/**
 * Opens the cache in `file`: a line with the version, then a line of JSON for each article. One that is missing,
 * damaged or of another version is empty. It is added to and not written anew: of a large archive it is large.
 */
export async function openIngestCache(file: string, version: string): Promise<IngestCache> {
  const kept = new Map<string, IngestedSeed>();
  let isOurs = false;
  let lines = 0;
  let size = await readLog(file, (line) => {
    if (lines++ === 0) isOurs = line === version;
    const ingested = isOurs && lines > 1 ? parseLine(line) : null;
    if (ingested) kept.set(keyOf(ingested), ingested);
  });
  if (!isOurs) [size, lines] = [0, 0];
  const used = new Set<string>();
  let log: LineLog | null = null;
  const append = (line: string) => {
    log ??= openLog(file, size);
    log.append(line);
    lines++;
  };
  return {
    find: (seed) => {
      const key = keyOf(seed);
      const ingested = kept.get(key) ?? null;
      if (ingested) used.add(key);
      return ingested;
    },
    add: (ingested, json = JSON.stringify(ingested)) => {
      if (lines === 0) append(version);
      append(json);
      const key = keyOf(ingested);
      kept.set(key, ingested);
      used.add(key);
    },
    save: () => {
      if (lines === 0) return;
      log?.close();
      log = null;
      const unused = lines - 1 - used.size;
      if (unused * MOST_UNUSED > used.size) {
        writeAnew(
          file,
          version,
          [...used].map((key) => kept.get(key)!),
        );
        lines = used.size + 1;
      }
      size = statSync(file).size;
    },
  };
}

/** A file is written anew once more than one in this many of its lines is of no use. */
const MOST_UNUSED = 8;

function writeAnew(file: string, version: string, all: readonly IngestedSeed[]): void {
  const log = openLog(`${file}.new`, 0);
  log.append(version);
  for (const ingested of all) log.append(JSON.stringify(ingested));
  log.close();
  renameSync(`${file}.new`, file);
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
