import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { reload, visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900 };
const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The first row whole below the heading that stays: its title, and where it stands. */
const topRow = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('main [data-row]')];
    const row = rows.find((other) => other.getBoundingClientRect().top >= 40);
    return { title: row?.querySelector('h3')?.textContent, top: row?.getBoundingClientRect().top ?? NaN };
  });

/** Scrolls as a wheel does, until everything near is there and nothing moves. */
async function scrollBy(page: Page, pixels: number): Promise<void> {
  for (let done = 0; done < pixels; done += 400) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  await rest(page);
  await settle(page);
}

/** Where the page stands, and where it ends. */
const ends = (page: Page) =>
  page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight - 1] as const);

/** Until every row on the screen is there: in the page at all, and with its words. */
const settle = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll('main [data-row-index]')];
        const { length } = document.querySelectorAll('main [data-waiting]');
        if (rows.length === 0 || length > 0) return length;
        const list = document.querySelector('main [data-rows]')!.getBoundingClientRect();
        const [top, bottom] = [Math.max(0, list.top), Math.min(innerHeight, list.bottom)];
        // headings and the room between days lie among them
        const isCovered =
          rows[0]!.getBoundingClientRect().top <= top + 100 &&
          rows.at(-1)!.getBoundingClientRect().bottom >= bottom - 100;
        return isCovered ? 0 : 'room without rows';
      }),
    )
    .toBe(0);

/** Until the list stands still, and no wheel moves it on. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [was, still] = ['', 0];
        const look = () => {
          const row = document.querySelector<HTMLElement>('main [data-row-index]');
          const now = `${scrollY} ${row?.dataset['rowIndex']} ${row?.getBoundingClientRect().top}`;
          still = now === was ? still + 1 : 0;
          was = now;
          if (still === 12) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

describe('a long list', () => {
  it('has only what is near the screen in the page, and shows every article on the way down', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl);
    const total = Number(/of (\d+) articles/.exec(await page.getByRole('status').innerText())![1]);
    const seen = new Set<string>();
    let most = 0;
    for (;;) {
      for (const href of await page
        .locator('main [data-row] h3 a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)))
        seen.add(href);
      most = Math.max(most, await page.evaluate(() => document.querySelectorAll('*').length));
      const [place, end] = await ends(page);
      if (place >= end) break;
      await page.mouse.wheel(0, 1000);
      // no row may be passed by before it was looked at
      await expect
        .poll(async () => {
          const [now, last] = await ends(page);
          return now >= Math.min(place + 800, last);
        })
        .toBe(true);
      await settle(page);
    }
    expect(seen.size).toBe(total);
    expect(most).toBeLessThan(1500);
  });

  it('comes back to the same row, at the same place, with focus', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl);
    await scrollBy(page, 12_000);
    const before = await topRow(page);
    await page.getByRole('link', { name: before.title!, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: before.title! }).waitFor();
    await page.goBack();
    const row = page.getByRole('article').getByRole('link', { name: before.title!, exact: true });
    await expect.poll(() => row.evaluate((link) => link === document.activeElement)).toBe(true);
    await rest(page);
    const after = await topRow(page);
    expect(after.title).toBe(before.title);
    expect(Math.abs(after.top - before.top)).toBeLessThan(2);

    // by the key, which is a link, and after a reload too
    await row.press('Enter');
    await page.getByRole('heading', { level: 1, name: before.title! }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(async () => (await topRow(page)).title).toBe(before.title);
    await reload(page, { waitUntil: 'networkidle' });
    await settle(page);
    await expect.poll(async () => (await topRow(page)).title).toBe(before.title);
  });

  it('goes by keys to an earlier month and a later one', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const headingOfFocus = () =>
      page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent ?? '');
    await page.keyboard.press('j');
    await expect.poll(headingOfFocus).toMatch(/^November 2025/);
    for (const month of ['October', 'September', 'August', 'July', 'June', 'May', 'April', 'March']) {
      await page.keyboard.press('[');
      await settle(page);
      await expect.poll(headingOfFocus).toContain(`${month} 2025`);
    }
    await page.keyboard.press(']');
    await expect.poll(headingOfFocus).toMatch(/April 2025/);
  });

  it('leads by its rail to the month that it names, by pointer and by keys', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const rail = page.getByRole('slider', { name: 'Place in the list' });
    const monthAtTop = () =>
      page.evaluate(() => {
        const headings = [...document.querySelectorAll('main section h2.sticky')];
        const top = headings.find((heading) => heading.getBoundingClientRect().bottom > 4);
        return /(?:[A-Z][a-z]+) \d{4}/.exec(top?.textContent ?? '')?.[0];
      });
    const { x, y, width, height } = (await rail.boundingBox())!;
    await page.mouse.move(x + width / 2, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height * 0.6, { steps: 8 });
    await expect.poll(() => rail.getAttribute('data-dragged')).toBe('true');
    // the pointer rests: the list has followed it
    await expect
      .poll(async () => {
        const under = (await rail.getAttribute('aria-valuetext'))!;
        return !under.includes('2025') && (await monthAtTop()) === under;
      })
      .toBe(true);
    const named = await rail.getAttribute('aria-valuetext');
    await page.mouse.up();
    await settle(page);
    await expect.poll(monthAtTop).toBe(named);
    expect(named).not.toMatch(/2025/);

    await rail.press('PageDown');
    const year = async () => Number((await rail.getAttribute('aria-valuetext'))!.slice(-4));
    await expect.poll(year).toBe(Number(named!.slice(-4)) - 1);
    await settle(page);
    await expect
      .poll(async () => (await monthAtTop()) === (await rail.getAttribute('aria-valuetext')))
      .toBe(true);
  });
});
