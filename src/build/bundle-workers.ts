import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { version as reactVersion } from 'react';
import { build } from 'vite';
import { hashBytes } from '../ingest/tagger/hash.ts';
import { checkWeights } from '../ingest/tagger/model.ts';

/** Scripts for threads, which can't read TypeScript, and versions that change with any of their code. */
export interface Bundles {
  readonly ingest: string;
  readonly render: string;
  /** The app's server entry: build/ loads it in a thread, and never by import. */
  readonly app: string;
  /** Changes with the parser, the recogniser and its weights. */
  readonly ingestVersion: string;
  /** What is wrong with the recogniser's weights, so that rules and lists alone do its work; null for nothing. */
  readonly complaint: string | null;
  /** Changes with whatever draws a page. */
  readonly renderVersion: string;
}

/** Bundles the threads' scripts into `folder`, each with all it needs. */
export async function bundleWorkers(root: string, folder: string): Promise<Bundles> {
  const [forIngest, [render, renderVersion], [app, appVersion]] = await Promise.all([
    bundleIngest(root, folder),
    bundle(root, folder, { name: 'render', entry: 'src/build/render-worker.ts' }),
    bundle(root, folder, { name: 'app', entry: 'src/app/entry-server.tsx' }),
  ]);
  return { ...forIngest, render, app, renderVersion: `${renderVersion}${appVersion}-${reactVersion}` };
}

/** Only the script that recognises, for a server that draws no pages. */
export async function bundleIngest(
  root: string,
  folder: string,
): Promise<Pick<Bundles, 'ingest' | 'ingestVersion' | 'complaint'>> {
  const entry = 'src/build/ingest-worker.ts';
  const [ingest, version] = await bundle(root, folder, { name: 'ingest', entry });
  const weights = join(root, WEIGHTS);
  try {
    const bytes = readFileSync(weights);
    checkWeights(bytes);
    // the worker looks for them beside itself
    writeFileSync(join(dirname(ingest), 'weights.bin'), bytes);
    return { ingest, ingestVersion: `${version}-${hashBytes(bytes)}`, complaint: null };
  } catch (error) {
    const why = error instanceof RangeError ? error.message : 'they cannot be read';
    const complaint = `${WEIGHTS}: ${why}. Names are found by rules and lists alone; bring the file back from the repository.`;
    return { ingest, ingestVersion: version, complaint };
  }
}

const WEIGHTS = join('src', 'ingest', 'tagger', 'weights.bin');

/** Path of the script, and a hash of all its files. */
async function bundle(
  root: string,
  folder: string,
  { name, entry }: { name: string; entry: string },
): Promise<readonly [path: string, version: string]> {
  const outDir = join(folder, name);
  await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    // bundled, every use of React goes through a getter, which is a tenth of what drawing takes
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { input: join(root, entry), output: { entryFileNames: 'main.mjs' } },
    },
  });
  return [join(outDir, 'main.mjs'), hashFiles(outDir)];
}

function hashFiles(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true }).toSorted(byName)) {
    if (name.isFile()) hash.update(name.name).update(readFileSync(join(name.parentPath, name.name)));
  }
  return hash.digest('hex').slice(0, 16);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
