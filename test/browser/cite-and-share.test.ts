import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { parseCitations } from '../support/parse-citations.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 900 };
const PHONE = { width: 390, height: 800, hasTouch: true, isMobile: true };
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const seedUrl = inject('seedUrl');
const article = seedUrl + ARTICLE.slice(1);
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** As a page has it that is not served over https, and in a browser without a sheet of its own. */
const withoutMeans = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['share', 'clipboard']) Object.defineProperty(navigator, name, { value: undefined });
  });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    return field.value.slice(field.selectionStart!, field.selectionEnd!);
  });
const wrongOn = async (page: Page) => {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};
/** How far the page reaches beyond the right edge of the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('citing an article', () => {
  it('is done with keys alone: a format, a copy, a file', async () => {
    const { page } = await browser.newPage({ ...DESK, ...CLIPBOARD });
    await visit(page, article, { waitUntil: 'networkidle' });
    const title = (await page.locator('h1').textContent())!;
    const button = page.getByRole('button', { name: 'Cite' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cite this article' });
    expect(await dialog.getByRole('textbox').inputValue()).toContain(`“${title}”`);
    await dialog.getByRole('radio', { name: 'Plain text' }).focus();
    await page.keyboard.press('ArrowRight');
    await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
    await dialog.getByText('Copied', { exact: true }).waitFor();
    const [copied] = parseCitations('bibtex', await clipboard(page));
    expect(copied).toMatchObject({ title, URL: article, issued: { 'date-parts': [[2024, 10, 23]] } });
    await dialog.getByRole('radio', { name: 'BibTeX' }).press('ArrowRight');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).press('Enter');
    expect((await download).suggestedFilename()).toBe(`${ARTICLE.split('/').at(-2)}.ris`);
    const [read] = parseCitations('ris', readFileSync(await (await download).path(), 'utf8'));
    expect(read).toMatchObject({ type: 'article-newspaper', title, URL: article });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(article);
  });

  it.each([
    [390, 'light'],
    [768, 'dark'],
    [1360, 'dark'],
  ] as const)('has no barrier and fits at %i px, %s', async (width, colorScheme) => {
    const { page } = await browser.newPage({
      width,
      height: 700,
      colorScheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    await withoutMeans(page);
    await visit(page, article);
    await page.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog');
    for (const format of ['CSL-JSON', 'BibTeX']) {
      await dialog.getByText(format, { exact: true }).click();
      const { x, y, width: wide, height } = (await dialog.boundingBox())!;
      expect(Math.min(x, y, width - x - wide, 700 - y - height)).toBeGreaterThanOrEqual(0);
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByText('The text is selected').waitFor();
    expect(await selected(page)).toMatch(/^@article\{[^]+\n\}$/);
    expect(await wrongOn(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('costs the page nothing until it is asked for', async () => {
    const { page } = await browser.newPage(DESK);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await visit(page, article, { waitUntil: 'networkidle' });
    const before = scripts.length;
    expect(scripts.filter((path) => path.includes('CiteDialog'))).toEqual([]);
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('dialog').waitFor();
    expect(scripts.slice(before).some((path) => path.includes('CiteDialog'))).toBe(true);
  });
});

describe('sharing where nothing can be copied', () => {
  it.each([
    ['on a phone', PHONE, 'light'],
    ['on a desk', DESK, 'dark'],
  ] as const)(
    'shows the address of a narrowed list, selected, with a way to mail it, %s',
    async (_where, size, colorScheme) => {
      const { page } = await browser.newPage({
        ...size,
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      await withoutMeans(page);
      await page.goto(`${seedUrl}?to=2024&from=2024-10`);
      const heading = page.getByRole('heading', { level: 1 });
      await page.waitForURL(`${seedUrl}?from=2024-10&to=2024`);
      await page.getByRole('button', { name: 'Share' }).click();
      const dialog = page.getByRole('dialog', { name: 'Copy the link' });
      await dialog.waitFor();
      expect(await selected(page)).toBe(page.url());
      const letter = new URL(
        (await dialog.getByRole('link', { name: 'Send by mail' }).getAttribute('href'))!,
      );
      expect(letter.protocol).toBe('mailto:');
      expect([...letter.searchParams.values()]).toEqual([await heading.textContent(), page.url()]);
      expect(await wrongOn(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(page.url()).toBe(`${seedUrl}?from=2024-10&to=2024`);
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(focused).toBe('Share');
    },
  );
});

describe('copying', () => {
  it('takes what is selected across marks and paragraphs, and adds nothing', async () => {
    const { page } = await browser.newPage({ ...DESK, ...CLIPBOARD });
    await visit(page, article, { waitUntil: 'networkidle' });
    const wanted = await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('.reading p[id^="p"]')].filter(
        (paragraph) => paragraph.querySelector('.mention') !== null,
      );
      const mark = first!.querySelector('.mention')!.firstChild!;
      const end = second!.querySelector('.mention')!.firstChild!;
      // from within one mark to within another
      getSelection()!.setBaseAndExtent(mark, 1, end, 2);
      const between = [...document.querySelectorAll('.reading [id^="p"]')].filter((block) =>
        getSelection()!.containsNode(block, true),
      );
      const range = getSelection()!.getRangeAt(0);
      return between.map((block) => {
        const part = document.createRange();
        part.selectNodeContents(block);
        if (block === first) part.setStart(range.startContainer, range.startOffset);
        if (block === second) part.setEnd(range.endContainer, range.endOffset);
        return part.toString();
      });
    });
    expect(wanted.length).toBeGreaterThan(1);
    await page.keyboard.press('Control+C');
    await expect.poll(() => clipboard(page)).toBe(wanted.join('\n\n'));
  });
});
