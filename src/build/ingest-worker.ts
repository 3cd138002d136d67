import { ingestSeed, ingestText, type IngestedSeed } from '../ingest/ingest-seed.ts';
import type { SeedFile } from '../ingest/seed-file.ts';
import { answerTasks } from './worker-tasks.ts';

export interface IngestTask {
  readonly seeds: readonly SeedFile[];
  /** False: text alone, which is several times as fast. */
  readonly recognise: boolean;
}

answerTasks(({ seeds, recognise }: IngestTask): readonly IngestedSeed[] => {
  return seeds.map(recognise ? ingestSeed : ingestText);
});
