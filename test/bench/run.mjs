/**
 * `npm run bench [-- 1000 10000 100000]`: clean and warm builds of generated articles, and a rebuild after one of
 * them changed. A table on the screen; the figures as JSON in node_modules/.cache/dateline-bench.json. Wall time
 * drifts with whatever else the machine does: compare user time, and only within one run. `npm run bench -- list`: the
 * list of a large archive in a browser, see list.mjs.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeArticles } from './generate-articles.mjs';

if (process.argv[2] === 'list') {
  await import('./list.mjs');
  process.exit();
}
const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error('Write numbers of articles: npm run bench -- 1000 10000');
  process.exit(2);
}

const rows = [];
const scratch = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
try {
  for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
    const seeds = join(scratch, `seeds-${count}`);
    const outDir = join(scratch, `site-${count}`);
    writeArticles(seeds, count);
    rows.push(await measure('clean', count, { seeds, outDir }));
    rows.push(await measure('warm', count, { seeds, outDir }));
    const changed = join(seeds, readdirSync(seeds)[Math.floor(count / 2)] ?? '');
    writeFileSync(
      changed,
      readFileSync(changed, 'utf8').replace(/\n\n/, '\n\nThe bench has changed this article. '),
    );
    rows.push(await measure('one changed', count, { seeds, outDir }));
    rmSync(outDir, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.table(rows);
const file = join('node_modules', '.cache', 'dateline-bench.json');
writeFileSync(file, JSON.stringify({ node: process.version, cores: availableParallelism(), rows }, null, 1));
console.log(`Written to ${file}`);

/**
 * @param {string} build
 * @param {number} count
 * @param {{ seeds: string, outDir: string }} folders
 */
async function measure(build, count, { seeds, outDir }) {
  const start = performance.now();
  const args = [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--outDir',
    outDir,
    '--logLevel',
    'warn',
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATELINE_SEEDS: seeds },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid))), 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${code}`);
  const seconds = (performance.now() - start) / 1000;
  return {
    articles: count,
    build,
    seconds: Number(seconds.toFixed(1)),
    'articles/s': Math.round(count / seconds),
    'peak MB': peak || null,
    'site MB': Math.round(sizeOf(outDir) / 1e6),
    'first screen, KB gzip': Number((gzipSync(firstScreen(outDir), { level: 9 }).length / 1000).toFixed(1)),
  };
}

/** Resident memory of a process on Linux; 0 elsewhere.
 * @param {number | undefined} pid
 */
function residentMegabytes(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
  } catch {
    return 0;
  }
}

/** @param {string} folder */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Data that `/` carries to draw its first screen.
 * @param {string} folder
 */
function firstScreen(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return /id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}
