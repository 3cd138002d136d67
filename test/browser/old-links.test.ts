import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { listFiles, makeFolder, runBuild } from '../support/run-build.ts';
import { serveSite } from '../support/serve-site.ts';

/** The site as it was first published. The names of files carry their ids. */
const FIRST = {
  '001_aaaaaaaa11111111.txt':
    'date 2031-05-06 Keeper of the lamp retires\n\nAna Poole kept the lamp in Norway.',
  '002_bbbbbbbb22222222.txt': 'date 2031-05-07 Ferry late agian\n\nAna Poole waited in Norway.',
  '003_cccccccc33333333.txt': 'Soup of the pier\n\nBoil the water.',
};
/** Then a title is corrected, a day too, an undated article gets its day, files are renumbered, and one is added. */
const SECOND = {
  '010_aaaaaaaa11111111.txt':
    'date 2031-05-05 Keeper of the lamp retires\n\nAna Poole kept the lamp in Norway.',
  '002_bbbbbbbb22222222.txt': 'date 2031-05-07 Ferry late again\n\nAna Poole waited in Norway.',
  '001_cccccccc33333333.txt': 'date 2031-06-01 Soup of the pier\n\nBoil the water.',
  '003_dddddddd44444444.txt': 'date 2031-05-07 Gulls counted\n\nThere were many in Norway.',
};
const folder = mkdtempSync(join(tmpdir(), 'dateline-old-links-'));
let browser: OpenBrowser;
let server: Server;
let url: string;
let oldAddresses: readonly string[];

beforeAll(async () => {
  const site = join(folder, 'site');
  const first = await runBuild(await makeFolder(join(folder, 'first'), FIRST), site);
  expect(first.code, first.output).toBe(0);
  oldAddresses = (await listFiles(site)).flatMap((file) => /^(.*\/)index\.html$/.exec(file)?.[1] ?? []);
  const second = await runBuild(await makeFolder(join(folder, 'second'), SECOND), site);
  expect(second.code, second.output).toBe(0);
  ({ url, server } = await serveSite(() => site));
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

describe('links to a site that has changed since', () => {
  it('has old addresses of every kind to follow', () => {
    expect(oldAddresses.filter((address) => /-[0-9a-f]{8}\/$/.test(address))).toHaveLength(3);
    expect(oldAddresses).toContain('entity/person/ana-poole/');
    expect(oldAddresses).toContain('2031/05/06/');
  });

  it('leads from every old address of an article to that article', async () => {
    const titles = {
      aaaaaaaa: 'Keeper of the lamp retires',
      bbbbbbbb: 'Ferry late again',
      cccccccc: 'Soup of the pier',
    };
    for (const [id, title] of Object.entries(titles)) {
      const { page } = await browser.newPage({ width: 390, height: 800, allow: [/status of 404/] });
      const old = oldAddresses.find((address) => address.includes(id))!;
      await page.goto(url + old);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`-${id}/$`));
      await page.context().close();
    }
  });

  it('leads from every other old address to its page, or says what is near', async () => {
    const others = oldAddresses.filter((address) => !/-[0-9a-f]{8}\/$/.test(address));
    expect(others.length).toBeGreaterThan(5);
    for (const address of others) {
      const { page } = await browser.newPage({ width: 390, height: 800, allow: [/status of 404/] });
      const response = await page.goto(url + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // the one day that has no article any more, and the undated, of which none is left
      const isGone = address === '2031/05/06/' || address === 'undated/';
      expect([address, response?.status()]).toEqual([address, isGone ? 404 : 200]);
      if (address === '2031/05/06/') await page.getByRole('link', { name: 'Monday 5 May 2031' }).waitFor();
      await page.context().close();
    }
  });
});
