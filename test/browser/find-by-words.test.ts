import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visit.ts';

const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('finding by words', () => {
  it.each([390, 1360])('goes from an article to another by the keyboard alone, at %i px', async (width) => {
    const { page } = await browser.newPage({ width, height: 844 });
    const field = page.getByRole('searchbox', { name: 'Find in articles' });
    const status = () => page.getByRole('status').innerText();
    const query = () => new URL(page.url()).search;
    const hasFocus = () => field.evaluate((element) => element === document.activeElement);
    const rowHasFocus = () => expect.poll(() => page.locator('[data-row] h3 a:focus').count()).toBe(1);
    const openRow = async () => {
      await page.keyboard.press('j');
      await rowHasFocus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.reading').count()).toBe(1);
    };
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const all = await status();
    const title = await page.locator('[data-row] h3').first().innerText();
    const [longest = ''] = title.match(/\p{L}+/gu)!.toSorted((a, b) => b.length - a.length);

    await openRow();
    // its row is in the list too: the field was asked for
    await page.keyboard.press('/');
    await expect.poll(hasFocus).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

    // a pause is enough, and a beginning too
    await page.keyboard.type(longest.slice(0, -1).toUpperCase());
    await expect.poll(query).toBe(`?q=${encodeURIComponent(longest.slice(0, -1).toUpperCase())}`);
    // nothing is said while the words are looked for
    await expect.poll(async () => ['', all].includes(await status())).toBe(false);
    await page.keyboard.type(`${longest.slice(-1)} xyzzy`);
    await page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^0 of /);
    expect(await hasFocus()).toBe(true);
    for (let key = 0; key < ' xyzzy'.length; key++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^[1-9]/);
    await page.getByRole('link', { name: title, exact: true }).first().waitFor();
    expect(await status()).not.toBe(all);

    // into an article and back, with the words still there
    const words = query();
    await page.keyboard.press('Tab');
    await openRow();
    await page.keyboard.press('u');
    await expect.poll(query).toBe(words);
    await rowHasFocus();
    await page.keyboard.press('/');
    await expect.poll(hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(query).toBe('');
    await expect.poll(status).toBe(all);
    expect(await field.inputValue()).toBe('');
  });

  it.each([390, 1360])(
    'shows where texts have the words, and no row changes its height, at %i px',
    async (width) => {
      const { page } = await browser.newPage({ width, height: 844 });
      let release = () => {};
      const isReleased = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/data/articles/*.json', async (route) => {
        await isReleased;
        await route.continue();
      });
      await visit(page, `${demoUrl}?q=captain`);
      await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^[1-9]\d* of /);
      const rows = page.locator('[data-row]');
      const heights = () => rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
      const passage = rows.locator('p mark', { hasText: /^captain$/i }).first();
      await rows.first().waitFor();
      const before = await heights();
      expect(await passage.count()).toBe(0);
      release();
      await passage.waitFor();
      await page.waitForLoadState('networkidle');
      expect((await heights()).slice(0, before.length)).toEqual(before);
    },
  );

  it('marks in an article the words that its list was narrowed by, while it is read', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 844 });
    await visit(page, `${demoUrl}?q=captain`);
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
      );
    await page.locator('[data-row] h3 a').first().click();
    await expect.poll(marked).toContain('Captain');
    expect((await marked()).filter((word) => !/^captains?$/i.test(word))).toEqual([]);
    await page.reload();
    await expect.poll(marked).toContain('Captain');
    await page.goBack();
    await page.locator('[data-row] h3 a').first().waitFor();
    await expect.poll(marked).toEqual([]);
  });
});
