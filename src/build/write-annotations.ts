import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { formatBrat, formatBratLabels } from '../ingest/format-brat.ts';
import { formatSpacy } from '../ingest/format-spacy.ts';
import { stemOf } from '../ingest/correction-file.ts';
import type { IngestedSeed } from '../ingest/ingest-seed.ts';
import { bundleIngest } from './bundle-workers.ts';
import { forEachLimited } from './for-each-limited.ts';
import type { IngestPool } from './ingest-folder.ts';
import { listSeeds, readSeed } from './read-seeds.ts';
import { startPool } from './worker-pool.ts';

/**
 * Writes what the recogniser marks in every article of a seeds folder, as it would be without corrections: `brat/` of
 * text and standoff, `spacy/` of `Doc.to_json()`. Gives back how many articles there were. Throws, before anything is
 * written, where the folder lies among the seeds or is not empty: what was corrected there must not be lost.
 */
export async function writeAnnotations(root: string, seeds: string, folder: string): Promise<number> {
  if (isWithin(folder, seeds) || isWithin(seeds, folder)) {
    throw new Error(`${folder} and the seeds in ${seeds} lie one in the other. Name another folder.`);
  }
  const there = await readdir(folder).catch((): readonly string[] => []);
  if (there.length > 0) throw new Error(`${folder} is not empty. Empty it, or name another folder.`);
  const [brat, spacy] = [join(folder, 'brat'), join(folder, 'spacy')];
  for (const made of [brat, spacy]) await mkdir(made, { recursive: true });
  await writeFile(join(brat, 'annotation.conf'), formatBratLabels());
  const { ingest } = await bundleIngest(
    root,
    join(root, 'node_modules', '.cache', 'dateline', 'annotations'),
  );
  const pool: IngestPool = startPool(ingest, null);
  let written = 0;
  const writeOne = async (name: string) => {
    const read = await readSeed(seeds, name);
    if ('problem' in read) return;
    const [json = ''] = await pool.run({ seeds: [read.seed], recognise: true });
    const { article } = JSON.parse(json) as IngestedSeed;
    if (!article) return;
    const { text, standoff } = formatBrat(article);
    await writeFile(join(brat, `${stemOf(name)}.txt`), text);
    await writeFile(join(brat, `${stemOf(name)}.ann`), standoff);
    await writeFile(join(spacy, `${stemOf(name)}.json`), formatSpacy(article));
    written++;
  };
  try {
    await forEachLimited(await listSeeds(seeds), AT_ONCE, writeOne);
  } finally {
    await pool.stop();
  }
  return written;
}

/** More than there are threads, so that they work while others are read and written. */
const AT_ONCE = 32;

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
