/** Runs one of the programs in this folder: `node src/train/run.mjs NAME ARGUMENTS...`. Plain Node. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [name = ''] = process.argv.splice(2, 1);
const outDir = join(root, 'node_modules', '.cache', 'dateline', 'train', name);

// Node 20 reads no TypeScript
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: join(root, 'src', 'train', `${name}.ts`),
      output: { entryFileNames: 'main.mjs' },
    },
  },
});
await import(pathToFileURL(join(outDir, 'main.mjs')).href);
