import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const PHONE = { width: 390, height: 800, allow: [/status of 404/] };
const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an address that holds nothing', () => {
  it.each([
    'banana/',
    'a/b/c/d/e/f/',
    '2024/13/',
    'entity/person/nobody-at-all/',
    '2024/10/23/x-00000000/',
    'x.html',
  ])('answers %s with status 404 and a page that leads on', async (path) => {
    const { page } = await browser.newPage(PHONE);
    const response = await visit(page, seedUrl + path);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor();
    await page.getByRole('link', { name: 'Go to the timeline' }).click();
    await page.getByRole('status').waitFor();
  });

  it('names the nearest days with articles where the address was a date', async () => {
    const { page } = await browser.newPage(PHONE);
    await page.goto(`${seedUrl}2024/10/25/`);
    await page
      .getByRole('navigation', { name: 'Nearest days' })
      .getByRole('link', { name: 'Wednesday 23 October 2024' })
      .click();
    await page.waitForURL('**/2024/10/23/');
  });

  it('looks for the words of the address, or for others', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, `${seedUrl}2024/10/23/military-personnel-00000000/`, { waitUntil: 'networkidle' });
    const field = page.getByRole('searchbox', { name: 'Find in articles' });
    await expect.poll(() => field.inputValue()).toBe('military personnel');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL('**/?q=military+personnel');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');

    await visit(page, `${seedUrl}banana/`, { waitUntil: 'networkidle' });
    await expect.poll(() => field.inputValue()).toBe('banana');
    await page.keyboard.press('/');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('Lloyd & Austin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(`${seedUrl}?q=Lloyd+%26+Austin`);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');
  });

  it.each(['2023/01/02/an-older-title-f54a0c6c/', 'undated/f54a0c6c/', '2024/10/23/f54a0c6c'])(
    'sends %s, which carries a known id, to the right address',
    async (path) => {
      const { page } = await browser.newPage(PHONE);
      await page.goto(seedUrl + path);
      await page.waitForURL(`**${ARTICLE}`);
      // until the article is there the page that stood in for it is
      await page.getByRole('heading', { level: 1, name: /^Secretary of Defense/ }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    },
  );

  it('keeps the place in the text that an old address names', async () => {
    const { page } = await browser.newPage(PHONE);
    await page.goto(`${seedUrl}2023/01/02/an-older-title-f54a0c6c/#p3`);
    await page.waitForURL(`**${ARTICLE}#p3`);
    await page.getByRole('heading', { level: 1, name: /^Secretary of Defense/ }).waitFor();
  });

  it('answers a missing data file with 404, not with a page', async () => {
    const response = await fetch(`${seedUrl}data/months/1999-01.json`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/<html/i);
  });
});
