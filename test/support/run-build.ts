import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHtml } from './parse-markup.ts';
import { siteEnv } from './site-env.ts';
import type { ArticleData } from '../../src/archive/data-files.ts';

/** How a build ended, and all it printed. */
export interface Built {
  readonly code: number | null;
  readonly output: string;
  /** The folder it wrote, or would have. */
  readonly site: string;
}

/** Runs `vite build` as a reader's shell would, from these seeds into this folder. */
export function runBuild(
  seeds: string,
  site: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', site, '--emptyOutDir'];
  const env = { ...siteEnv(seeds), ...settings, NO_COLOR: '1' };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, site }));
  });
}

/** A new folder of these files. */
export async function makeFolder(
  path: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  await mkdir(path);
  for (const [file, content] of Object.entries(files)) await writeFile(join(path, file), content);
  return path;
}

/** Every file of a site, as a path below it. */
export async function listFiles(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1)).toSorted();
}

/** Every page of a site as a browser reads it, by file; scripts are not run. */
export async function readPages(site: string): Promise<ReadonlyMap<string, Document>> {
  const files = (await listFiles(site)).filter((file) => file.endsWith('.html'));
  const pages = files.map(async (file) => {
    return [file, parseHtml(await readFile(join(site, file), 'utf8'))] as const;
  });
  return new Map(await Promise.all(pages));
}

/** What tells the bytes of every file of a site from other bytes. */
export async function digestFiles(site: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(site);
  const digests = files.map(async (file) => {
    const bytes = await readFile(join(site, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(await Promise.all(digests));
}

/** The data file of an article of a site. */
export async function readArticle(site: string, shortId: string): Promise<ArticleData> {
  const file = join(site, 'data', 'articles', `${shortId}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as ArticleData;
}

/** The lines a build has printed about single seeds of a folder of this name. */
export function problemLines(folder: string, output: string): readonly string[] {
  return output.split('\n').filter((line) => new RegExp(`^\\S+/${folder}/[^/:]+:`).test(line));
}
