import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';

const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** An article whose scripts are on their way until `release` is called. */
const openHeldUp = async () => {
  const { page } = await browser.newPage({ width: 1360, height: 700 });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(seedUrl + ARTICLE.slice(1), { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  return { page, release };
};

describe('a reader who is there before the app', () => {
  it('is offered a link to the words that were selected', async () => {
    const { page, release } = await openHeldUp();
    await page.locator('#p2').evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph));
    release();
    await page.getByRole('button', { name: 'Copy link to passage' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      (await page.locator('#p2').innerText()).trim(),
    );
  });

  it('is shown how far the article was read', async () => {
    const { page, release } = await openHeldUp();
    await page.evaluate(() =>
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
    );
    release();
    const share = () =>
      page.evaluate(() => document.querySelector('.origin-left')!.getBoundingClientRect().width / innerWidth);
    await expect.poll(share).toBeGreaterThan(0.95);
  });
});
