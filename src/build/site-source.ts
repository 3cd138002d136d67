import type { Archive } from '../archive/archive.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { joinSeeds } from '../ingest/join-seeds.ts';
import { indexEntities, type EntityIndex } from './entity-index.ts';
import { emittedFiles, type EmittedFiles } from './emitted-files.ts';
import type { IngestedFolder } from './ingest-folder.ts';
import type { ReadCorrections } from './read-corrections.ts';

/** All that a build or a dev server shows, made from the seeds folder. */
export interface SiteSource {
  readonly archive: Archive;
  readonly entities: EntityIndex;
  readonly files: EmittedFiles;
  /** By file and line. */
  readonly problems: readonly SeedProblem[];
  /** Files read as seeds. */
  readonly read: number;
}

/** Joins what each file says by itself, and its owner's corrections, into one archive and the files it is emitted as. Pure. */
export function toSiteSource(
  { seeds, problems }: Pick<IngestedFolder, 'seeds' | 'problems'>,
  corrections: ReadCorrections = { files: [], problems: [] },
): SiteSource {
  const joined = joinSeeds(seeds, corrections.files);
  const all = [...problems, ...corrections.problems, ...joined.problems].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  const entities = indexEntities(joined.archive);
  return {
    archive: joined.archive,
    entities,
    files: emittedFiles(joined.archive, all, entities),
    problems: all,
    read: seeds.length,
  };
}
