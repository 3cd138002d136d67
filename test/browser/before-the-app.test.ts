import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 700 };
const url = `${inject('seedUrl')}${ARTICLE.slice(1)}`;
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The article as it is read before its scripts have come; what is given back lets them come. */
async function openWithoutScripts(page: Page): Promise<() => void> {
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto(url);
  return letCome;
}

describe('a page whose app has not come', () => {
  it('asks for no script before all is there that it is read by', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, url);
    const [loaded, scripts] = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      return [navigation!.loadEventStart, files.map(({ startTime }) => startTime)] as const;
    });
    expect(scripts.length).toBeGreaterThan(1);
    expect(Math.min(...scripts)).toBeGreaterThanOrEqual(loaded);
  });

  it('opens once it has come what a button was pressed for', async () => {
    const { page } = await browser.newPage(DESK);
    const letCome = await openWithoutScripts(page);
    await page.getByRole('button', { name: 'Display' }).click();
    letCome();
    await page.getByRole('dialog', { name: 'Display' }).waitFor();
  });

  it('goes once it has come where keys were pressed for', async () => {
    const { page } = await browser.newPage(DESK);
    const letCome = await openWithoutScripts(page);
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    letCome();
    await page.waitForURL('**/entities/');
  });

  it('offers once it has come a link to the words that were selected', async () => {
    const { page } = await browser.newPage(DESK);
    const letCome = await openWithoutScripts(page);
    await page.locator('#p2').evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph));
    letCome();
    await page.getByRole('button', { name: 'Copy link to passage' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      (await page.locator('#p2').innerText()).trim(),
    );
  });

  it('shows once it has come how far the article was read', async () => {
    const { page } = await browser.newPage(DESK);
    const letCome = await openWithoutScripts(page);
    await page.evaluate(() =>
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
    );
    letCome();
    const share = () =>
      page.evaluate(() => document.querySelector('.origin-left')!.getBoundingClientRect().width / innerWidth);
    await expect.poll(share).toBeGreaterThan(0.95);
  });
});
