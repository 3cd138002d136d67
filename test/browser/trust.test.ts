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

describe('trust', () => {
  it('forbids scripts and styles that are not its own, on every page', async () => {
    for (const path of ['', ARTICLE.slice(1), 'about/', '404.html']) {
      const html = await (await fetch(seedUrl + path)).text();
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy).toMatch(/require-trusted-types-for 'script'/);
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    }
  });

  it('runs no script that is put into the page', async () => {
    const { page } = await browser.newPage({ ...DESK, allow: [/Content Security Policy|Trusted/i] });
    await page.goto(seedUrl + ARTICLE.slice(1));
    const attempt = (put: () => void) =>
      page.evaluate<string>(
        `(() => { try { (${put.toString()})(); return 'done' } catch { return 'refused' } })()`,
      );
    // Trusted Types refuse the sink itself
    expect(await attempt(() => (document.body.innerHTML = '<b>no</b>'))).toBe('refused');
    expect(await attempt(() => document.createElement('script').setAttribute('src', 'data:,'))).toBe(
      'refused',
    );
    // and the policy what comes in as text of an element
    await attempt(() => {
      const link = document.createElement('a');
      link.href = 'javascript:window.ran=1';
      document.body.append(link);
      link.click();
    });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  it.each([
    'not json',
    '{"theme":7,"size":"huge","off":{"a":1}}',
    '[]',
    'null',
    '{"theme":"dark","size":1e9}',
  ])('reads on with %s in the storage', async (kept) => {
    const { page } = await browser.newPage(DESK);
    await page.addInitScript((text) => localStorage.setItem('dateline.settings', text), kept);
    await visit(page, seedUrl + ARTICLE.slice(1));
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  });

  it('reads on where storage is blocked', async () => {
    const { page } = await browser.newPage(DESK);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    await visit(page, seedUrl + ARTICLE.slice(1));
    await page.getByRole('checkbox', { name: 'Places', exact: true }).uncheck();
    expect(await page.evaluate(() => document.documentElement.dataset['off'])).toBe('number place');
  });
});
