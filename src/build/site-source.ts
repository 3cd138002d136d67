import type { Archive } from '../archive/archive.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { ingestArchive } from '../ingest/ingest-archive.ts';
import { emittedFiles, type EmittedFiles } from './emitted-files.ts';
import { readSeeds } from './read-seeds.ts';

/** All that a build or a dev server shows, made from the seeds folder. */
export interface SiteSource {
  readonly archive: Archive;
  readonly files: EmittedFiles;
  readonly problems: readonly SeedProblem[];
  /** Files read as seeds. */
  readonly read: number;
}

/** Reads the folder and makes everything of it. Rejects only if the folder itself can't be listed. */
export async function loadSiteSource(folder: string): Promise<SiteSource> {
  const { seeds, problems } = await readSeeds(folder);
  const ingested = ingestArchive(seeds);
  const all = [...problems, ...ingested.problems].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  const { archive } = ingested;
  return { archive, files: emittedFiles(archive, all), problems: all, read: seeds.length };
}
