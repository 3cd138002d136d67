import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900, locale: 'en-GB' } as const;
const PHONE = { width: 390, height: 800, locale: 'en-GB', hasTouch: true, isMobile: true } as const;
const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (address: string, options: Parameters<OpenBrowser['newPage']>[0] = DESK) => {
  const { page } = await browser.newPage(options);
  await visit(page, address, { waitUntil: 'networkidle' });
  return page;
};
const month = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const day = (page: Page, name: string) => page.getByRole('grid').getByRole('button', { name });
const picked = (page: Page) => page.getByRole('gridcell', { selected: true }).count();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel ?? '');
const query = (page: Page) => new URL(page.url()).search;
/** How many articles the status says are left. */
const left = async (page: Page) => Number((await page.getByRole('status').innerText()).split(' ')[0]);

describe('the calendar', () => {
  it('narrows to a day, to a stretch of days, to a month, and goes back with the history', async () => {
    const page = await open(`${demoUrl}?from=2023-09&to=2023-09`);
    await month(page, 'September 2023').waitFor();
    expect(await picked(page)).toBe(30);
    await day(page, 'Tuesday 12 September 2023').click();
    await page.waitForURL('**/?from=2023-09-12&to=2023-09-12');
    const count = Number(/, (\d+) articles?$/.exec(await focused(page))?.[1]);
    expect(count).toBeGreaterThan(0);
    await expect.poll(() => left(page)).toBe(count);
    await day(page, 'Friday 15 September 2023').click({ modifiers: ['Shift'] });
    await page.waitForURL('**/?from=2023-09-12&to=2023-09-15');
    await expect.poll(() => picked(page)).toBe(4);
    await page.getByRole('button', { name: /^All of September 2023, 17 articles$/ }).click();
    await page.waitForURL('**/?from=2023-09&to=2023-09');
    await expect.poll(() => left(page)).toBe(17);
    await page.goBack();
    await expect.poll(() => picked(page)).toBe(4);
    await page.goBack();
    await expect.poll(() => picked(page)).toBe(1);
  });

  it('narrows to what the mouse is drawn over', async () => {
    const page = await open(`${demoUrl}?to=2023-09`);
    await day(page, 'Monday 4 September 2023').hover();
    await page.mouse.down();
    await day(page, 'Thursday 14 September 2023').hover();
    await expect.poll(() => picked(page)).toBe(11);
    expect(query(page)).toBe('?to=2023-09');
    await page.mouse.up();
    await page.waitForURL('**/?from=2023-09-04&to=2023-09-14');
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });

  it('is one stop of the Tab key, and gone through by keys', async () => {
    const page = await open(`${demoUrl}?from=2023-09-12&to=2023-09-12`);
    await page.getByRole('combobox', { name: 'Year' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^Tuesday 12 September 2023, \d+ article/);
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toMatch(/^Sunday 17 September 2023, /);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toMatch(/^Saturday 30 September 2023, /);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/^Sunday 1 October 2023, /);
    await month(page, 'October 2023').waitFor();
    expect(query(page)).toBe('?from=2023-09-12&to=2023-09-12');
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL('**/?from=2023-09-12&to=2023-10-01');
    expect(await focused(page)).toMatch(/^Sunday 1 October 2023, /);
    await page.keyboard.press('Shift+PageUp');
    await month(page, 'October 2022').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('grid').evaluate((grid) => grid.contains(document.activeElement))).toBe(
      false,
    );
  });

  it('turns to the months that have articles, and follows the fields', async () => {
    const page = await open(demoUrl);
    await month(page, 'November 2025').waitFor();
    const later = page.getByRole('button', { name: 'Later: no articles' });
    expect(await later.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Earlier: October 2025' }).click();
    await month(page, 'October 2025').waitFor();
    await page.getByText('October 2025, 3 articles', { exact: true }).waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2022');
    await month(page, 'October 2022').waitFor();
    expect(query(page)).toBe('');
    await page.getByLabel('To').first().fill('2023-02');
    await page.keyboard.press('Enter');
    await month(page, 'February 2023').waitFor();
  });

  it('begins its weeks as the reader’s language does', async () => {
    const first = (page: Page) => page.getByRole('columnheader').first();
    expect(await first(await open(demoUrl)).textContent()).toContain('Monday');
    expect(await first(await open(demoUrl, { ...DESK, locale: 'en-US' })).textContent()).toContain('Sunday');
  });

  it('is large enough for a thumb in a phone’s sheet', async () => {
    const page = await open(`${demoUrl}?from=2023-09&to=2023-09`, PHONE);
    await page.getByRole('button', { name: 'Dates and filters' }).tap();
    const target = day(page, 'Tuesday 12 September 2023');
    const { width, height } = (await target.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
    await target.tap();
    await page.waitForURL('**/?from=2023-09-12&to=2023-09-12');
  });
});
