import { ingestSeed, ingestText } from '../ingest/ingest-seed.ts';
import type { SeedFile } from '../ingest/seed-file.ts';
import { answerTasks } from './worker-tasks.ts';

export interface IngestTask {
  readonly seeds: readonly SeedFile[];
  /** False: text alone, which is several times as fast. */
  readonly recognise: boolean;
}

/** An IngestedSeed as JSON, for each seed: what the cache keeps, and quicker to hand over than many small values. */
export type IngestResult = readonly string[];

answerTasks(({ seeds, recognise }: IngestTask): IngestResult => {
  return seeds.map((seed) => JSON.stringify(recognise ? ingestSeed(seed) : ingestText(seed)));
});
