import type { Page } from 'playwright-core';
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

/** Presses Tab until what has focus matches; fails after 80 presses. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

describe('with the keyboard alone', () => {
  it('skips to the text, narrows the list and opens an article', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input');
    await page.keyboard.type('2024-10');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?from=2024-10');
    // the address is ahead of the page
    await page.getByRole('heading', { level: 1, name: 'From October 2024' }).waitFor();
    await tabTo(page, 'h3 a');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${ARTICLE}`);
  });

  it('opens the card of a mark with Enter, walks through it and returns to the mark', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
    await tabTo(page, 'a.mention');
    // its arrows have come once it is lit
    await page.locator('a.mention[data-lit]:focus').waitFor();
    // one tab stop for all marks: arrows lead from one to the next
    for (let press = 0; press < 80; press++) {
      if (await page.evaluate(() => document.activeElement?.matches('[data-entity="org:nato"]'))) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'NATO' });
    await card.and(page.locator(':focus')).waitFor();
    await tabTo(page, '[role="dialog"] a');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entity'))).toBe('org:nato');
  });

  it('changes colours and size, and closes the panel with Escape', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
    await tabTo(page, 'button[aria-label="Display"]');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'System' }).waitFor({ state: 'attached' });
    await tabTo(page, 'input[name="Colours"]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await tabTo(page, 'input[type="range"]');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('article').evaluate((article) => getComputedStyle(article).fontSize)).toBe(
      '21px',
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Display');
  });

  it('takes the marks of a group that is off out of the way', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
    const stops = () =>
      page
        .locator('article a.mention[href]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-group')));
    expect(await stops()).not.toContain('number');
    expect(await stops()).toContain('place');
    await page.getByRole('checkbox', { name: 'Places', exact: true }).uncheck();
    await page.getByRole('checkbox', { name: 'Numbers', exact: true }).check();
    expect(await stops()).not.toContain('place');
    expect(await stops()).toContain('number');
  });
});
