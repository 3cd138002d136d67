/** `npm run demo`: the sample archive, built and served beside whatever the owner's own site is. Plain Node. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSampleArchive } from '../train/sample-archive.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const seeds = join('node_modules', '.cache', 'dateline', 'demo-seeds');
writeSampleArchive(join(root, seeds));
const env = {
  ...process.env,
  DATELINE_SEEDS: seeds,
  DATELINE_TITLE: 'Dateline sample archive',
};
const outDir = join('node_modules', '.cache', 'dateline-demo');

for (const command of ['build', 'preview']) {
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), command, '--outDir', outDir];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
