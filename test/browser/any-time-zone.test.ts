import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['America/Los_Angeles', 'en-US'],
  ['UTC', 'de-DE'],
  ['Pacific/Kiritimati', 'ar-EG'],
])('in the time zone %s and the locale %s', (timezoneId, locale) => {
  it('says the same days', async () => {
    const { page } = await browser.newPage({ width: 768, height: 900, timezoneId, locale });
    await visit(page, `${seedUrl}?from=2024-10-23&to=2024-10-23`);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');
    await page.getByRole('heading', { name: /^Wednesday 23 October 2024 1 article$/ }).waitFor();
    await page.getByRole('article').getByRole('heading').getByRole('link').click();
    await page.waitForURL(`**${ARTICLE}`);
    expect(await page.locator('article header time').innerText()).toBe('Wednesday 23 October 2024');
    expect(await page.locator('article header time').getAttribute('datetime')).toBe('2024-10-23');
    await page.locator('article [data-entity="date:2024-10-18"]').click();
    await page.getByRole('dialog').getByText('Friday 18 October 2024').waitFor();
  });
});
