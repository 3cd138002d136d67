import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/**
 * Connect middleware that answers every request as a plain static host would from the folder `root()`, which
 * is served under `base` ("/" or "/some/path/"): the exact file; a folder's index.html at its address with a
 * slash; 301 to that address without one; 404 with 404.html for anything else, with a word of text under
 * data/ and outside `base`. 400 for an address that cannot be read, 405 for methods but GET and HEAD. Text is
 * sent gzipped to those who accept it; a copy that is still good is answered with 304.
 */
export function staticFiles(root: () => string, base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendText(response, 405, 'Only GET and HEAD are answered here.');
    }
    findAnswer(root(), base, request.url ?? '/').then((answer) => {
      if ('location' in answer) {
        response.setHeader('location', answer.location);
        return sendText(response, 301, `Moved to ${answer.location}`);
      }
      if ('text' in answer) return sendText(response, answer.status, answer.text);
      return sendFile(request, response, answer);
    }, next);
  };
}

interface FileAnswer {
  readonly status: 200 | 404;
  readonly file: string;
  readonly stats: Stats;
}

type Answer =
  | FileAnswer
  | { readonly location: string }
  | { readonly status: 400 | 404; readonly text: string };

async function findAnswer(root: string, base: string, address: string): Promise<Answer> {
  const [path = '/', query] = address.split(/\?(.*)/s, 2);
  const withQuery = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return { location: base + withQuery };
  if (!path.startsWith(base)) return { status: 404, text: 'Not found' };

  const names = toNames(path.slice(base.length));
  if (names === null) return { status: 400, text: 'The address cannot be read.' };
  const wanted = join(root, ...names);
  const asFolder = path.endsWith('/');
  const index = await findFile(join(wanted, 'index.html'));
  if (index && asFolder) return { status: 200, ...index };
  if (index) return { location: `${path}/${withQuery}` };
  const exact = asFolder ? null : await findFile(wanted);
  if (exact) return { status: 200, ...exact };

  const notFound = names[0] === 'data' ? null : await findFile(join(root, '404.html'));
  return notFound ? { status: 404, ...notFound } : { status: 404, text: 'Not found' };
}

/** The names in a path below the base, or null where one is no name of a file: "..", a slash in disguise. */
function toNames(path: string): readonly string[] | null {
  if (path === '') return [];
  try {
    const names = path.replace(/\/$/, '').split('/').map(decodeURIComponent);
    return names.every((name) => !/^\.{0,2}$|[/\\\0]/.test(name)) ? names : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function findFile(file: string): Promise<Omit<FileAnswer, 'status'> | null> {
  // whatever keeps the file system from answering (no such file, name too long), there is nothing to serve
  const stats = await stat(file).catch(() => null);
  return stats?.isFile() ? { file, stats } : null;
}

function sendFile(request: IncomingMessage, response: ServerResponse, answer: FileAnswer): void {
  const { status, file, stats } = answer;
  const type = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const etag = `W/"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}"`;
  const isText = !BINARY.test(type);
  response.statusCode = status;
  response.setHeader('content-type', isText ? `${type}; charset=utf-8` : type);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  response.setHeader('last-modified', stats.mtime.toUTCString());
  if (isText) response.setHeader('vary', 'accept-encoding');
  if (status === 200 && isFresh(request, etag, stats)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const zipped = isText && acceptsGzip(request);
  if (zipped) response.setHeader('content-encoding', 'gzip');
  else response.setHeader('content-length', stats.size);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (zipped) pipeline(createReadStream(file), createGzip(), response, ignore);
  else pipeline(createReadStream(file), response, ignore);
}

/** A reader who leaves early, or a file deleted just now, ends the connection: there is nobody to tell. */
function ignore(): void {}

function isFresh({ headers }: IncomingMessage, etag: string, stats: Stats): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known === '*' || known.split(/\s*,\s*/).includes(etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(stats.mtimeMs / 1000) * 1000 <= since;
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(headers['accept-encoding'] ?? '');
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  // node leaves the body out of the answer to HEAD
  response.end(`${text}\n`);
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const BINARY = /^(?:font|application\/(?:octet-stream|wasm))|^image\/(?!svg)/;
