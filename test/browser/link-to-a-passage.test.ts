import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { reload, visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 700 };
const PHONE = { width: 390, height: 700, hasTouch: true, isMobile: true };
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const seedUrl = inject('seedUrl');
const article = seedUrl + ARTICLE.slice(1);
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The words that are marked, as the page's own highlight has them. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('passage') ?? [])]
      .map((range) => (range as Range).toString().replace(/\s+/g, ' '))
      .join(' | '),
  );
/** Selects from some words to others, as a pointer would. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const find = (words: string, atEnd: boolean) => {
        const blocks = [...document.querySelectorAll('.reading h1, .reading [id^="p"]')];
        const block = blocks.find(({ textContent }) => textContent.includes(words))!;
        let left = block.textContent.indexOf(words) + (atEnd ? words.length : 0);
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text; ; left -= node.length, node = walker.nextNode() as Text)
          if (left <= node.length && (atEnd || left < node.length)) return [node, left] as const;
      };
      getSelection()!.setBaseAndExtent(...find(first!, false), ...find(last!, true));
    },
    [from, to],
  );
const offer = (page: Page) => page.getByRole('button', { name: 'Copy link to passage' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const isOnScreen = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('passage') ?? [])] as Range[];
    const { top, bottom } = range!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
/** Words of the fourth paragraph and the one after, across marks. */
const words = async () => {
  const { page } = await browser.newPage(DESK);
  await page.goto(article);
  return page.evaluate(() =>
    [...document.querySelectorAll('.reading [id^="p"]')].map(({ textContent }) => textContent),
  );
};

describe('a link to a passage', () => {
  it('is made from a selection across marks and paragraphs, and marks the same words opened cold', async () => {
    const paragraphs = await words();
    const [first, last] = [paragraphs[2]!.slice(0, 40).trim(), paragraphs[3]!.slice(-40).trim()];
    const { page } = await browser.newPage({ ...DESK, ...CLIPBOARD });
    await visit(page, article);
    await select(page, first, last);
    await offer(page).click();
    await page.getByText('Link to passage copied').waitFor();
    const link = await clipboard(page);
    expect(link).toMatch(/#p3:~:text=[^,]+,[^,]+$/);
    const { page: cold } = await browser.newPage({ ...DESK, height: 400 });
    // said for a moment only
    const said = cold.getByText('The passage this link points to is marked').waitFor();
    await Promise.all([said, cold.goto(link)]);
    expect(await marked(cold)).toBe(`${paragraphs[2]}${paragraphs[3]}`.replace(/\s+/g, ' '));
    expect(await cold.evaluate(() => location.hash)).toBe('#p3');
  });

  it('is scrolled to once: not after a change of the display, and not by a reload', async () => {
    const paragraphs = await words();
    const quote = paragraphs.at(-1)!.slice(0, 60).replace(/\S*$/, '').trim();
    const { page } = await browser.newPage({ ...DESK, height: 400 });
    await page.goto(`${article}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`);
    await expect.poll(() => marked(page)).toBe(quote);
    await expect.poll(() => isOnScreen(page)).toBe(true);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.keyboard.press('+');
    await page.getByText(/^Text size/).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await marked(page)).toBe(quote);
    await reload(page, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('is followed inside the app, and Back and Forward mark what each step points to', async () => {
    const { page } = await browser.newPage({ ...DESK, height: 400 });
    await visit(page, article);
    const go = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    const paragraphs = await words();
    await go('#p2');
    await expect.poll(() => marked(page)).toBe(paragraphs[1]!.replace(/\s+/g, ' '));
    const quote = paragraphs.at(-1)!.slice(0, 50).replace(/\S*$/, '').trim();
    await go(`#p${paragraphs.length}:~:text=${encodeURIComponent(quote)}`);
    await expect.poll(() => marked(page)).toBe(quote);
    await expect.poll(() => isOnScreen(page)).toBe(true);
    await page.goBack();
    await expect.poll(() => marked(page)).toBe(paragraphs[1]!.replace(/\s+/g, ' '));
    await page.goForward();
    await expect.poll(() => marked(page)).toBe(quote);
  });

  it('finds the nearest words where the text has changed, and says so', async () => {
    const paragraphs = await words();
    const quote = paragraphs[4]!.split(' ').slice(0, 14);
    const changed = quote.with(6, 'otherwise').join(' ');
    const { page } = await browser.newPage({ ...DESK, height: 400 });
    const said = page.getByText('The text has changed since this link was made').waitFor();
    const link = `${article}#p5:~:text=${encodeURIComponent(changed).replaceAll('-', '%2D')}`;
    await Promise.all([said, page.goto(link)]);
    expect(await marked(page)).toBe(quote.join(' ').replace(/[.,]$/, ''));
  });

  it('shows the words that are gone, above the text, with the way to their paragraph', async () => {
    const { page } = await browser.newPage(PHONE);
    await page.goto(
      `${article}#p6:~:text=Nobody%20ever%20wrote%20such%20words,in%20any%20newspaper%20anywhere`,
    );
    const notice = page.getByRole('complementary', { name: 'Linked passage' });
    await notice.getByText('“Nobody ever wrote such words … in any newspaper anywhere”').waitFor();
    const isInView = ({ y }: { y: number }) => y >= 0 && y < 400;
    await expect.poll(async () => isInView((await notice.boundingBox())!)).toBe(true);
    expect(await marked(page)).toBe('');
    await notice.getByRole('link', { name: /^Paragraph 6/ }).click();
    await notice.waitFor({ state: 'detached' });
    await expect.poll(() => marked(page)).not.toBe('');
  });

  it('is offered to a finger and to keys, and put by with Escape', async () => {
    const { page } = await browser.newPage({ ...PHONE, ...CLIPBOARD });
    await visit(page, article);
    const paragraphs = await words();
    const quote = paragraphs[1]!.slice(0, 60).replace(/\S*$/, '').trim();
    await select(page, quote, quote);
    await offer(page).waitFor();
    const box = (await offer(page).boundingBox())!;
    const lines = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON());
    expect(box.y >= lines.bottom || box.y + box.height <= lines.top).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.keyboard.press('Escape');
    await offer(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(article);
    await page.keyboard.press('c');
    await expect.poll(() => clipboard(page)).toMatch(/#p2:~:text=/);
  });

  it('is reached by Tab from the words a mouse has selected', async () => {
    const { page } = await browser.newPage({ ...DESK, ...CLIPBOARD });
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.locator('#p1').scrollIntoViewIfNeeded();
    const { x, y, width } = (await page.locator('#p1').boundingBox())!;
    await page.mouse.move(x + 4, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 10, { steps: 4 });
    await page.mouse.up();
    await offer(page).waitFor();
    const isThere = () => offer(page).evaluate((button) => button === document.activeElement);
    await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isThere()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Link to passage copied').waitFor();
    expect(await clipboard(page)).toMatch(/#p1:~:text=/);
    await page.getByRole('button', { name: 'Quote with source' }).click();
    await page.getByText('Quote copied with its source').waitFor();
    const [quote, source] = (await clipboard(page)).split(/\n+/);
    expect(quote).toMatch(/^“.+”$/);
    expect((await page.locator('#p1').innerText()).replace(/\s+/g, ' ')).toContain(quote!.slice(1, -1));
    expect(source).toContain('23 October 2024');
  });

  it('stands for a paragraph where nothing is selected: by the sign in the margin and by a key', async () => {
    const { page } = await browser.newPage({ ...DESK, ...CLIPBOARD });
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.locator('#p3').hover();
    const sign = page.getByRole('button', { name: 'Copy link to paragraph 3' });
    await sign.waitFor();
    const [box, text] = [(await sign.boundingBox())!, (await page.locator('#p3').boundingBox())!];
    expect(box.x + box.width).toBeLessThanOrEqual(text.x);
    await sign.click();
    await page.getByText('Link to paragraph 3 copied').waitFor();
    expect(await clipboard(page)).toBe(`${article}#p3`);
    await page.keyboard.press('c');
    await page.getByText('Link to paragraph 1 copied').waitFor();
    expect(await clipboard(page)).toBe(`${article}#p1`);
  });

  it('is shown, selected, where the clipboard refuses', async () => {
    const { page } = await browser.newPage(DESK);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
      });
    });
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.keyboard.press('c');
    const field = page.getByRole('dialog', { name: 'Copy the link' }).getByRole('textbox');
    expect(await field.inputValue()).toBe(`${article}#p1`);
    expect(
      await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
    ).toEqual([0, `${article}#p1`.length]);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(page.url()).toBe(article);
  });

  it('is no accessibility problem', async () => {
    const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
    for (const size of [PHONE, { width: 768, height: 800 }, DESK]) {
      const { page } = await browser.newPage({ ...size, bypassCSP: true });
      await page.goto(`${article}#p2:~:text=Nobody%20ever%20wrote%20such%20words`);
      await page.getByText('no longer here').waitFor();
      const paragraphs = await words();
      await select(page, paragraphs[1]!.slice(0, 30), paragraphs[1]!.slice(0, 30));
      await offer(page).waitFor();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run(),
      );
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});
