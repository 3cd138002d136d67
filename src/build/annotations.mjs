/** `npm run annotations -- FOLDER`: the recogniser's own marks, as files for brat and spaCy. Plain Node. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEnv, runnerImport } from 'vite';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Node 20 reads no TypeScript: Vite does it for Node.
 * @template T
 * @param {string} file
 * @returns {Promise<T>}
 */
async function load(file) {
  const path = join(root, 'src', 'build', file);
  /** @type {{ module: T }} */
  const { module } = await runnerImport(path, { configFile: false, root, logLevel: 'error' });
  return module;
}

try {
  /** @type {typeof import('./settings.ts')} */
  const { readSettings } = await load('settings.ts');
  /** @type {typeof import('./write-annotations.ts')} */
  const { writeAnnotations } = await load('write-annotations.ts');
  const { seeds } = readSettings(loadEnv('production', root, 'DATELINE_'), root);
  const [named] = process.argv.slice(2);
  const folder = named ? resolve(named) : await mkdtemp(join(tmpdir(), 'dateline-annotations-'));
  const count = await writeAnnotations(root, seeds, folder);
  console.log(
    `${folder}: the marks of ${count} ${count === 1 ? 'article' : 'articles'}, in brat/ and spacy/`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
