import { createHash } from 'node:crypto';
import { link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../archive/data-files.ts';
import type { Bundles } from './bundle-workers.ts';
import { forEachLimited } from './for-each-limited.ts';
import { toRedirectPage } from './html-template.ts';
import { pageFile, toPages, toRedirects, type Page } from './pages.ts';
import type { RenderResult, RenderSetup, RenderTask } from './render-worker.ts';
import type { SiteSource } from './site-source.ts';
import { startPool } from './worker-pool.ts';
import type { WrittenSite } from './written-site.ts';

/** Where a site goes and what its pages are drawn with. */
export interface WriteSetup {
  readonly site: Site;
  readonly lang: string;
  readonly bundles: Bundles;
  /** The built index.html. */
  readonly template: string;
  /** Empty but for what Vite wrote. */
  readonly outDir: string;
  /** A site written before, whose unchanged files are taken over. */
  readonly before: { readonly dir: string; readonly written: WrittenSite } | null;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Writes the data files, then draws every page from them in threads. What would come out as before is not drawn again
 * but linked from where it lies. Holds no more than a few pages at a time. Gives what it wrote, for the next time.
 */
export async function writeSite(
  source: SiteSource,
  setup: WriteSetup,
): Promise<{ readonly written: WrittenSite; readonly drawn: number }> {
  const { site, lang, bundles, template, outDir, before, onProgress } = setup;
  const key = hashText(JSON.stringify([bundles.renderVersion, template, site, lang]));
  const old = before?.written.key === key ? before.written : null;
  const takeOver = async (file: string) =>
    before !== null && linkFile(join(before.dir, file), join(outDir, file));

  const data = new Map<string, string>();
  await forEachLimited(source.files, 32, async ([path, toValue]) => {
    const text = JSON.stringify(toValue());
    const hash = hashText(text);
    data.set(path, hash);
    if (before?.written.data[path] === hash && (await takeOver(path))) return;
    await writeInto(outDir, path, text);
  });

  const pool = startPool<RenderTask, RenderResult>(bundles.render, {
    app: bundles.app,
    template,
    site,
    outDir,
  } satisfies RenderSetup);
  const pages = toPages(source.archive, site);
  const reads: Record<string, readonly string[]> = {};
  const isUnchanged = ({ address }: Page) =>
    old?.pages[address]?.every((path) => data.has(path) && data.get(path) === old.data[path]) ?? false;
  let drawn = 0;
  let done = 0;
  try {
    await forEachLimited(pages, 64, async (page) => {
      const { address } = page;
      if (isUnchanged(page) && (await takeOver(pageFile(address)))) {
        reads[address] = old!.pages[address]!;
      } else {
        reads[address] = await pool.run({ address, jsonLd: page.jsonLd() });
        drawn++;
      }
      onProgress(++done, pages.length);
    });
  } finally {
    await pool.stop();
  }
  for (const { from, to } of toRedirects(source.archive)) {
    await writeInto(outDir, pageFile(from), toRedirectPage(lang, site.base + to.slice(1)));
  }
  return { written: { key, data: Object.fromEntries(data), pages: reads }, drawn };
}

/** False where it can't be linked: another disk, a file system without links, a file that is gone. */
async function linkFile(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await link(from, to);
    return true;
  } catch {
    return false;
  }
}

async function writeInto(outDir: string, file: string, text: string): Promise<void> {
  const path = join(outDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
