import type { Archive } from '../archive/archive.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { joinSeeds } from '../ingest/join-seeds.ts';
import { emittedFiles, type EmittedFiles } from './emitted-files.ts';
import type { IngestedFolder } from './ingest-folder.ts';

/** All that a build or a dev server shows, made from the seeds folder. */
export interface SiteSource {
  readonly archive: Archive;
  readonly files: EmittedFiles;
  /** By file and line. */
  readonly problems: readonly SeedProblem[];
  /** Files read as seeds. */
  readonly read: number;
}

/** Joins what each file says by itself into one archive and the files it is emitted as. Pure. */
export function toSiteSource({ seeds, problems }: Pick<IngestedFolder, 'seeds' | 'problems'>): SiteSource {
  const joined = joinSeeds(seeds);
  const all = [...problems, ...joined.problems].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return {
    archive: joined.archive,
    files: emittedFiles(joined.archive, all),
    problems: all,
    read: seeds.length,
  };
}
