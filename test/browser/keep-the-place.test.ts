import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const PHONE = { width: 390, height: 700 };
const seedUrl = inject('seedUrl');
const article = seedUrl + ARTICLE.slice(1);
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const offer = (page: Page) => page.getByRole('complementary', { name: 'Where you were' });
const kept = (page: Page) =>
  page.evaluate(() => {
    const { places } = JSON.parse(localStorage.getItem('dateline.places') ?? '{"places":{}}') as {
      places: Record<string, { offset: number; before: string; after: string }>;
    };
    return Object.values(places)[0] ?? null;
  });
const readTo = async (page: Page, paragraph: string) => {
  await page
    .locator(paragraph)
    .evaluate((element) =>
      scrollTo({ top: scrollY + element.getBoundingClientRect().top + 40, behavior: 'instant' }),
    );
  await expect.poll(() => kept(page)).not.toBeNull();
};
/** Height of the first letter of some words on the screen. */
const topOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const block = [...document.querySelectorAll('.reading [id^="p"]')].find(({ textContent }) =>
      textContent.includes(wanted),
    );
    if (!block) return null;
    let left = block.textContent.indexOf(wanted);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left < node.length) {
        const letter = document.createRange();
        letter.setStart(node, left);
        letter.setEnd(node, left + 1);
        return letter.getBoundingClientRect().top;
      }
      left -= node.length;
    }
    return null;
  }, words);

describe('coming back to an article', () => {
  it('offers the place it was left at, goes nowhere by itself, and there when asked', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, article, { waitUntil: 'networkidle' });
    await readTo(page, '#p4');
    const { after } = (await kept(page))!;
    await page.goto(`${seedUrl}about/`);
    await visit(page, article, { waitUntil: 'networkidle' });
    await offer(page).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await offer(page).getByRole('button', { name: 'Continue' }).click();
    await offer(page).waitFor({ state: 'detached' });
    const top = await topOf(page, after);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(80);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p4');
  });

  it('finds the same words in another size, width and screen', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, article, { waitUntil: 'networkidle' });
    await readTo(page, '#p4');
    const { after } = (await kept(page))!;
    await page.goto(`${seedUrl}about/`);
    await page.evaluate(() =>
      localStorage.setItem('dateline.settings', '{"size":34,"font":"sans","width":45}'),
    );
    await page.setViewportSize({ width: 800, height: 600 });
    await visit(page, article, { waitUntil: 'networkidle' });
    await offer(page).getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => topOf(page, after)).toBeLessThan(140);
    expect(await topOf(page, after)).toBeGreaterThanOrEqual(0);
  });

  it('finds the words where the text has changed since, and offers nothing where they are gone', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, article, { waitUntil: 'networkidle' });
    await readTo(page, '#p4');
    const place = (await kept(page))!;
    const keep = (change: object) =>
      page.evaluate(
        ([id, value]) =>
          localStorage.setItem(
            'dateline.places',
            JSON.stringify({ version: 1, places: { [id as string]: value } }),
          ),
        ['f54a0c6c6d722e14', { ...place, ...change }] as const,
      );
    await page.goto(`${seedUrl}about/`);
    await keep({ offset: place.offset + 300 });
    await visit(page, article, { waitUntil: 'networkidle' });
    await offer(page).getByRole('button', { name: 'Continue' }).click();
    expect(await topOf(page, place.after)).toBeLessThan(80);
    await page.goto(`${seedUrl}about/`);
    await keep({ before: 'Words of an older version that', after: 'nobody can find in this one now.' });
    await visit(page, article, { waitUntil: 'networkidle' });
    await expect.poll(() => kept(page)).toBeNull();
    expect(await offer(page).count()).toBe(0);
  });

  it('leaves the offer standing at the beginning, and takes it back from one who reads on or says no', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, article, { waitUntil: 'networkidle' });
    await readTo(page, '#p4');
    const place = await kept(page);
    await page.goto(`${seedUrl}about/`);
    await visit(page, article, { waitUntil: 'networkidle' });
    await offer(page).waitFor();
    await page.evaluate(() => scrollTo({ top: 100, behavior: 'instant' }));
    await page.waitForTimeout(600);
    expect(await kept(page)).toEqual(place);
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await offer(page).waitFor({ state: 'detached' });
    expect(await kept(page)).not.toEqual(place);
  });

  it('forgets an article that was read to its end', async () => {
    const { page } = await browser.newPage(PHONE);
    await visit(page, article, { waitUntil: 'networkidle' });
    await readTo(page, '#p4');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => kept(page)).toBeNull();
  });

  it('says how much is left, as a range, until the last line is there', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 600 });
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 300);
    const left = page.getByText(/ min left$/);
    await left.waitFor();
    // a scroll that is under way would go on
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await left.waitFor({ state: 'detached' });
  });

  it('reads on where storage refuses', async () => {
    const { page } = await browser.newPage(PHONE);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
      Storage.prototype.getItem = () => {
        throw new DOMException('Blocked', 'SecurityError');
      };
    });
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await page.getByText(/ min left$/).waitFor();
    await page.waitForTimeout(400);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
