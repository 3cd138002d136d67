import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visit.ts';

const demoUrl = inject('demoUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One of the names beside a list, itself and not its place: another may come before it. With what it says it leaves. */
const readFacet = async (facets: Locator, place: number) => {
  const [entity, words] = await facets
    .getByRole('link')
    .nth(place)
    .evaluate((link) => [link.dataset['entity']!, link.textContent] as const);
  return { facet: facets.locator(`[data-entity="${entity}"]`), promised: Number(/\d+$/.exec(words)![0]) };
};
/** Until every row on the screen has its words. */
const rowsAreThere = (page: Page) => expect.poll(() => page.locator('main [data-waiting]').count()).toBe(0);

describe('narrowing by who and where', () => {
  it('is a press on a name in the margin, and says what each would leave', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 900 });
    await visit(page, demoUrl, { waitUntil: 'networkidle' });
    const facets = page.getByRole('region', { name: 'In these articles' });
    const count = async () => Number((await page.getByRole('status').innerText()).split(' ')[0]);
    const all = await count();
    // twice: each narrows what the one before left, and by as many as it said
    for (const step of [1, 2]) {
      const { facet, promised } = await readFacet(facets, step);
      await facet.click();
      await expect.poll(count).toBe(promised);
    }
    expect(await count()).toBeLessThan(all);
    const chips = page.getByRole('list', { name: 'What narrows the list' });
    await expect.poll(() => chips.getByRole('button', { name: /^Remove/ }).count()).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('entity')).toHaveLength(2);

    // the article knows the list it was opened from
    const rows = page.getByRole('article').getByRole('heading', { level: 3 });
    await rowsAreThere(page);
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
    await rowsAreThere(page);
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
    const show = sheet.getByRole('button', { name: /^Show \d+ articles?$/ });
    const left = async () => Number(/\d+/.exec(await show.innerText())![0]);
    const all = await left();
    await sheet.getByLabel('From').fill('2024-03');
    await sheet.getByLabel('From').press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?from=2024-03');
    // the address is ahead of the page
    await expect.poll(left).toBeLessThan(all);
    const dated = await left();
    const { facet, promised } = await readFacet(sheet, 0);
    expect(promised).toBeLessThan(dated);
    await facet.tap();
    await expect.poll(left).toBe(promised);
    await show.tap();
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toMatch(new RegExp(`^${promised} of `));
  });

  it('names an entity that is not here in one line, and shows the rest', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 900, allow: [/status of 404/] });
    await page.goto(`${demoUrl}?entity=person:nobody-at-all`);
    await page.getByText('“person:nobody-at-all” is not in this archive and is left out.').waitFor();
    await page.getByRole('article').first().waitFor();
  });
});
