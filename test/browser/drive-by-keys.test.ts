import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900, reducedMotion: 'reduce' } as const;
const seedUrl = inject('seedUrl');
const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (address: string) => {
  const { page } = await browser.newPage(DESK);
  await visit(page, address, { waitUntil: 'networkidle' });
  return page;
};
const focused = (page: Page) =>
  page.evaluate(() => {
    // rows far from the screen are not in the page: each knows its number
    const row = document.activeElement?.closest<HTMLElement>('[data-row-index]');
    return Number(row?.dataset['rowIndex'] ?? -1);
  });
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const size = (page: Page) =>
  page.locator('article').evaluate((article) => getComputedStyle(article).fontSize);

describe('keys in a list', () => {
  it('move focus from row to row, stop at the first, and stay on the screen', async () => {
    const page = await open(demoUrl);
    for (const [key, row] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['k', 1],
      ['k', 0],
      ['k', 0],
    ] as const) {
      await press(page, key);
      await expect.poll(() => focused(page)).toBe(row);
    }
    for (let row = 1; row < 12; row++) await press(page, 'j');
    await expect.poll(() => focused(page)).toBe(11);
    const box = (await page.locator('[data-row-index="11"]').boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(DESK.height);
  });

  it('open an article, and come back to its row by `u` and by the history', async () => {
    const page = await open(demoUrl);
    await press(page, 'j', 'j', 'j');
    await expect.poll(() => focused(page)).toBe(2);
    await press(page, 'o');
    await expect.poll(() => page.locator('.reading').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await press(page, 'u');
    await expect.poll(() => focused(page)).toBe(2);
    await press(page, 'j');
    await expect.poll(() => focused(page)).toBe(3);
    await press(page, 'Enter');
    await expect.poll(() => page.locator('.reading').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => focused(page)).toBe(3);
  });

  it('go a month down and up again', async () => {
    const page = await open(demoUrl);
    const month = () =>
      page.evaluate(() => /\/(\d{4}\/\d{2})\//.exec((document.activeElement as HTMLAnchorElement).href)?.[1]);
    await press(page, 'j');
    await expect.poll(month).toBeDefined();
    const first = (await month())!;
    await press(page, '[');
    await expect.poll(async () => (await month())! < first).toBe(true);
    await press(page, ']');
    await expect.poll(month).toBe(first);
  });

  it('go to the timeline and to its dates from anywhere', async () => {
    const page = await open(`${demoUrl}about/`);
    await press(page, 'g', 'h');
    await page.waitForURL(demoUrl);
    await visit(page, `${demoUrl}about/`, { waitUntil: 'networkidle' });
    await press(page, 'g', 'd');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('2024');
    const written = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    // after a pause it is taken into the address, and comes back from there
    await expect.poll(written).toBe('2024');
  });
});

describe('keys in an article', () => {
  it('change the size, open the display, and show the text alone', async () => {
    const page = await open(seedUrl + ARTICLE.slice(1));
    await press(page, '+', '+');
    await expect.poll(() => size(page)).toBe('22px');
    await press(page, '-');
    await expect.poll(() => size(page)).toBe('21px');
    await press(page, '0');
    await expect.poll(() => size(page)).toBe('20px');
    await press(page, 'd');
    await page.getByRole('dialog', { name: 'Display' }).waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain(ARTICLE);
    await press(page, 'f');
    await expect.poll(() => page.getByRole('banner').isVisible()).toBe(false);
    await press(page, 'Escape');
    await expect.poll(() => page.getByRole('banner').isVisible()).toBe(true);
    expect(page.url()).toContain(ARTICLE);
    await press(page, 'Escape');
    await page.waitForURL(seedUrl);
  });

  it('do nothing in a field, with Ctrl or Alt', async () => {
    const page = await open(seedUrl + ARTICLE.slice(1));
    await press(page, 'Control+d', 'Alt+f', 'Alt+u');
    await page.waitForTimeout(200);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toContain(ARTICLE);
    await visit(page, seedUrl);
    await page.getByLabel('From').focus();
    await press(page, '?', 'd', 'j');
    await page.waitForTimeout(200);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByLabel('From').inputValue()).toBe('?dj');
  });
});

describe('the help for keys', () => {
  it('lists them, puts one elsewhere, refuses one that is taken, and switches them off', async () => {
    const page = await open(seedUrl + ARTICLE.slice(1));
    await press(page, '?');
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    await help.waitFor();
    const button = (title: string) => help.getByRole('button', { name: `change the key of “${title}”` });
    expect(await button('Focus mode').textContent()).toMatch(/^f,/);
    await button('Focus mode').focus();
    await press(page, 'Enter', 'd');
    await help.getByText('d is taken by “Display settings”').waitFor();
    await press(page, 'w');
    expect(await button('Focus mode').textContent()).toMatch(/^w,/);
    await press(page, 'Escape');
    await help.waitFor({ state: 'detached' });
    await press(page, 'f');
    await page.waitForTimeout(200);
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    await press(page, 'w');
    await expect.poll(() => page.getByRole('banner').isVisible()).toBe(false);
    await press(page, 'w', '?');
    await help.getByRole('checkbox', { name: 'Use single keys' }).press(' ');
    await press(page, 'Escape');
    await help.waitFor({ state: 'detached' });
    await press(page, 'w', '?', 'Escape');
    await page.waitForTimeout(200);
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(page.url()).toContain(ARTICLE);
    await page.getByRole('button', { name: 'Keyboard' }).press('Enter');
    await help.getByRole('button', { name: 'Usual keys' }).press('Enter');
    expect(await button('Focus mode').textContent()).toMatch(/^f,/);
    await press(page, 'Escape');
    await help.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keyboard');
  });
});
