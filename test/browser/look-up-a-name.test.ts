import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visit.ts';

const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const DESK = { width: 1360, height: 900, reducedMotion: 'reduce' } as const;

describe('looking up a name', () => {
  it('goes from the leading ones to all of a group, to a letter, to a page, and back to the row', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.getByRole('heading', { level: 1, name: 'Names' }).waitFor();
    expect(page.url()).toBe(`${demoUrl}entities/`);
    const rows = page.locator('[data-row]');
    const status = () => page.getByRole('status').innerText();
    const all = await status();

    await page.getByRole('link', { name: /^Show all .* people$/ }).click();
    await page.waitForURL('**/entities/?group=people');
    await expect.poll(status).toMatch(/^[\d,]+ people$/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect.poll(() => rows.count()).toBe(200);
    await page.getByRole('button', { name: /^Show more/ }).press('Enter');
    await expect.poll(() => rows.count()).toBe(400);
    await expect.poll(() => rows.nth(200).evaluate((row) => row.contains(document.activeElement))).toBe(true);

    await page.keyboard.press('j');
    const name = await rows.nth(201).getByRole('link').innerText();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(400);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);

    await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'A–Z' }).click();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: /^S,/ }).click();
    await page.waitForURL('**/entities/?group=people&sort=az&letter=S');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['S']);
    await expect.poll(status).toMatch(/^\d+ /);
    await expect.poll(() => rows.count()).toBe(Number((await status()).split(' ')[0]));
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`${demoUrl}entities/`);
    await expect.poll(status).toBe(all);
  });

  it('finds one by any of its words as they are written, accents aside, and opens cold as it was', async () => {
    const { page } = await browser.newPage({ width: 390, height: 844, hasTouch: true });
    await visit(page, `${demoUrl}entities/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Find a name').tap();
    await page.keyboard.type('aubig');
    await page.waitForURL('**/entities/?q=aubig');
    const found = page.locator('[data-row]').getByRole('link');
    await expect.poll(() => found.allInnerTexts()).toEqual(["Hélène d'Aubigny-Roche"]);
    await page.keyboard.type('ny hele');
    await page.waitForURL('**/entities/?q=aubigny+hele');
    await expect.poll(() => found.count()).toBe(1);
    const seen: number[] = [];
    await page.exposeFunction('seen', (rows: number) => seen.push(rows));
    await page.addInitScript(() => {
      const look = () => {
        const shown = [...document.querySelectorAll('[data-row]')].filter((row) =>
          row.checkVisibility({ visibilityProperty: true }),
        );
        (window as unknown as { seen: (rows: number) => void }).seen(shown.length);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    await expect.poll(() => found.count()).toBe(1);
    // never the whole list on the way
    await expect.poll(() => seen.at(-1)).toBe(1);
    expect(Math.max(...seen)).toBe(1);
    await found.tap();
    await page.getByRole('heading', { level: 1, name: 'Hélène d' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Find a name').inputValue()).toBe('aubigny hele');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('needs no script for the leading ones', async () => {
    const { page } = await browser.newPage({ ...DESK, javaScriptEnabled: false });
    const response = await page.goto(`${demoUrl}entities/`);
    expect(response?.status()).toBe(200);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    const kinds = page.getByRole('navigation', { name: 'Kinds of names' });
    await kinds.getByRole('link', { name: /^Places/ }).click();
    const places = page.getByRole('region', { name: /^Places/ });
    await expect.poll(async () => (await places.boundingBox())!.y).toBeLessThan(100);
    await places.getByRole('link').first().click();
    await page.waitForURL('**/entity/place/**');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
