import { ingestSeed } from './ingest-seed.ts';
import { joinSeeds } from './join-seeds.ts';
import type { SeedFile } from './seed-file.ts';

/** Seeds in, the archive and everything doubtful about them out, in one go: for a few hundred files at most. */
export function ingestArchive(seeds: readonly SeedFile[]): ReturnType<typeof joinSeeds> {
  return joinSeeds(seeds.map(ingestSeed));
}
