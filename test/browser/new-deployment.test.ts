import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { serveSite } from '../support/serve-site.ts';
import { alive, visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 600, allow: [/status of 404/] };
const folder = mkdtempSync(join(tmpdir(), 'dateline-deployment-'));
const [before, after] = [inject('seedSite'), join(folder, 'after')];
let browser: OpenBrowser;
let published = before;
let server: Server;
let url: string;

beforeAll(async () => {
  cpSync(before, after, { recursive: true });
  renameScripts(after);
  ({ url, server } = await serveSite(() => published, inject('base')));
  browser = await openBrowser();
});
beforeEach(() => {
  published = before;
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** As if the app's code had changed: every script has another name, and is gone under its old one. */
function renameScripts(site: string): void {
  const assets = join(site, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const renamed = scripts.map((name) => [name, name.replace(/\.js$/, 'x.js')] as const);
  const texts = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html)$/.test(file),
  );
  for (const file of texts) {
    let text = readFileSync(join(site, file), 'utf8');
    for (const [name, other] of renamed) text = text.replaceAll(name, other);
    writeFileSync(join(site, file), text);
  }
  for (const [name, other] of renamed) renameSync(join(assets, name), join(assets, other));
}

describe('a tab that is older than the site', () => {
  it('loads once more, at the page that was asked for, where the code of that page is gone', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, `${url}${ARTICLE.slice(1)}`, { waitUntil: 'networkidle' });
    let loads = 0;
    page.on('load', () => loads++);
    published = after;
    await page.getByRole('link', { name: 'About', exact: true }).first().click();
    await page.waitForURL('**/about/');
    await page.getByRole('heading', { level: 1, name: /About/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => loads).toBe(1);
  });

  it('loads once more where a part of the page is gone, and keeps the place', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, `${url}${ARTICLE.slice(1)}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
    published = after;
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Display' }).click()]);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(500);
    await alive(page);
    // the press was on the page that was left or on the new one
    const panel = page.getByRole('dialog', { name: 'Display' });
    if ((await panel.count()) === 0) await page.getByRole('button', { name: 'Display' }).click();
    await expect.poll(() => panel.innerText()).toMatch(/Text size/);
  });

  it('says so, and does not load for ever, where a part is gone from the new site too', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, `${url}${ARTICLE.slice(1)}`, { waitUntil: 'networkidle' });
    let loads = 0;
    page.on('load', () => loads++);
    published = after;
    await page.route(/DisplaySettings/, (route) => route.fulfill({ status: 404 }));
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Display' }).click()]);
    await alive(page, { waitUntil: 'networkidle' });
    if ((await page.getByRole('dialog').count()) === 0)
      await page.getByRole('button', { name: 'Display' }).click();
    await page.getByText('This part could not be fetched.').waitFor();
    expect(loads).toBe(1);
  });

  it('stays where there is no connection', async () => {
    const { page } = await browser.newPage({ ...DESK, allow: [/ERR_|Failed to load/] });
    await visit(page, `${url}${ARTICLE.slice(1)}`, { waitUntil: 'networkidle' });
    let loads = 0;
    page.on('load', () => loads++);
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'About', exact: true }).first().click();
    await page.getByText('There was no answer. Check the connection.').waitFor();
    expect(loads).toBe(0);
  });
});
