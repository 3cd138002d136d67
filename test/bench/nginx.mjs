/**
 * `node test/bench/nginx.mjs SITE`: serves a site, built with DATELINE_URL and DATELINE_COMPRESS=1 at the base `/`, by
 * nginx with the very configuration of the README, and checks status, type, caching and compression of its answers.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PORT = 8917;
const site = resolve(process.argv[2] ?? 'dist');
const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
const config = /```nginx\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const text = `daemon off; pid ${folder}/pid; error_log stderr; user root;
include /etc/nginx/modules-enabled/*.conf;
events {}
http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder};
${config.replace('listen 80', `listen 127.0.0.1:${PORT}`).replace('/srv/news', site)} }`;
writeFileSync(join(folder, 'nginx.conf'), text);

const YEAR = 'public, max-age=31536000, immutable';
const files = readdirSync(site, { recursive: true }).map(String);
/** @param {RegExp} pattern */
const find = (pattern) => files.find((file) => pattern.test(file)) ?? '';
const entity = find(/^entity\/person\/[^/]+$/);
const article = find(/^20\d\d\/.*\/index\.md$/).replace('index.md', '');
const script = find(/^assets\/index.*\.js$/) || find(/^assets\/.*\.js$/);
const font = find(/^assets\/.*\.woff2$/);
/** Path, status, type, caching, encoding where br and gzip are accepted. */
const CASES = [
  ['/', 200, 'text/html; charset=utf-8', 'no-cache', 'br'],
  [`/${article}`, 200, 'text/html; charset=utf-8', 'no-cache', 'br'],
  [`/${article.replace(/\/$/, '')}`, 301, 'text/html', 'no-cache', undefined],
  [`/${article}index.md`, 200, 'text/markdown; charset=utf-8', 'no-cache', 'br'],
  [`/${entity}/feed.xml`, 200, 'application/atom+xml; charset=utf-8', 'no-cache', 'br'],
  ['/feed.xml', 200, 'application/atom+xml; charset=utf-8', 'no-cache', 'br'],
  ['/feed.json', 200, 'application/feed+json; charset=utf-8', 'no-cache', 'br'],
  ['/sitemap.xml', 200, 'text/xml; charset=utf-8', 'no-cache', 'br'],
  ['/robots.txt', 200, 'text/plain; charset=utf-8', 'no-cache', 'gzip'],
  ['/data/archive.json', 200, 'application/json; charset=utf-8', 'no-cache', 'br'],
  [`/${script}`, 200, 'application/javascript; charset=utf-8', YEAR, 'br'],
  [`/${font}`, 200, 'font/woff2', YEAR, undefined],
  ['/nowhere/', 404, 'text/html; charset=utf-8', undefined, 'br'],
  ['/entity/', 404, 'text/html; charset=utf-8', undefined, 'br'],
  ['/assets/gone.js', 404, 'text/html; charset=utf-8', undefined, 'br'],
  ['/data/articles/00000000.json', 404, 'text/html; charset=utf-8', undefined, 'br'],
];

const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
let failures = 0;
try {
  await pause(500);
  const rows = [];
  for (const [path, ...expected] of CASES) {
    const { status, headers } = await ask(String(path), { 'accept-encoding': 'br, gzip' });
    const got = [status, headers['content-type'], headers['cache-control'], headers['content-encoding']];
    const isRight = got.every((value, index) => value === expected[index]);
    if (!isRight) failures++;
    rows.push({ path: String(path).slice(0, 40), got: got.join(' | '), right: isRight });
    if (status !== 200) continue;
    const again = await ask(String(path), { 'accept-encoding': 'br, gzip', 'if-none-match': headers.etag });
    if (again.status !== 304 || headers['x-content-type-options'] !== 'nosniff') failures++;
  }
  const zipped = await ask('/', { 'accept-encoding': 'gzip' });
  if (zipped.headers['content-encoding'] !== 'gzip' || zipped.headers.vary !== 'Accept-Encoding') failures++;
  const plain = await ask('/');
  if (plain.headers['content-encoding'] !== undefined) failures++;
  console.table(rows);
} finally {
  nginx.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'nginx answers as the README says' : `${failures} answers are wrong`);
process.exitCode = failures === 0 ? 0 : 1;

/** @param {string} path @param {Record<string, string | undefined>} headers */
function ask(path, headers = {}) {
  return new Promise((done, failed) => {
    const asked = request({ port: PORT, host: '127.0.0.1', path, headers }, (response) => {
      response.resume();
      response.on('end', () => done({ status: response.statusCode, headers: response.headers }));
    });
    asked.once('error', failed);
    asked.end();
  });
}
