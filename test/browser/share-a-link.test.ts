import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900 };
const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('sharing a link', () => {
  it('copies the address of the article and says so for a moment', async () => {
    const { page } = await browser.newPage({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await visit(page, seedUrl + ARTICLE.slice(1));
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(seedUrl + ARTICLE.slice(1));
    await page.getByText('Link copied').waitFor({ state: 'detached', timeout: 5000 });
  });

  it('hands a narrowed list to the system’s own sheet', async () => {
    const { page } = await browser.newPage(DESK);
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => Promise.resolve(shared.push(data)),
      });
    });
    await page.goto(`${seedUrl}?from=2024-10`);
    await page.getByRole('heading', { level: 1, name: 'From October 2024' }).waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
      { title: 'From October 2024', url: `${seedUrl}?from=2024-10` },
    ]);
  });
});
