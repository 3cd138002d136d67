import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visit.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const DESK = { width: 1360, height: 900 };
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
/** One article, of 23 October 2024: 31 bars, a day each. */
const seedUrl = inject('seedUrl');
const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const search = (page: Page) => new URL(page.url()).search;
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const picture = async (page: Page) =>
  (await page.getByRole('img', { name: /^Articles over time/ }).boundingBox())!;
/** The middle of a day's bar. */
const placeOf = async (page: Page, day: number) => {
  const { x, y, width, height } = await picture(page);
  return { x: x + (width / 31) * (day - 0.5), y: y + height / 2 };
};
const open = async (page: Page, query = '') => {
  await visit(page, seedUrl + query, { waitUntil: 'networkidle' });
  await page.getByText(/^Articles by /).waitFor();
};
const spoken = (page: Page, name: string) => slider(page, name).getAttribute('aria-valuetext');

describe('brushing over time', () => {
  it('narrows by a press, widens by two, and moves edges and range by dragging', async () => {
    const { page } = await browser.newPage(DESK);
    await open(page);
    const at = async (day: number) => Object.values(await placeOf(page, day)) as [number, number];
    await page.mouse.click(...(await at(20)));
    await expect.poll(() => search(page)).toBe('?from=2024-10-20&to=2024-10-20');

    // its right edge, to the end of the 24th
    const { x, y, width } = await picture(page);
    await page.mouse.move(x + (width / 31) * 20, y + 30);
    await page.mouse.down();
    await page.mouse.move(x + (width / 31) * 24.1, y + 30, { steps: 8 });
    await expect.poll(() => spoken(page, 'Latest day')).toBe('To 24 October 2024');
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe('?from=2024-10-20&to=2024-10-24');

    // all of it, ten days back
    await page.mouse.move(...(await at(22)));
    await page.mouse.down();
    await page.mouse.move(...(await at(12)), { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe('?from=2024-10-10&to=2024-10-14');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('0 of 1');

    await page.mouse.dblclick(...(await at(28)));
    await expect.poll(() => search(page)).toBe('');
  });

  it('goes by keys, with what is spoken and where the focus is', async () => {
    const { page } = await browser.newPage(DESK);
    await open(page, '?from=2024-10-20&to=2024-10-25');
    await slider(page, 'Earliest day').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    expect(await spoken(page, 'Earliest day')).toBe('From 22 October 2024');
    expect(await spoken(page, 'Latest day')).toBe('To 26 October 2024');
    await expect.poll(() => search(page)).toBe('?from=2024-10-22&to=2024-10-26');
    const ring = slider(page, 'Earliest day');
    expect(await ring.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await expect.poll(() => spoken(page, 'Latest day')).toBe('To the end');
    await expect.poll(() => search(page)).toMatch(/^\?from=2024-10-22$/);
  });

  it('is usable with a thumb: edges large enough, one finger scrolls, a press narrows', async () => {
    const { page } = await browser.newPage(PHONE);
    await open(page);
    for (const name of ['Earliest day', 'Latest day']) {
      const { width, height } = (await slider(page, name).boundingBox())!;
      expect(width).toBeGreaterThanOrEqual(44);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    const { x, y } = await placeOf(page, 23);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => search(page)).toBe('?from=2024-10-23&to=2024-10-23');
    const [first, last] = [
      (await slider(page, 'Earliest day').boundingBox())!,
      (await slider(page, 'Latest day').boundingBox())!,
    ];
    expect(first.x + first.width).toBeLessThanOrEqual(last.x);

    // across, a thumb drags a new range; up, it scrolls the page and leaves the range as it is
    await swipe(page, await placeOf(page, 8), { x: 45, y: 2 });
    // a thumb that pauses on its way has an address there too
    await expect.poll(() => spoken(page, 'Latest day')).toMatch(/^To 1\d October 2024$/);
    const end = /^To (1\d) October 2024$/.exec((await spoken(page, 'Latest day'))!)![1];
    const before = `?from=2024-10-08&to=2024-10-${end}`;
    await expect.poll(() => search(page)).toBe(before);
    await swipe(page, await placeOf(page, 27), { x: 3, y: -60 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
    await expect.poll(() => search(page)).toBe(before);
  });

  it.each([320, 390, 480, 768, 1024, 1360])('has words that never touch at %i px', async (width) => {
    for (const url of [seedUrl, demoUrl]) {
      const { page } = await browser.newPage({ width, height: 800 });
      await visit(page, url);
      const words = await page.getByRole('figure').locator('text:visible').all();
      expect(words.length).toBeGreaterThanOrEqual(2);
      const { x, width: wide } = await picture(page);
      let last = x - 8.5;
      for (const word of words) {
        const box = (await word.boundingBox())!;
        expect(box.x).toBeGreaterThan(last + 8);
        last = box.x + box.width;
      }
      expect(last).toBeLessThanOrEqual(x + wide + 0.5);
    }
  });

  it.each(['', '?from=2024-10-23&to=2024-10-23', '?from=2025', '?to=2023'])(
    'leaves axe nothing to find with %s, also in forced colours',
    async (query) => {
      const { page } = await browser.newPage({ ...DESK, bypassCSP: true, forcedColors: 'active' });
      await visit(page, seedUrl + query, { waitUntil: 'networkidle' });
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run('figure', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
      expect(found).toEqual([]);
    },
  );
});

/** One finger from a place by so much, in px. */
async function swipe(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step++) await touch('touchMove', step / 10);
  await touch('touchEnd', 1);
  await session.detach();
}
