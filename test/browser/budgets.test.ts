import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const PHONE = { width: 412, height: 823 };
let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Files of one kind that an address loads by itself, in bytes as a host compresses them. */
async function bytesOf(address: string, kind: RegExp): Promise<number> {
  const { page } = await browser.newPage(PHONE);
  await visit(page, inject('seedUrl') + address.slice(1), { waitUntil: 'networkidle' });
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = names.map((name) => new URL(name).pathname).filter((path) => kind.test(path));
  expect(files).not.toEqual([]);
  return files
    .map((path) => readFileSync(join(inject('seedSite'), path.slice(inject('base').length))))
    .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

describe('an article page, as it is sent', () => {
  it('needs at most 130 KB of script', async () => {
    expect(await bytesOf(ARTICLE, /\.js$/)).toBeLessThanOrEqual(130_000);
  });

  it('needs at most 12 KB of style', async () => {
    expect(await bytesOf(ARTICLE, /\.css$/)).toBeLessThanOrEqual(12_000);
  });
});
