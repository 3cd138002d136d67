import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';

let folder: string;
let dev: DevServer;
let browser: OpenBrowser;
const write = (name: string, text: string) => writeFile(join(folder, name), text);
const FIRST = '000_00000000000000aa.txt';
const SECOND = '001_00000000000000bb.txt';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-dev-'));
  await write(FIRST, ' date 2031-05-06 The lamp is lit\n\nMara Quill lit it in Oslo.\n\nRead also:');
  dev = await startDevServer(folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
  await rm(folder, { recursive: true });
});

describe('the dev server', () => {
  it('shows a seed that is saved, added or deleted, at once and in place', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 900 });
    // what is saved before the page listens it never hears of
    await Promise.all([
      page.waitForEvent('console', (message) => message.text() === '[vite] connected.'),
      page.goto(dev.url),
    ]);
    await page.getByRole('heading', { name: 'The lamp is lit' }).waitFor();
    await page.evaluate(() => Object.assign(window, { same: true }));

    await write(SECOND, ' date 2031-05-07 The lamp is out\n\nNobody knows why.\n\nRead also:');
    await page.getByRole('heading', { name: 'The lamp is out' }).waitFor();
    // counts and rows are two files
    await expect.poll(() => page.getByRole('status').innerText()).toBe('2 of 2 articles');

    await write(SECOND, ' date 2031-05-07 The lamp is mended\n\nBy Mara Quill.\n\nRead also:');
    await page.getByRole('heading', { name: 'The lamp is mended' }).waitFor();

    await unlink(join(folder, SECOND));
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  it('opens every address cold, and answers what it does not know with 404', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 900, allow: [/status of 404/] });
    for (const path of [
      '2031/',
      '2031/05/06/',
      '2031/05/06/the-lamp-is-lit-00000000/',
      'about/',
      'entity/place/oslo/',
    ]) {
      expect((await page.goto(dev.url + path))?.status(), path).toBe(200);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect((await page.goto(`${dev.url}banana/`))?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    expect((await fetch(`${dev.url}data/months/1999-01.json`)).status).toBe(404);
  });
});
