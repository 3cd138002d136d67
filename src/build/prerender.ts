import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, isRunnableDevEnvironment } from 'vite';
import type { Address } from '../archive/addresses.ts';
import type { Site } from '../archive/data-files.ts';
import type { EmittedFiles } from './emitted-files.ts';
import { fillTemplate, toJsonLdBlock } from './html-template.ts';
import { toJsonLd } from './json-ld.ts';
import { toPages } from './pages.ts';
import type { SiteSource } from './site-source.ts';

/** What the app's server entry exports: a page as HTML, and the data its HTML was made from. */
type RenderPage = (
  address: Address,
  context: { site: Site; read: (path: string) => unknown },
) => Promise<{ head: string; body: string; data: unknown }>;

/**
 * Writes every page and data file below `outDir`. `template` is the built index.html.
 * Returns how many files were written; rejects if a page can't be drawn, which is a programmer's error.
 */
export async function writeSite(
  { archive, files }: SiteSource,
  { outDir, root, site, template }: { outDir: string; root: string; site: Site; template: string },
): Promise<{ pages: number; data: number }> {
  const { renderPage, stop } = await startRenderer(root, site);
  const jsonLd = toJsonLd(archive, site);
  const pages = toPages(archive);
  try {
    for (const { address, file } of pages) {
      const page = await renderPage(address, { site, read: (path) => readEmitted(files, path) });
      const head = page.head + toJsonLdBlock(jsonLd(address));
      await writeInto(outDir, file, fillTemplate(template, { ...page, head }));
    }
  } finally {
    await stop();
  }
  for (const [path, value] of files) await writeInto(outDir, path, JSON.stringify(value));
  return { pages: pages.length, data: files.size };
}

/** The app's own code, loaded through Vite's module runner and never by import: build/ knows no React. */
async function startRenderer(
  root: string,
  site: Site,
): Promise<{ renderPage: RenderPage; stop: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root,
    base: site.base,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    plugins: [react()],
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('The ssr environment has no module runner');
  const { renderPage } = await ssr.runner.import<{ renderPage: RenderPage }>('/src/app/entry-server.tsx');
  return { renderPage, stop: () => server.close() };
}

function readEmitted(files: EmittedFiles, path: string): unknown {
  if (!files.has(path)) throw new Error(`A page asked for ${path}, which is not emitted`);
  return files.get(path);
}

async function writeInto(outDir: string, file: string, text: string): Promise<void> {
  const path = join(outDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
