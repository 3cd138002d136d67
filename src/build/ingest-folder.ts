import type { SeedProblem } from '../archive/seed-problem.ts';
import type { IngestedSeed } from '../ingest/ingest-seed.ts';
import type { SeedFile } from '../ingest/seed-file.ts';
import { forEachLimited } from './for-each-limited.ts';
import type { IngestCache } from './ingest-cache.ts';
import type { IngestResult, IngestTask } from './ingest-worker.ts';
import { listSeeds, readSeed, toNameDigest } from './read-seeds.ts';
import type { SeedStamps } from './seed-stamps.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Every file of a folder, made into what it says. */
export interface IngestedFolder {
  /** By name. */
  readonly seeds: readonly IngestedSeed[];
  /** Of files that are no seeds. */
  readonly problems: readonly SeedProblem[];
  /** Names of those that were made now and not found in the cache. */
  readonly fresh: readonly string[];
}

/** Threads that do the work of ingest-worker.ts. */
export type IngestPool = WorkerPool<IngestTask, IngestResult>;

export interface IngestSetup {
  readonly cache: IngestCache;
  /** Without them every file is read. */
  readonly stamps?: SeedStamps;
  readonly pool: IngestPool;
  /** False: what the cache does not hold is only parsed, and not put into it. */
  readonly recognise: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Reads files of a folder, all of them unless told which, and makes in threads what the cache does not hold. */
export async function ingestFolder(
  folder: string,
  setup: IngestSetup,
  names?: readonly string[],
): Promise<IngestedFolder> {
  const { cache, stamps, pool, recognise, onProgress } = setup;
  const wanted = names ?? (await listSeeds(folder));
  const seeds: IngestedSeed[] = [];
  const problems: SeedProblem[] = [];
  const fresh: string[] = [];
  let batch: SeedFile[] = [];
  const make = async (files: readonly SeedFile[]) => {
    for (const json of await pool.run({ seeds: files, recognise })) {
      const ingested = JSON.parse(json) as IngestedSeed;
      if (recognise) cache.add(ingested, json);
      seeds.push(ingested);
      fresh.push(ingested.name);
    }
    onProgress?.(seeds.length + problems.length, wanted.length);
  };
  await forEachLimited(wanted, AT_ONCE, async (name) => {
    const digest = stamps?.find(name);
    const untouched = digest ? cache.find({ digest, nameDigest: toNameDigest(name) }) : null;
    if (untouched) {
      seeds.push(untouched);
      return;
    }
    const read = await readSeed(folder, name);
    if ('problem' in read) {
      problems.push(read.problem);
      return;
    }
    stamps?.add(name, read.seed.digest);
    const known = cache.find(read.seed);
    if (known) {
      seeds.push(known);
      return;
    }
    batch.push(read.seed);
    if (batch.length < BATCH) return;
    const files = batch;
    batch = [];
    await make(files);
  });
  if (batch.length > 0) await make(batch);
  return { seeds: seeds.toSorted((a, b) => (a.name < b.name ? -1 : 1)), problems, fresh };
}

/** Files read at once: more than one batch, so that threads are fed while others work. */
const AT_ONCE = 128;
const BATCH = 16;
