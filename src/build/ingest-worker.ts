import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIngest, ingestText } from '../ingest/ingest-seed.ts';
import { createRecogniser } from '../ingest/recognise.ts';
import type { SeedFile } from '../ingest/seed-file.ts';
import { answerTasks } from './worker-tasks.ts';

export interface IngestTask {
  readonly seeds: readonly SeedFile[];
  /** False: text alone, which is several times as fast. */
  readonly recognise: boolean;
}

/** An IngestedSeed as JSON, for each seed: what the cache keeps, and quicker to hand over than many small values. */
export type IngestResult = readonly string[];

// whoever bundled this script put them here if they are whole
const weights = join(dirname(fileURLToPath(import.meta.url)), 'weights.bin');
let ingestSeed: ReturnType<typeof createIngest> | undefined;

answerTasks(({ seeds, recognise }: IngestTask): IngestResult => {
  if (!recognise) return seeds.map((seed) => JSON.stringify(ingestText(seed)));
  const ingest = (ingestSeed ??= createIngest(
    createRecogniser(existsSync(weights) ? readFileSync(weights) : null),
  ));
  return seeds.map((seed) => JSON.stringify(ingest(seed)));
});
