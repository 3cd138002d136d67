import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatCount, formatNumber } from '../archive/format-count.ts';
import { publish, refuseForeign, type BuildFolders } from './build-folders.ts';
import { bundleWorkers, type Bundles } from './bundle-workers.ts';
import { compressSite } from './compress-site.ts';
import { openDrawCard } from './draw-card.ts';
import { openIngestCache } from './ingest-cache.ts';
import { ingestFolder, type IngestPool } from './ingest-folder.ts';
import { mergeSite } from './merge-site.ts';
import { planCards } from './plan-cards.ts';
import { type Progress, showProgress } from './progress.ts';
import { readCorrections } from './read-corrections.ts';
import { formatReport } from './report.ts';
import { openSeedStamps } from './seed-stamps.ts';
import type { Settings } from './settings.ts';
import { toSiteSource, type SiteSource } from './site-source.ts';
import { stampFiles } from './stamp-files.ts';
import { startPool } from './worker-pool.ts';
import { drawingVersion, NO_CARDS, writeCards, type WrittenCards } from './write-cards.ts';
import { writeSite } from './write-site.ts';
import { readWrittenSite, saveWrittenSite } from './written-site.ts';

interface BuildSetup {
  readonly settings: Settings;
  readonly folders: BuildFolders;
  /** The built index.html. */
  readonly template: string;
  readonly root: string;
  readonly log: (line: string) => void;
}

/**
 * Makes the site in the staging folder, where Vite has put its assets, and then puts it in place of the old one. If
 * anything fails, a full disk or strictness, the old one stays whole and nothing half-made is left.
 */
export async function buildSite(setup: BuildSetup): Promise<void> {
  try {
    await makeSite(setup);
  } catch (error) {
    await rm(setup.folders.staging, { recursive: true, force: true });
    throw toPlainError(error, setup.folders.outDir);
  }
}

async function makeSite({ settings, folders, template, root, log }: BuildSetup): Promise<void> {
  const start = performance.now();
  const { site, lang } = settings;
  await refuseForeign(root, folders.outDir);
  const bundles = await bundleWorkers(root, join(folders.cache, 'scripts'));
  if (bundles.complaint) log(bundles.complaint);
  const { source, fresh } = await readSource(settings.seeds, folders, bundles);
  log(formatReport(source, { site, fresh }));
  if (settings.strict && source.problems.length > 0) {
    throw new Error(`DATELINE_STRICT: ${formatCount(source.problems.length, 'seed problem')}, listed above`);
  }
  if (!site.url) {
    log('DATELINE_URL is not set: canonical links, cards, feeds and the sitemap are left out');
  }

  // Vite leaves the template there; the page of that name is drawn from it
  await rm(join(folders.staging, 'index.html'));
  const memory = join(folders.cache, 'written.json');
  const written = await readWrittenSite(memory);
  const stamps = written ? stampFiles(folders.outDir) : new Map<string, string>();
  const isUntouched = (file: string) => stamps.has(file) && stamps.get(file) === written?.files[file];
  const cards = await makeCards(source, { settings, folders, root, isUntouched });
  if (cards.complaint) log(cards.complaint);
  // made with the first page: data files are written before it
  let drawing: Progress | undefined;
  const result = await writeSite(source, {
    site: cards.site ? { ...site, cards: { '': cards.site } } : site,
    cardOf: cards.of,
    lang,
    bundles,
    template,
    outDir: folders.staging,
    before: written && { dir: folders.outDir, written, stamps },
    onProgress: (done, of) => (drawing ??= showProgress('drawn', process.stdout)).done(done, of),
  }).finally(() => drawing?.end());
  await copyFontLicences(root, folders.staging);
  const kept = new Set([...result.kept, ...cards.kept]);
  if (settings.compress)
    for (const file of await compress(folders, kept, { stamps, isUntouched })) kept.add(file);
  const staged = stampFiles(folders.staging);
  // between the two there is no saying which site lies there
  await rm(memory, { force: true });
  if (kept.size === 0) {
    await publish(folders);
  } else {
    const stale = [...stamps.keys()].filter((file) => !kept.has(file) && !staged.has(file));
    await mergeSite(folders.staging, folders.outDir, { staged: staged.keys(), stale });
    await rm(folders.staging, { recursive: true });
  }
  const files = [...[...kept].map((file) => [file, stamps.get(file)!] as const), ...staged];
  await saveWrittenSite(memory, { ...result.written, files: Object.fromEntries(files) });
  const [pages, data] = [Object.keys(result.written.pages).length, Object.keys(result.written.data).length];
  const inCards =
    cards.count > 0 ? `, ${formatCount(cards.count, 'card')} (${formatNumber(cards.drawn)} drawn now)` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  log(
    `${relative(root, folders.outDir)}/: ${formatCount(pages, 'page')} (${formatCount(result.drawn, 'page')} drawn now)${inCards} and ` +
      `${formatCount(data, 'data file')} in ${seconds} s`,
  );
}

/** Draws what pages are shared with: nothing where nobody could ask for it, as it has no known address. */
async function makeCards(
  source: SiteSource,
  {
    settings: { site, lang, cards: most },
    folders,
    root,
    isUntouched,
  }: Pick<BuildSetup, 'settings' | 'folders' | 'root'> & { isUntouched: (file: string) => boolean },
): Promise<WrittenCards> {
  if (site.url === null || most === 0) return NO_CARDS;
  const modules = join(root, 'node_modules');
  const progress = showProgress('cards drawn', process.stdout);
  try {
    return await writeCards(planCards(source, { title: site.title, lang, most }), {
      outDir: folders.staging,
      cache: join(folders.cache, 'cards'),
      version: drawingVersion(modules),
      open: () => openDrawCard(join(modules, '@fontsource-variable')),
      isUntouched,
      onProgress: progress.done,
    });
  } finally {
    progress.end();
  }
}

/** Paths of the compressed copies that stay; the others are written to the staging folder. */
async function compress(
  { staging, outDir }: BuildFolders,
  kept: ReadonlySet<string>,
  { stamps, isUntouched }: { stamps: ReadonlyMap<string, string>; isUntouched: (file: string) => boolean },
): Promise<readonly string[]> {
  const progress = showProgress('compressed', process.stdout);
  try {
    return await compressSite({
      staging,
      outDir,
      kept: new Map([...kept].map((file) => [file, stamps.get(file)!])),
      isUntouched,
      onProgress: progress.done,
    });
  } finally {
    progress.end();
  }
}

/** Reads the seeds and joins them. What each held by itself is let go of here: of a large archive it is large. */
async function readSource(
  seeds: string,
  folders: BuildFolders,
  { ingest, ingestVersion }: Bundles,
): Promise<{ readonly source: SiteSource; readonly fresh: number }> {
  const stamps = await openSeedStamps(join(folders.cache, 'stamps.json'), seeds);
  const cache = await openIngestCache(join(folders.cache, 'recognised'), ingestVersion);
  const pool: IngestPool = startPool(ingest, null);
  const progress = showProgress('read', process.stdout);
  try {
    const folder = await ingestFolder(seeds, {
      cache,
      stamps,
      pool,
      recognise: true,
      onProgress: progress.done,
    });
    progress.end();
    cache.save();
    stamps.save();
    return { source: toSiteSource(folder, await readCorrections(seeds)), fresh: folder.fresh.length };
  } finally {
    progress.end();
    await pool.stop();
  }
}

/** The fonts' licence (SIL OFL 1.1) asks to be kept beside them. */
async function copyFontLicences(root: string, outDir: string): Promise<void> {
  await mkdir(join(outDir, 'licences'), { recursive: true });
  for (const font of ['source-serif-4', 'public-sans']) {
    const from = join(root, 'node_modules/@fontsource-variable', font, 'LICENSE');
    await copyFile(from, join(outDir, 'licences', `${font}.txt`));
  }
}

/** What the disk says, in words; anything else as it is. */
function toPlainError(error: unknown, outDir: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const words: Record<string, string> = {
    ENOSPC: 'the disk is full. Free some space',
    EACCES: 'it may not be written to. Check its permissions',
    EROFS: 'its disk is read-only. Name another folder with --outDir',
    EMFILE: 'too many files are open. Raise the limit (ulimit -n)',
  };
  const reason = words[String(code)];
  if (!reason) return error;
  return new Error(
    `The site was not written to ${outDir}: ${reason} and build again. What was there before is whole.`,
  );
}
