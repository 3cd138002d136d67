/**
 * The site of a large archive as far as a bench of its list needs it: the assets of a true build of a few articles,
 * `/` drawn by the app's own server entry, and the data files that `emittedFiles` gives. See list.mjs.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { createServer as createVite } from 'vite';
import { writeArticles } from './generate-articles.mjs';
import { makeArchive } from './list-archive.mjs';

/** @import { DrawnPage } from '../../src/app/entry-server.tsx' */
/** @import { EmittedFiles } from '../../src/build/emitted-files.ts' */

/**
 * Builds a site of forty articles in `folder`, and gives back its path.
 * @param {string} folder
 * @param {readonly string[]} options more for `vite build`
 */
export function buildShell(folder, options = []) {
  const [seeds, outDir] = [join(folder, 'seeds'), join(folder, 'shell')];
  writeArticles(seeds, 40);
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', outDir, ...options], {
    env: { ...process.env, DATELINE_SEEDS: seeds },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build ended with ${status}`);
  return outDir;
}

/**
 * Answers on a port of its own with the site of `count` articles, all of it compressed before it is asked for but
 * the files of single articles.
 * @param {string} shell
 * @param {number} count
 */
export async function serveSite(shell, count) {
  const vite = await createVite({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { emittedFiles } = await vite.ssrLoadModule('/src/build/emitted-files.ts');
  const { createRenderer } = await vite.ssrLoadModule('/src/app/entry-server.tsx');
  /** @type {EmittedFiles} */
  const files = emittedFiles(makeArchive(count), []);
  /** @param {string} path */
  const read = (path) => JSON.stringify(files.get(path)?.());

  const html = readFileSync(join(shell, 'index.html'), 'utf8');
  const { site } = JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  /** @type {DrawnPage} */
  const page = await createRenderer(site, (/** @type {string} */ path) => JSON.parse(read(path)))('/', null);
  await vite.close();

  /** @type {Map<string, Buffer>} */
  const answers = new Map();
  for (const path of ['assets', 'icon.svg'].flatMap((name) => listFiles(shell, name)))
    answers.set(`/${path}`, pack(path, readFileSync(join(shell, path))));
  for (const path of files.keys())
    if (!path.startsWith('data/articles/')) answers.set(`/${path}`, gzipSync(read(path)));
  answers.set('/', gzipSync(fillPage(html, page)));

  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/\?.*/, '');
    const body = answers.get(path) ?? (files.has(path.slice(1)) ? gzipSync(read(path.slice(1))) : null);
    const type = TYPES[extname(path)] ?? 'text/html';
    const isAsset = path.startsWith('/assets/');
    response.writeHead(body ? 200 : 404, {
      'content-type': type,
      'cache-control': isAsset ? 'max-age=31536000, immutable' : 'no-cache',
      ...(body && !PACKED.test(path) && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/**
 * The page of `/` with another body, data and description than it was drawn with.
 * @param {string} html
 * @param {DrawnPage} page
 */
function fillPage(html, { head, body, data }) {
  const block = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html
    .replace(/<title>.*?(?=<script type="application\/ld\+json">)/s, () => head)
    .replace(/(<div id="root">).*(<\/div>\s*<script type="application\/json")/s, (_, a, b) => a + body + b)
    .replace(/(id="page-data">).*?(<\/script>)/s, (_, a, b) => a + block + b);
}

/**
 * @param {string} folder
 * @param {string} name of a file or a folder
 */
function listFiles(folder, name) {
  if (extname(name)) return [name];
  return readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
}

/**
 * @param {string} path
 * @param {Buffer} bytes
 */
function pack(path, bytes) {
  return PACKED.test(path) ? bytes : gzipSync(bytes);
}

/** What is compressed in itself. */
const PACKED = /\.(?:woff2|png)$/;

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
