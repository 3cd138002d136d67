import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticFiles } from '../../src/build/static-files.ts';

const FILES = {
  'site/index.html': '<p>list</p>',
  'site/404.html': '<p>nothing here</p>',
  'site/2024/index.html': '<p>2024</p>',
  'site/2024/10/index.html': '<p>October</p>',
  'site/naïve/index.html': '<p>naïve</p>',
  'site/empty/only.txt': 'text',
  'site/data/articles.json': '{"articles":[]}',
  'site/assets/app.js': 'export {};',
  'site/style.css': 'p {}',
  'site/icon.svg': '<svg/>',
  'site/card.png': 'PNG',
  'site/font.woff2': 'woff2',
  'site/robots.txt': 'User-agent: *',
  'site/feed.xml': '<feed/>',
  'site/app.webmanifest': '{}',
  'site/2024/index.md': '# 2024',
  'site/unknown.kind': 'bytes',
  'secret.txt': 'secret',
};

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder: string;
const servers: Server[] = [];
const ports = new Map<string, number>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-static-'));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  for (const base of ['/', '/news/']) {
    const answer = staticFiles(() => join(folder, 'site'), base);
    const server = createServer((req, res) => {
      answer(req, res, (error) => res.writeHead(500).end(String(error)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    ports.set(base, (server.address() as AddressInfo).port);
  }
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

describe('build/static-files', () => {
  test.each([
    ['/', 200, '<p>list</p>'],
    ['/2024/', 200, '<p>2024</p>'],
    ['/2024/10/', 200, '<p>October</p>'],
    ['/2024/10/index.html', 200, '<p>October</p>'],
    ['/na%C3%AFve/', 200, '<p>naïve</p>'],
    ['/?from=2024', 200, '<p>list</p>'],
    ['/robots.txt?a=b?c', 200, 'User-agent: *'],
    ['/2025/', 404, '<p>nothing here</p>'],
    ['/robots.txt/', 404, '<p>nothing here</p>'],
    ['/empty', 404, '<p>nothing here</p>'],
    ['/empty/', 404, '<p>nothing here</p>'],
    [`/${'x'.repeat(300)}`, 404, '<p>nothing here</p>'],
    ['/data/missing.json', 404, 'Not found\n'],
  ])('answers %s with %i and the content that belongs to it', async (path, status, content) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.body.toString()).toBe(content);
  });

  test.each([
    ['/2024', '/2024/'],
    ['/2024/10', '/2024/10/'],
    ['/2024?q=a%20b&from=2024', '/2024/?q=a%20b&from=2024'],
    ['/na%C3%AFve', '/na%C3%AFve/'],
  ])('sends %s on to the folder at %s', async (path, location) => {
    const reply = await get(path);
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe(location);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/2024/../../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/robots.txt%00',
    '/%E0%A4%A',
    '/%',
    '//2024',
    '/2024//',
    '/./',
  ])('refuses %s', async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(400);
    expect(reply.body.toString()).not.toContain('secret');
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/missing', 'text/html; charset=utf-8'],
    ['/assets/app.js', 'text/javascript; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/data/articles.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/card.png', 'image/png'],
    ['/font.woff2', 'font/woff2'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/2024/index.md', 'text/markdown; charset=utf-8'],
    ['/unknown.kind', 'application/octet-stream'],
  ])('gives %s the type %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  test('answers GET and HEAD only', async () => {
    const head = await get('/2024/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe('11');
    expect(head.body).toHaveLength(0);
    const post = await get('/', { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD');
  });

  test('zips text for those who accept it', async () => {
    const zipped = await get('/', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe('<p>list</p>');
    for (const [path, accepted] of [
      ['/', 'gzip;q=0'],
      ['/card.png', 'gzip'],
    ] as const) {
      const plain = await get(path, { headers: { 'accept-encoding': accepted } });
      expect(plain.headers['content-encoding']).toBeUndefined();
    }
  });

  test('answers 304 while the copy at hand is good, and only then', async () => {
    const file = join(folder, 'site/style.css');
    await utimes(file, 1_700_000_000, 1_700_000_000);
    const first = await get('/style.css');
    const byTag = { headers: { 'if-none-match': `"other", ${first.headers.etag}` } };
    const byTime = { headers: { 'if-modified-since': first.headers['last-modified'] } };
    for (const known of [byTag, byTime]) {
      const again = await get('/style.css', known);
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    }
    await utimes(file, 1_700_000_100, 1_700_000_100);
    for (const known of [byTag, byTime]) expect((await get('/style.css', known)).status).toBe(200);
  });

  test.each([
    ['/news/', 200],
    ['/news/2024/', 200],
    ['/', 404],
    ['/2024/', 404],
    ['/newspaper/', 404],
    ['/news/../2024/', 400],
  ])('under the base /news/ answers %s with %i', async (path, status) => {
    expect((await get(path, { base: '/news/' })).status).toBe(status);
  });

  test('sends the base without its slash on, and keeps it in redirects', async () => {
    expect((await get('/news?q=a', { base: '/news/' })).headers.location).toBe('/news/?q=a');
    expect((await get('/news/2024', { base: '/news/' })).headers.location).toBe('/news/2024/');
  });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly base?: string;
}

/** Sends the path exactly as it stands, which fetch would not. */
function get(path: string, { method = 'GET', headers = {}, base = '/' }: Asked = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: ports.get(base), host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}
