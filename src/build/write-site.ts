import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shortId, type Address } from '../archive/addresses.ts';
import { dataFiles, type Site } from '../archive/data-files.ts';
import type { PageCard } from '../archive/page-card.ts';
import type { Bundles } from './bundle-workers.ts';
import { forEachLimited } from './for-each-limited.ts';
import { toRedirectPage } from './html-template.ts';
import { withImage } from './json-ld.ts';
import { machineFiles } from './machine-files.ts';
import { markdownFile, pageFile, toPages, toRedirects, type Page } from './pages.ts';
import type { RenderResult, RenderSetup, RenderTask } from './render-worker.ts';
import type { SiteSource } from './site-source.ts';
import { startPool } from './worker-pool.ts';
import type { WrittenSite } from './written-site.ts';

/** Where a site goes and what its pages are drawn with. */
export interface WriteSetup {
  readonly site: Site;
  /** The card of a page that has its own. */
  readonly cardOf: (address: Address) => PageCard | null;
  readonly lang: string;
  readonly bundles: Bundles;
  /** The built index.html. */
  readonly template: string;
  /** Empty but for what Vite wrote. */
  readonly outDir: string;
  /** A site written before, whose unchanged files stay where they are: what it was, and the stamps of its files now. */
  readonly before: {
    readonly dir: string;
    readonly written: WrittenSite;
    readonly stamps: ReadonlyMap<string, string>;
  } | null;
  readonly onProgress: (done: number, of: number) => void;
}

/** What became of a site. */
export interface WriteResult {
  /** All but its files' stamps. */
  readonly written: Omit<WrittenSite, 'files'>;
  /** Files of the site before that belong to this one as they are. */
  readonly kept: ReadonlySet<string>;
  /** Pages drawn now. */
  readonly drawn: number;
}

/**
 * Writes the data files and those for machines, then draws the pages from the data files in threads. What would come out as before, and was not touched
 * since, is neither written nor drawn. Holds no more than a few pages at a time.
 */
export async function writeSite(source: SiteSource, setup: WriteSetup): Promise<WriteResult> {
  const { site, cardOf, lang, bundles, template, outDir, before, onProgress } = setup;
  const key = hashText(JSON.stringify([bundles.renderVersion, template, site, lang]));
  const old = before?.written.key === key ? before.written : null;
  const kept = new Set<string>();
  const isUntouched = (file: string) => {
    const stamp = before?.stamps.get(file);
    return stamp !== undefined && stamp === before?.written.files[file];
  };
  const writeNew = toWriter(outDir);

  const data = new Map<string, string>();
  for (const [path, toValue] of source.files) {
    const text = JSON.stringify(toValue());
    const hash = hashText(text);
    data.set(path, hash);
    if (before?.written.data[path] === hash && isUntouched(path)) kept.add(path);
    else writeNew(path, text);
  }

  const pages = toPages(source.archive, site, source.entities);
  const machine: Record<string, string> = {};
  for (const [path, toText] of machineFiles(source, pages, { site, lang })) {
    // what the owner put into public/ stands
    if (existsSync(join(outDir, path))) continue;
    const text = toText();
    const hash = hashText(text);
    machine[path] = hash;
    if (before?.written.machine[path] === hash && isUntouched(path)) kept.add(path);
    else writeNew(path, text);
  }

  const pool = startPool<readonly RenderTask[], RenderResult>(bundles.render, {
    app: bundles.app,
    template,
    site,
    outDir,
    before: before?.dir ?? null,
  } satisfies RenderSetup);
  const reads: Record<string, readonly string[]> = {};
  const cards: Record<Address, string> = {};
  const isUnchanged = ({ address }: Page) =>
    old?.cards[address] === cards[address] &&
    (old?.pages[address]?.every((path) => data.has(path) && data.get(path) === old.data[path]) ?? false);
  const toTask = ({ address, article, jsonLd }: Page): RenderTask => {
    const card = cardOf(address);
    const image = article ? toImage(card ?? site.cards?.[''], site) : null;
    const file = article ? dataFiles.article(shortId(article.id)) : null;
    return { address, jsonLd: withImage(jsonLd(), image), card, article: file };
  };
  const changed: Page[] = [];
  for (const page of pages) {
    const { address, article } = page;
    const card = cardOf(address);
    if (card) cards[address] = card.file;
    const files = [pageFile(address), ...(article ? [markdownFile(address)] : [])];
    if (isUnchanged(page) && files.every(isUntouched)) {
      for (const file of files) kept.add(file);
      reads[address] = old!.pages[address]!;
    } else changed.push(page);
  }
  let done = pages.length - changed.length;
  try {
    await forEachLimited(toBatches(changed), 8, async (batch) => {
      const drawnFrom = await pool.run(batch.map(toTask));
      for (const [index, { address }] of batch.entries()) reads[address] = drawnFrom[index]!;
      onProgress((done += batch.length), pages.length);
    });
  } finally {
    await pool.stop();
  }
  for (const { from, to } of toRedirects(source.archive)) {
    writeNew(pageFile(from), toRedirectPage(lang, site.base + to.slice(1)));
  }
  return {
    written: { key, data: Object.fromEntries(data), machine, pages: reads, cards },
    kept,
    drawn: changed.length,
  };
}

/** Pages that are handed to a thread at one go: each by itself would wake two threads. */
function* toBatches(pages: readonly Page[]): Iterable<readonly Page[]> {
  for (let from = 0; from < pages.length; from += BATCH) yield pages.slice(from, from + BATCH);
}

const BATCH = 16;

function toImage(card: PageCard | undefined, { url }: Site): string | null {
  return card && url !== null ? `${url}/${card.file}` : null;
}

/** Writes files below a folder; the calls that wait are several times as fast, and nothing else is to be done. */
function toWriter(outDir: string): (file: string, text: string) => void {
  const made = new Set<string>();
  return (file, text) => {
    const path = join(outDir, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, text);
  };
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
