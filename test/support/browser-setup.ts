import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { writeSampleArchive } from '../../src/train/sample-archive.mjs';
import { serveSite } from './serve-site.ts';
import { siteEnv } from './site-env.ts';
import { thisMachine } from './this-machine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Chromium that starts. */
    browserPath: string;
    /** Where the site made of `seeds/` is served, with a slash at the end. */
    seedUrl: string;
    /** The folder it lies in, for those who publish it again in another form; read only. */
    seedSite: string;
    /** The path that all sites lie under, starting and ending with a slash. */
    base: string;
    /** Where the site made of the sample archive is served. */
    demoUrl: string;
  }
}

/**
 * Before the browser tests: finds a browser, builds the sites outside the tree and serves them as a plain
 * static host does, on ports that are free. Gives back what takes it all down.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', await findBrowser(thisMachine));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-sites-'));
  const servers: Server[] = [];
  const base = project.name === 'browser-below-a-path' ? '/some/path/' : '/';
  project.provide('base', base);
  const takeDown = async () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    await rm(folder, { recursive: true, force: true });
  };
  const buildAndServe = async (seeds: string, site: string): Promise<string> => {
    await buildSite(seeds, site, base);
    const { url, server } = await serveSite(() => site, base);
    servers.push(server);
    return url;
  };
  try {
    project.provide('seedUrl', await buildAndServe('seeds', join(folder, 'seeds')));
    project.provide('seedSite', join(folder, 'seeds'));
    const samples = join(folder, 'samples');
    writeSampleArchive(samples);
    project.provide('demoUrl', await buildAndServe(samples, join(folder, 'demo')));
  } catch (error) {
    await takeDown();
    throw error;
  }
  return takeDown;
}

function buildSite(seeds: string, folder: string, base: string): Promise<void> {
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', folder, '--emptyOutDir'];
  const env = { ...siteEnv(seeds), DATELINE_BASE: base };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Building the site of ${seeds} failed:\n${output}`)),
    );
  });
}
