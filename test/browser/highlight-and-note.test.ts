import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { reload, visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 700 };
const seedUrl = inject('seedUrl');
const article = `${seedUrl}${ARTICLE.slice(1)}`;
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The words that are marked as the reader's own, without what parts their paragraphs. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('own') ?? [])].map((range) => (range as Range).toString()));
const notes = (page: Page) => page.getByRole('region', { name: 'Your highlights and notes' });

/** Selects from a letter of one paragraph to a letter of another, and highlights that. */
async function highlight(
  page: Page,
  from: [selector: string, letter: number],
  to: [string, number],
): Promise<void> {
  await page.evaluate(
    ([[first, start], [last, end]]) => {
      const pointIn = (selector: string, letter: number) => {
        const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
        let left = letter;
        for (let text = walker.nextNode() as Text; ; text = walker.nextNode() as Text) {
          if (left <= text.length) return [text, left] as const;
          left -= text.length;
        }
      };
      getSelection()!.setBaseAndExtent(...pointIn(first, start), ...pointIn(last, end));
    },
    [from, to] as const,
  );
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
}

describe('highlights and notes of the reader’s own', () => {
  it('are made from a selection across marks and paragraphs, and are there when the article is opened again', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, article);
    const texts = await page.locator('.reading [id^="p"]').allInnerTexts();
    await highlight(page, ['#p1', 11], ['#p2', 23]);
    const words = [texts[0]!.slice(11), texts[1]!.slice(0, 23)];
    await expect.poll(() => marked(page)).toEqual(words);
    expect(await page.evaluate(() => getSelection()!.isCollapsed)).toBe(true);
    await notes(page).getByRole('textbox', { name: 'Note' }).fill('Who saw them?');
    await reload(page);
    await expect.poll(() => marked(page)).toEqual(words);
    expect(await notes(page).getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Who saw them?');
  });

  it('lead from the words to the note, and from the note to the words', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, article);
    await highlight(page, ['#p1', 0], ['#p1', 26]);
    await expect.poll(() => marked(page)).toHaveLength(1);
    await page.locator('#p1').click({ position: { x: 30, y: 12 } });
    const note = notes(page).getByRole('textbox', { name: 'Note' });
    await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
    await notes(page).getByRole('button', { name: 'It appears that indication', exact: true }).click();
    await expect
      .poll(() => page.locator('#p1').evaluate((paragraph) => paragraph === document.activeElement))
      .toBe(true);
  });

  it('are listed under Saved, lead back from there, and go to another device as a file', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, article);
    await highlight(page, ['#p9', 0], ['#p9', 30]);
    const [words] = await expect
      .poll(() => marked(page))
      .toHaveLength(1)
      .then(() => marked(page));
    await visit(page, `${seedUrl}saved/`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As Web Annotation' }).click(),
    ]);
    const path = await file.path();
    await page.getByRole('link', { name: words!, exact: true }).click();
    await expect.poll(() => marked(page)).toEqual([words]);
    const isOnScreen = () =>
      page.locator('#p9').evaluate((paragraph) => {
        const { top } = paragraph.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(isOnScreen).toBe(true);

    const { page: other } = await browser.newPage(DESK);
    await visit(other, `${seedUrl}saved/`);
    await other.getByLabel('Notes to import').setInputFiles(path);
    await other.getByRole('link', { name: words!, exact: true }).waitFor();
  });

  it('are gone when they are removed, and are shared between tabs', async () => {
    const { page } = await browser.newPage(DESK);
    await visit(page, article);
    await highlight(page, ['#p2', 0], ['#p2', 7]);
    await expect.poll(() => marked(page)).toHaveLength(1);
    const tab = await page.context().newPage();
    await visit(tab, article);
    await expect.poll(() => marked(tab)).toHaveLength(1);
    await notes(tab)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect.poll(() => marked(tab)).toEqual([]);
    await expect.poll(() => marked(page)).toEqual([]);
  });

  it('are no accessibility problem', async () => {
    const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
    for (const width of [390, 1360]) {
      const { page } = await browser.newPage({ width, height: 700, bypassCSP: true });
      await visit(page, article);
      await highlight(page, ['#p1', 0], ['#p1', 26]);
      await notes(page).getByRole('textbox', { name: 'Note' }).fill('Who saw them?');
      for (const address of [article, `${seedUrl}saved/`]) {
        await visit(page, address, { waitUntil: 'networkidle' });
        await page.getByText('It appears that indication', { exact: true }).waitFor();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run(),
        );
        expect(violations.map(({ id }) => id)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  });
});
