import { join } from 'node:path';
import { dataFiles } from '../archive/data-files.ts';
import { shortId } from '../archive/addresses.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { isCorrectionName, seedOfSidecar, stemOf } from '../ingest/correction-file.ts';
import type { IngestedSeed } from '../ingest/ingest-seed.ts';
import { patchArchive } from '../ingest/patch-archive.ts';
import { bundleIngest } from './bundle-workers.ts';
import { emittedFiles } from './emitted-files.ts';
import { indexEntities } from './entity-index.ts';
import { openIngestCache } from './ingest-cache.ts';
import { ingestFolder, type IngestPool } from './ingest-folder.ts';
import { readCorrections } from './read-corrections.ts';
import { listSeeds } from './read-seeds.ts';
import { toSiteSource, type SiteSource } from './site-source.ts';
import { startPool } from './worker-pool.ts';

/** A seeds folder that is being worked on, as it is now. */
export interface OpenSeeds {
  readonly source: () => SiteSource;
  /** The value of a data file; undefined if there is none. An article not yet recognised is, before it is given. */
  readonly read: (path: string) => Promise<unknown>;
  /** Files that were changed, added or removed. */
  readonly update: (names: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens a folder: parses what is in it, which is quick, and goes on to recognise it. `onChange` hears of every new
 * state: of a changed file at once, and once more when the archive is joined as a whole.
 */
export async function openSeeds(
  root: string,
  folder: string,
  {
    cache: cacheFolder,
    onChange,
    onError,
  }: {
    cache: string;
    onChange: (source: SiteSource, fresh: number) => void;
    onError: (error: unknown) => void;
  },
): Promise<OpenSeeds> {
  const { ingest, ingestVersion, complaint } = await bundleIngest(root, join(cacheFolder, 'scripts'));
  if (complaint) onError(new Error(complaint));
  const cache = await openIngestCache(join(cacheFolder, 'recognised'), ingestVersion);
  const pool: IngestPool = startPool(ingest, null);
  const seeds = new Map<string, IngestedSeed>();
  const refused = new Map<string, SeedProblem>();
  const unread = new Set<string>();
  let corrections = await readCorrections(folder);
  let source: SiteSource;
  let turn: Promise<void> = Promise.resolve();
  let joining: NodeJS.Timeout | undefined;

  const take = async (names: readonly string[], recognise: boolean): Promise<readonly IngestedSeed[]> => {
    const there = new Set(await listSeeds(folder));
    const wanted = names.filter((name) => there.has(name));
    const found = await ingestFolder(folder, { cache, pool, recognise }, wanted);
    for (const name of names) {
      seeds.delete(name);
      refused.delete(name);
      unread.delete(name);
    }
    for (const seed of found.seeds) seeds.set(seed.name, seed);
    for (const problem of found.problems) refused.set(problem.file, problem);
    if (!recognise) for (const name of found.fresh) unread.add(name);
    return found.seeds;
  };
  const joinAll = () => {
    source = toSiteSource({ seeds: [...seeds.values()], problems: [...refused.values()] }, corrections);
  };
  const patch = (names: readonly string[]) => {
    const changed = names.map((name) => seeds.get(name) ?? gone(name));
    const archive = patchArchive(source.archive, changed, corrections.files);
    const entities = indexEntities(archive);
    source = { ...source, archive, entities, files: emittedFiles(archive, source.problems, entities) };
  };
  const next = (work: () => Promise<void>) => {
    turn = turn.then(work).catch(onError);
  };
  const recogniseRest = async () => {
    const fresh = unread.size;
    await take([...unread], true);
    cache.save();
    joinAll();
    onChange(source, fresh);
  };

  const rejoin = async () => {
    joinAll();
    onChange(source, 0);
  };

  await take(await listSeeds(folder), false);
  joinAll();
  // what follows was made anew: `source` is set
  next(recogniseRest);

  return {
    source: () => source,
    read: async (path) => {
      const article = source.archive.articles.find(({ id }) => dataFiles.article(shortId(id)) === path);
      if (article && unread.has(article.file)) {
        await take([article.file], true);
        patch([article.file]);
      }
      return source.files.get(path)?.();
    },
    update: (names) => {
      next(async () => {
        await take(names, true);
        if (names.some(isCorrectionName)) corrections = await readCorrections(folder);
        clearTimeout(joining);
        if (seeds.size <= JOINED_AT_ONCE || names.some(isForAll)) {
          joinAll();
        } else {
          patch(names.flatMap((name) => seedsOf(name, [...seeds.keys()])));
          joining = setTimeout(() => next(rejoin), JOIN_PAUSE_MS);
        }
        onChange(source, names.length);
      });
    },
    close: () => {
      clearTimeout(joining);
      return pool.stop();
    },
  };
}

/** An archive up to this size is joined in a blink; a larger one shows a changed file first, and is joined in a pause. */
const JOINED_AT_ONCE = 500;
const JOIN_PAUSE_MS = 5000;

/** Whether a file changes what any article may show: the glossary, the patterns. */
function isForAll(name: string): boolean {
  return isCorrectionName(name) && seedOfSidecar(name) === null;
}

/** The seeds a file changes: itself, or those it lies beside. */
function seedsOf(name: string, seeds: readonly string[]): readonly string[] {
  const stem = seedOfSidecar(name);
  return stem === null ? [name] : seeds.filter((seed) => stemOf(seed) === stem);
}

function gone(name: string): IngestedSeed {
  return { name, nameDigest: '', digest: '', article: null, problems: [] };
}
