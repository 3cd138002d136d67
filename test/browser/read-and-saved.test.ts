import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900, reducedMotion: 'reduce' } as const;
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;
const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const seedUrl = inject('seedUrl');
const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.locator('main [data-row]');
const tool = (page: Page, row: number, name: string) =>
  rows(page).nth(row).getByRole('button', { name, exact: true });
const heights = (page: Page, count: number) =>
  rows(page).evaluateAll(
    (all, most) => all.slice(0, most).map((row) => row.getBoundingClientRect().height),
    count,
  );
const opacity = (page: Page, row: number, name: string) =>
  tool(page, row, name).evaluate((button) => getComputedStyle(button).opacity);
const kept = (page: Page, key: string) =>
  page.evaluate((name) => {
    const { articles } = JSON.parse(localStorage.getItem(name) ?? '{"articles":{}}') as { articles: object };
    return Object.keys(articles).length;
  }, key);
const findProblems = async (page: Page) => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
};

describe('reading and saving', () => {
  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('marks rows by their tools on %s, and no row changes its height', async (_name, screen) => {
    const { page } = await browser.newPage(screen);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const before = await heights(page, 3);
    const isDesk = screen === DESK;
    expect(await opacity(page, 1, 'Save')).toBe(isDesk ? '0' : '1');
    if (isDesk) await rows(page).nth(1).hover();
    await expect.poll(() => opacity(page, 1, 'Save')).toBe('1');
    expect(await heights(page, 3)).toEqual(before);
    for (const row of [0, 1, 2]) {
      await tool(page, row, 'Mark as read').click();
      await tool(page, row, 'Save').click();
    }
    await expect.poll(() => kept(page, 'dateline.saved')).toBe(3);
    expect(await kept(page, 'dateline.read')).toBe(3);
    expect(await heights(page, 3)).toEqual(before);
    expect(new URL(page.url()).pathname).toBe(inject('base'));
    await page.mouse.move(0, 0);
    expect(await opacity(page, 1, 'Save')).toBe('1');
    const weight = await rows(page)
      .nth(1)
      .getByRole('heading')
      .evaluate((one) => getComputedStyle(one).fontWeight);
    expect(weight).toBe('400');
  });

  it('keeps what is far apart on a phone within the screen', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const box = (await tool(page, 0, 'Save').boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it('goes by keys through a list, to what is saved, and back', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-row]') !== null))
      .toBe(true);
    const title = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('m');
    await page.keyboard.press('s');
    await expect.poll(() => kept(page, 'dateline.saved')).toBe(1);
    expect(await kept(page, 'dateline.read')).toBe(1);
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL(`${demoUrl}saved/`);
    await page.getByRole('link', { name: title!, exact: true }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: `Put back “${title}”` }).waitFor();
    expect(await kept(page, 'dateline.saved')).toBe(0);
    await page.keyboard.press('s');
    await expect.poll(() => kept(page, 'dateline.saved')).toBe(1);
    await page.keyboard.press('o');
    await page.locator('.reading').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true, pressed: true }).waitFor();
    await page.keyboard.press('u');
    await page.waitForURL(`${demoUrl}saved/`);
  });

  it('takes an article for read that stays on the screen, without the code of the lists', async () => {
    const { page } = await browser.newPage(DESK);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.addInitScript(() => {
      const look = () => {
        if (localStorage.getItem('dateline.read') === null) requestAnimationFrame(look);
        else Object.assign(window, { readAt: performance.now() });
      };
      requestAnimationFrame(look);
    });
    await visit(page, seedUrl + ARTICLE.slice(1));
    await expect.poll(() => kept(page, 'dateline.read')).toBe(1);
    // not at once: from when the page was asked for
    const readAt = () => page.evaluate(() => (window as unknown as { readAt?: number }).readAt);
    await expect.poll(readAt).toBeGreaterThan(2000);
    expect(scripts.filter((path) => /\/list-/.test(path))).toEqual([]);
    const places = () =>
      page
        .locator('.masthead .icon-button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const before = await places();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => kept(page, 'dateline.saved')).toBe(1);
    expect(await places()).toEqual(before);
    await visit(page, `${seedUrl}2024/10/`, { waitUntil: 'networkidle' });
    await rows(page).first().getByText(', read').waitFor({ state: 'attached' });
    expect(await tool(page, 0, 'Save').getAttribute('aria-pressed')).toBe('true');
  });

  it('takes one for read at once that was scrolled to its end', async () => {
    const { page } = await browser.newPage(PHONE);
    // time alone does nothing here
    await page.addInitScript(() => {
      window.setInterval = (() => 0) as unknown as typeof setInterval;
    });
    await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
    await page.waitForTimeout(2600);
    expect(await kept(page, 'dateline.read')).toBe(0);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => kept(page, 'dateline.read')).toBe(1);
  });

  it('shares all of it between tabs', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const other = await page.context().newPage();
    await visit(other, `${demoUrl}saved/`, { waitUntil: 'networkidle' });
    await other.getByText('Nothing is saved yet.').waitFor();
    await rows(page).first().hover();
    await tool(page, 0, 'Save').click();
    await expect.poll(() => rows(other).count()).toBe(1);
    await other.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(() => tool(page, 0, 'Save').getAttribute('aria-pressed')).toBe('false');
  });

  it('goes to another device as a file, and names what is wrong with one', async () => {
    const { page } = await browser.newPage({ ...DESK, bypassCSP: true });
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    await rows(page).first().hover();
    await tool(page, 0, 'Save').click();
    await tool(page, 0, 'Mark as read').click();
    await page.getByRole('banner').getByRole('link', { name: 'Saved' }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await findProblems(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('dateline-reading.json');
    const path = await download.path();

    const { page: elsewhere } = await browser.newPage({ ...PHONE, bypassCSP: true });
    await visit(elsewhere, demoUrl, { waitUntil: 'networkidle' });
    await elsewhere.getByRole('contentinfo').getByRole('link', { name: 'Saved' }).click();
    await elsewhere.getByText('Nothing is saved yet.').waitFor();
    expect(await findProblems(elsewhere)).toEqual([]);
    const field = elsewhere.getByLabel('File to import');
    await field.setInputFiles(path);
    await elsewhere.getByText('Added: 1 saved and 1 read that were not here.').waitFor();
    await expect.poll(() => rows(elsewhere).count()).toBe(1);
    const wrong = `${path}.txt`;
    await writeFile(wrong, 'Dear diary');
    await field.setInputFiles(wrong);
    await elsewhere
      .getByRole('alert')
      .getByText(/is not JSON, so nothing was added/)
      .waitFor();
    await elsewhere.getByRole('button', { name: /^Remove/ }).click();
    expect(await findProblems(elsewhere)).toEqual([]);
    expect(await elsewhere.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it('works for the page where storage refuses, and says so', async () => {
    const { page } = await browser.newPage(DESK);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    await rows(page).first().hover();
    await tool(page, 0, 'Save').click();
    await page.getByText('Your browser does not let this page keep what you read and save').waitFor();
    expect(await tool(page, 0, 'Save').getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('banner').getByRole('link', { name: 'Saved' }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  it('is a page without a script too, with what it needs, and none to be found by others', async () => {
    const { page } = await browser.newPage({ ...DESK, javaScriptEnabled: false });
    await page.goto(`${seedUrl}saved/`);
    expect(await page.getByRole('main').innerText()).toMatch(
      /^Saved\s+What you save is kept in your browser/,
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.goto(seedUrl);
    expect(await tool(page, 0, 'Save').isVisible()).toBe(false);
  });
});
