import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visit.ts';

const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('narrowing by who and where', () => {
  it('is a press on a name in the margin, and says what each would leave', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 900 });
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const facets = page.getByRole('region', { name: 'In these articles' });
    const count = async () => Number((await page.getByRole('status').innerText()).split(' ')[0]);
    const all = await count();
    // twice: each narrows what the one before left, and by as many as it said
    for (const step of [1, 2]) {
      const facet = facets.getByRole('link').nth(step);
      const promised = Number(/\d+$/.exec(await facet.innerText())![0]);
      await facet.click();
      await expect.poll(count).toBe(promised);
    }
    expect(await count()).toBeLessThan(all);
    const chips = page.getByRole('list', { name: 'What narrows the list' });
    await expect.poll(() => chips.getByRole('button', { name: /^Remove/ }).count()).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('entity')).toHaveLength(2);

    // the article knows the list it was opened from
    const rows = page.getByRole('article').getByRole('heading', { level: 3 });
    const [first, second] = await rows.allInnerTexts();
    await rows.first().click();
    await page.getByRole('heading', { level: 1, name: first! }).waitFor();
    const nearby = page.getByRole('navigation', { name: 'Before and after in the list' });
    await nearby.getByRole('link', { name: second! }).waitFor();
    await page.goBack();

    await chips.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(count).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  it('opens cold by its address, with dates and order', async () => {
    const { page } = await browser.newPage({ width: 768, height: 900 });
    await page.goto(`${demoUrl}?entity=place:united-states&from=2023&to=2023&sort=oldest`);
    await page.getByRole('heading', { level: 1, name: 'United States, 2023' }).waitFor();
    await page.getByRole('article').first().waitFor();
    const days = await page
      .getByRole('article')
      .locator('h3 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(-200)));
    const codes = days.map((path) => /\d{4}\/\d{2}\/\d{2}/.exec(path)![0]);
    expect(codes.length).toBeGreaterThan(2);
    expect(codes).toEqual(codes.toSorted());
    expect(codes.every((code) => code.startsWith('2023'))).toBe(true);
    await page.reload();
    await page.getByRole('article').first().waitFor();
  });

  it('is done from a sheet on a phone, whose button says what is left', async () => {
    const { page } = await browser.newPage({ width: 390, height: 844, hasTouch: true });
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Dates and filters' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Dates and filters' });
    await sheet.getByLabel('From').fill('2024-03');
    await sheet.getByLabel('From').press('Enter');
    const show = sheet.getByRole('button', { name: /^Show \d+ articles?$/ });
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?from=2024-03');
    const words = await show.innerText();
    await sheet.getByRole('link').first().tap();
    await expect.poll(() => show.innerText()).not.toBe(words);
    const left = Number(/\d+/.exec(await show.innerText())![0]);
    await show.tap();
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toMatch(new RegExp(`^${left} of `));
  });

  it('names an entity that is not here in one line, and shows the rest', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 900, allow: [/status of 404/] });
    await page.goto(`${demoUrl}?entity=person:nobody-at-all`);
    await page.getByText('“person:nobody-at-all” is not in this archive and is left out.').waitFor();
    await page.getByRole('article').first().waitFor();
  });
});
