import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { Address } from '../archive/addresses.ts';
import type { ArticleContent, Site } from '../archive/data-files.ts';
import type { PageCard } from '../archive/page-card.ts';
import { fillTemplate, toJsonLdBlock } from './html-template.ts';
import type { JsonLd } from './json-ld.ts';
import { markdownFile, pageFile } from './pages.ts';
import { toMarkdown } from './to-markdown.ts';
import { answerTasks } from './worker-tasks.ts';

/** What the threads that draw pages start with. */
export interface RenderSetup {
  /** The app's server entry, bundled. */
  readonly app: string;
  /** The built index.html. */
  readonly template: string;
  readonly site: Site;
  /** Folder that the pages go to, and that new data files are in. */
  readonly outDir: string;
  /** Folder of the site before, where data files lie that did not change. */
  readonly before: string | null;
}

export interface RenderTask {
  readonly address: Address;
  readonly jsonLd: JsonLd;
  /** Its own, if it has another than the site's. */
  readonly card: PageCard | null;
  /** Path of the data file of the article it shows, which is written beside it as Markdown; null for other pages. */
  readonly article: string | null;
}

/** For each page the paths of the data files that it was drawn from. */
export type RenderResult = readonly (readonly string[])[];

/** What the app's server entry exports: it draws a page as HTML, from data that it asks `read` for. */
type CreateRenderer = (
  site: Site,
  read: (path: string) => unknown,
) => (address: Address, card: PageCard | null) => Promise<{ head: string; body: string; data: unknown }>;

const { app, template, site, outDir, before } = workerData as RenderSetup;
const { createRenderer } = (await import(pathToFileURL(app).href)) as { createRenderer: CreateRenderer };

const paths = new Set<string>();
const drawPage = createRenderer(site, (path) => {
  paths.add(path);
  return readData(path);
});

answerTasks(async (tasks: readonly RenderTask[]): Promise<RenderResult> => {
  const drawnFrom: (readonly string[])[] = [];
  for (const task of tasks) drawnFrom.push(await writePage(task));
  return drawnFrom;
});

async function writePage({ address, jsonLd, card, article }: RenderTask): Promise<readonly string[]> {
  paths.clear();
  const page = await drawPage(address, card);
  const file = join(outDir, pageFile(address));
  // a thread has nothing else to do meanwhile, and the calls that wait are several times as fast
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fillTemplate(template, { ...page, head: page.head + toJsonLdBlock(jsonLd) }));
  if (article !== null) {
    const content = readData(article) as ArticleContent;
    writeFileSync(join(outDir, markdownFile(address)), toMarkdown(content, site));
  }
  return [...paths];
}

const held = new Map<string, unknown>();
const MOST_HELD = 16;

/** Pages that follow each other often share a file, such as the days of a month. */
function readData(path: string): unknown {
  if (!held.has(path)) {
    if (held.size >= MOST_HELD) held.delete(held.keys().next().value!);
    const fresh = join(outDir, path);
    const file = before === null || existsSync(fresh) ? fresh : join(before, path);
    held.set(path, JSON.parse(readFileSync(file, 'utf8')));
  }
  return held.get(path);
}
