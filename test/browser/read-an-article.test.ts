import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE, SEED_FILE } from '../support/seed-article.ts';
import { reload, visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900 };
const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('reading an article', () => {
  it('finds it under its day, opens it from the list and comes back', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl);
    await page.getByRole('heading', { name: /^Wednesday 23 October 2024/ }).waitFor();
    const row = page.getByRole('article');
    expect(await row.count()).toBe(1);
    await row.getByRole('heading').getByRole('link').click();
    await page.waitForURL(`**${ARTICLE}`);
    // the address changes a moment before the page does
    await page.getByRole('heading', { level: 1, name: /^Secretary of Defense/ }).waitFor();
    await expect.poll(() => page.title()).toMatch(/^Secretary of Defense Lloyd Austin .* · Dateline$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('status').innerText()).toBe('1 of 1 articles');
  });

  it('opens the whole row, not only its headline', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl);
    const box = (await page.getByRole('article').locator('p').last().boundingBox())!;
    await page.mouse.click(box.x + box.width - 5, box.y + 5);
    await page.waitForURL(`**${ARTICLE}`);
  });

  it('shows the seed to the letter, marks or no marks', async () => {
    const { page } = await browser.newPage(DESK);
    await page.goto(seedUrl + ARTICLE.slice(1));
    const paragraphs = readFileSync(SEED_FILE, 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && line !== 'Read also:');
    expect(paragraphs.length).toBeGreaterThan(5);
    expect(await page.locator('article p[id]').allTextContents()).toEqual(paragraphs);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      readFileSync(SEED_FILE, 'utf8')
        .split('\n')[0]!
        .replace(/^ date 2024-10-23 /, ''),
    );
  });

  it('marks people, places and dates as links to their entities', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
    const marks = await page.locator('article [data-label]').evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.textContent,
        label: element.getAttribute('data-label'),
        entity: element.getAttribute('data-entity'),
        tag: element.tagName,
        href: element.getAttribute('href'),
        group: element.getAttribute('data-group'),
        tabIndex: (element as HTMLElement).tabIndex,
      })),
    );
    for (const mark of marks) {
      expect(mark).toMatchObject({
        tag: 'A',
        // a mark that is off, as numbers are at first, is no link
        href: mark.group === 'number' ? null : expect.stringMatching(/^[/#]/),
        entity: expect.stringMatching(/:/),
      });
      expect(mark.text).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}%.])?$/u);
    }
    const austin = marks.filter(({ text }) => text === 'Austin');
    expect(austin.length).toBeGreaterThan(3);
    for (const mark of austin) expect(mark).toMatchObject({ label: 'PERSON', entity: 'person:lloyd-austin' });
    for (const name of [
      'Lloyd Austin',
      'Volodymyr Zelensky',
      'North Korea',
      'South Korea',
      'Russia',
      'Ukraine',
      'Rome',
    ]) {
      expect(marks.map(({ text }) => text)).toContain(name);
    }
    for (const name of [
      'Moscow',
      'Pyongyang',
      'Kyiv',
      'Washington',
      'NATO',
      'CNN',
      'National Intelligence Service',
    ]) {
      expect(marks.map(({ text }) => text)).toContain(name);
    }
    expect(marks.find(({ text }) => text === 'last Friday')).toMatchObject({
      label: 'DATE',
      entity: 'date:2024-10-18',
      href: `${inject('base')}?from=2024-10-18&to=2024-10-18`,
    });
    expect(marks.filter(({ tabIndex }) => tabIndex >= 0)).toHaveLength(1);
  });

  it('turns groups of marks on and off without drawing the text again, and remembers it', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl + ARTICLE.slice(1));
    const highlights = page.getByRole('group', { name: 'Highlights' });
    const line = (entity: string) =>
      page
        .locator(`article p [data-entity="${entity}"]`)
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(await highlights.getByRole('checkbox', { name: 'Numbers', exact: true }).isChecked()).toBe(false);
    expect(await line('place:russia')).toBe('underline');
    await page
      .locator('article p[id]')
      .first()
      .evaluate((paragraph) => paragraph.setAttribute('data-same', ''));
    await highlights.getByRole('checkbox', { name: 'Places', exact: true }).uncheck();
    expect(await line('place:russia')).toBe('none');
    expect(await page.locator('article p[data-same]').count()).toBe(1);
    await reload(page);
    expect(await line('place:russia')).toBe('none');
    await highlights.getByRole('checkbox', { name: 'Places', exact: true }).check();
    expect(await line('place:russia')).toBe('underline');
  });

  it('opens a card on a mark, steps through its mentions, and closes on Escape', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, seedUrl + ARTICLE.slice(1));
    await page.locator('article p [data-entity="person:lloyd-austin"]').first().click();
    const card = page.getByRole('dialog', { name: 'Lloyd Austin' });
    await card.getByText('Only in this article').waitFor();
    await card.getByText(/^2 of \d+ here$/).waitFor();
    await card.getByRole('button', { name: 'Next mention' }).click();
    await card.getByText(/^3 of \d+ here$/).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('m-lloyd-austin-3');
    await page.locator('article [data-entity="date:2024-10-18"]').click();
    await page.getByRole('dialog').getByText('Friday 18 October 2024').waitFor();
  });

  it('follows how far it was read', async () => {
    const { page } = await browser.newPage(DESK);
    await page.goto(seedUrl + ARTICLE.slice(1));
    const share = () =>
      page.evaluate(() => document.querySelector('.origin-left')!.getBoundingClientRect().width / innerWidth);
    expect(await share()).toBe(0);
    await page.evaluate(() =>
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
    );
    await expect.poll(share).toBeGreaterThan(0.95);
  });
});
