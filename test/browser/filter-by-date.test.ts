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

describe('filtering by date', () => {
  it.each([
    ['?from=2024-10-23&to=2024-10-23', '1 of 1 articles'],
    ['?from=2024-10-24', '0 of 1 articles'],
    ['?to=2024-10-22', '0 of 1 articles'],
    ['?from=2024&to=2024-10', '1 of 1 articles'],
    ['?date=2024-10', '1 of 1 articles'],
  ])('opens %s cold and shows %s', async (query, count) => {
    const { page } = await browser.newPage(DESK);
    const response = await page.goto(seedUrl + query);
    expect(response?.status()).toBe(200);
    await expect.poll(() => page.getByRole('status').innerText()).toBe(count);
    expect(await page.getByRole('article').count()).toBe(Number(count[0]));
    expect(await page.getByRole('status').isVisible()).toBe(true);
  });

  it('never shows the whole list on the way to a narrowed one', async () => {
    const { page } = await browser.newPage(DESK);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const row = document.querySelector('[data-results] article');
        if (row && getComputedStyle(row).visibility === 'visible') seen.push(row.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${seedUrl}?from=2024-10-24`);
    await page.getByText('No article is dated').waitFor();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  it('hides nothing of a page that no query narrows', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, `${seedUrl}${ARTICLE.slice(1)}?utm_source=mail`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  it('narrows by fields and presets, keeps it in the address, and goes back and forward', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl);
    const dates = page.getByRole('region', { name: 'Dates' });
    await dates.getByLabel('From').fill('2024-11');
    await dates.getByText('November 2024').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?from=2024-11');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('0 of 1 articles');
    await dates.getByRole('button', { name: '2024', exact: true }).click();
    await page.waitForURL('**/?from=2024&to=2024');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');
    await expect.poll(() => dates.getByLabel('From').inputValue()).toBe('2024');
    await page.goBack();
    await page.waitForURL('**/?from=2024-11');
    await expect.poll(() => dates.getByLabel('From').inputValue()).toBe('2024-11');
    await page.goForward();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');
    await dates.getByRole('button', { name: 'All' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('narrows to the bars a drag passes over', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl);
    const picture = page.getByRole('img', { name: /^Articles over time/ });
    const { x, y, width, height } = (await picture.boundingBox())!;
    const bar = width / 31;
    await page.mouse.move(x + bar * 19.5, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + bar * 24.5, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL('**/?from=2024-10-20&to=2024-10-25');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 of 1 articles');
  });

  it('says in one line what it could not read, and goes on without it', async () => {
    const { page } = await browser.newPage(DESK);
    await page.goto(`${seedUrl}?from=2024-13&to=2024`);
    await page.getByText('“2024-13” is not a date; showing from the beginning.').waitFor();
    expect(await page.getByRole('status').innerText()).toBe('1 of 1 articles');
  });

  it('asks for nothing that its HTML already holds', async () => {
    const { page } = await browser.newPage(DESK);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const address of ['', '2024/', '2024/10/', '2024/10/23/', 'about/', 'entity/person/lloyd-austin/']) {
      await visit(page, seedUrl + address, { waitUntil: 'networkidle' });
    }
    expect(asked.filter((path) => path.includes('/data/'))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
  });
});
