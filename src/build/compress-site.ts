import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachLimited } from './for-each-limited.ts';
import { stampFiles } from './stamp-files.ts';

/** A site about to be put in place: new files in one folder, those that stay in another. */
export interface CompressSetup {
  readonly staging: string;
  readonly outDir: string;
  /** Files of `outDir` that stay, with their stamps. */
  readonly kept: ReadonlyMap<string, string>;
  /** Whether a file of `outDir` is as the last build left it. */
  readonly isUntouched: (file: string) => boolean;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Puts a `.br` and a `.gz` beside every text file of at least SMALLEST bytes, for hosts that send such files instead of
 * compressing themselves. Those of files that stay, and of scripts and styles whose names carry their hash, stay too:
 * their paths are returned. The others are written to `staging`, in as many threads as there are cores.
 */
export async function compressSite(setup: CompressSetup): Promise<readonly string[]> {
  const { staging, outDir, kept, isUntouched, onProgress } = setup;
  const stay: string[] = [];
  const jobs: { readonly file: string; readonly from: string }[] = [];
  const sort = (file: string, stamp: string, from: string, isSame: boolean) => {
    if (!TEXTS.has(extname(file)) || Number.parseInt(stamp, 10) < SMALLEST) return;
    const packed = [`${file}.br`, `${file}.gz`];
    if (isSame && packed.every(isUntouched)) stay.push(...packed);
    else jobs.push({ file, from });
  };
  for (const [file, stamp] of kept) sort(file, stamp, outDir, true);
  for (const [file, stamp] of stampFiles(staging)) sort(file, stamp, staging, isHashed(file));

  let done = 0;
  await forEachLimited(jobs, availableParallelism(), async ({ file, from }) => {
    const bytes = await readFile(join(from, file));
    const [smallest, small] = await Promise.all([
      toBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          // a window that is larger than the file is only cleared, which takes most of the time
          [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes.length)))),
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          // the last two steps cost ten times as much: for files that change with every article they are not worth it
          [constants.BROTLI_PARAM_QUALITY]: isHashed(file) ? 11 : 9,
        },
      }),
      toGzip(bytes, { level: 9 }),
    ]);
    // its folder need not be there, where the file itself stays
    await mkdir(dirname(join(staging, file)), { recursive: true });
    await writeFile(join(staging, `${file}.br`), smallest);
    await writeFile(join(staging, `${file}.gz`), small);
    onProgress(++done, jobs.length);
  });
  return stay;
}

/** Below this, what is saved is less than what an answer's headers take. */
const SMALLEST = 1024;

const TEXTS: ReadonlySet<string> = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.xml',
  '.md',
  '.txt',
  '.svg',
  '.webmanifest',
]);

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

function isHashed(file: string): boolean {
  return file.startsWith('assets/');
}
