import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const PAGES = [
  '/',
  '/2024/',
  '/2024/10/23/',
  ARTICLE,
  '/entity/org/national-intelligence-service/',
  '/entities/',
  '/entities/?sort=az',
  '/saved/',
  '/search/',
  '/about/',
  '/404.html',
  // words that cannot be broken, in chips, offers and the heading
  `/?q=${'a'.repeat(90)}&from=2024-10-22&to=2024-10-23`,
];
const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('any screen', () => {
  // 320 px is also 1280 px at 400 % zoom (WCAG 2.2, 1.4.10)
  it.each([320, 390, 768, 1360])(
    'holds every page within %i px, without a sideways scroll',
    async (width) => {
      const { page } = await browser.newPage({ width, height: 800 });
      for (const path of PAGES) {
        await visit(page, seedUrl + path.slice(1), { waitUntil: 'networkidle' });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, path).toBeLessThanOrEqual(0);
      }
    },
  );

  it.each([390, 1360])('moves nothing while a page of %i px comes in', async (width) => {
    const { page } = await browser.newPage({ width, height: 800 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', ARTICLE]) {
      await visit(page, seedUrl + path.slice(1), { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(
        0.01,
      );
    }
  });

  it('has the reader’s colours before the first paint', async () => {
    const { page } = await browser.newPage({
      width: 390,
      height: 800,
      colorScheme: 'light',
      // no script comes
      allow: [/ERR_FAILED/, /^uncaught: /],
    });
    await page.goto(seedUrl);
    await page.evaluate(() => localStorage.setItem('dateline.settings', '{"theme":"dark"}'));
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(seedUrl + ARTICLE.slice(1)).catch(() => undefined);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(26, 25, 23)',
    );
  });
});
