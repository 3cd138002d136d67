/**
 * How well links to passages hold: `node test/bench/passages.mjs text [FOLDER ...]` over plain texts (the sample archive where no
 * folder is named), and `node test/bench/passages.mjs browser SITE [COUNT]` over a built site. See the two files it bundles. Plain Node.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeSampleArchive } from '../../src/train/sample-archive.mjs';

const [kind = 'text'] = process.argv.splice(2, 1);
const outDir = join('node_modules', '.cache', 'dateline', 'bench');

if (kind === 'text' && process.argv.length === 2) {
  const folder = join('node_modules', '.cache', 'dateline', 'bench-seeds');
  writeSampleArchive(folder);
  process.argv.push(folder);
}

// Node 20 reads no TypeScript
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: join('test', 'bench', `passages-in-${kind}.ts`),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
await import(pathToFileURL(join(outDir, 'main.mjs')).href);
