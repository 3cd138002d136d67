import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { nextFrame } from '../support/next-frame.ts';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { reload, visit } from '../support/visit.ts';

const url = inject('seedUrl') + ARTICLE.slice(1);
/** Long enough to have room to scroll at any size. */
const longUrl = `${inject('demoUrl')}2024/02/16/forty-one-minutes-the-last-voyage-of-the-hildina-strand-1034d991/`;
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (width: number, settings: object = {}, address = url) => {
  const { page } = await browser.newPage({ width, height: 700, reducedMotion: 'reduce' });
  await page.addInitScript((kept) => {
    if (localStorage.getItem('dateline.settings') === null)
      localStorage.setItem('dateline.settings', JSON.stringify(kept));
  }, settings);
  await visit(page, address, { waitUntil: 'networkidle' });
  return page;
};

/** Takes note of the letter at the start of the topmost whole line; says how far it has moved since, in lines. */
async function watchTopLine(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const article = document.querySelector('article')!;
    const top = Math.max(0, document.querySelector('header')!.getBoundingClientRect().bottom);
    const left = article.getBoundingClientRect().left + 4;
    let letter: Range | null = null;
    for (let y = top + 4; !letter; y += 4) {
      const found = document.caretRangeFromPoint(left, y);
      const text = found?.startContainer;
      if (!found || !(text instanceof Text)) continue;
      // a space where a line wraps belongs to the line before
      const start = /\s/.test(text.data[found.startOffset] ?? '') ? found.startOffset + 1 : found.startOffset;
      if (start >= text.length) continue;
      found.setStart(text, start);
      found.setEnd(text, start + 1);
      // a letter that begins a line has an empty box on the line before too
      const box = [...found.getClientRects()].at(-1)!;
      // less than half of it shows
      if ((box.top + box.bottom) / 2 <= top) continue;
      letter = found;
    }
    Object.assign(window, { letter, was: [...letter.getClientRects()].at(-1)!.top });
  });
  return () =>
    page.evaluate(() => {
      const { letter, was } = window as unknown as { letter: Range; was: number };
      const line = Number.parseFloat(getComputedStyle(document.querySelector('article')!).lineHeight);
      return Math.abs([...letter.getClientRects()].at(-1)!.top - was) / line;
    });
}

describe('changing the display', () => {
  it.each([390, 1360])('keeps the line at the top of a screen of %i px where it is', async (width) => {
    const page = await open(width, {}, longUrl);
    for (const place of [300, 1620, 2900]) {
      await page.evaluate((top) => scrollTo(0, top), place);
      await page.getByRole('button', { name: 'Display' }).click();
      const panel = page.getByRole('dialog', { name: 'Display' });
      for (const [name, value] of [
        ['Text size', '32'],
        ['Line height', '2.2'],
        ['Line width', '48'],
        ['Text size', '13'],
        ['Line height', '1.3'],
      ] as const) {
        const moved = await watchTopLine(page);
        await panel.getByRole('slider', { name }).fill(value);
        expect(await moved(), `${name} ${value} from ${place}`).toBeLessThanOrEqual(1);
      }
      for (const name of ['Dyslexia-friendly', 'Sans', 'Serif']) {
        const moved = await watchTopLine(page);
        await panel.getByRole('radio', { name }).check({ force: true });
        await page.waitForFunction(
          (font) => (document.documentElement.dataset['font'] ?? 'serif') === font,
          name.split('-')[0]!.toLowerCase().replace('dyslexia', 'dyslexic'),
        );
        await page.evaluate(() => document.fonts.ready);
        expect(await moved(), name).toBeLessThanOrEqual(1);
      }
      for (const name of ['Justify lines', 'Hyphens']) {
        const moved = await watchTopLine(page);
        await panel.getByRole('checkbox', { name }).click();
        expect(await moved(), name).toBeLessThanOrEqual(1);
      }
      const moved = await watchTopLine(page);
      await panel.getByRole('button', { name: 'Reset' }).click();
      expect(await moved(), 'Reset').toBeLessThanOrEqual(1);
      await page.keyboard.press('Escape');
    }
  });

  it('fetches the dyslexia-friendly face when it is chosen, and not before', async () => {
    const page = await open(1360);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await reload(page, { waitUntil: 'networkidle' });
    expect(fetched.join(' ')).not.toMatch(/opendyslexic/i);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dyslexia-friendly' }).check({ force: true });
    await expect.poll(() => fetched.join(' ')).toMatch(/opendyslexic-latin-400/);
    await expect.poll(() => page.evaluate(() => document.fonts.check('16px OpenDyslexic'))).toBe(true);
  });

  it('is there before the first paint, without a script of the app, and moves nothing', async () => {
    const settings = { theme: 'sepia', font: 'sans', size: 26, leading: 2, width: 50, align: 'justify' };
    const page = await open(1360, settings);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const look = () =>
      page.evaluate(() => {
        const { fontSize, lineHeight, fontFamily, maxWidth } = getComputedStyle(
          document.querySelector('article')!,
        );
        const { backgroundColor } = getComputedStyle(document.body);
        return { fontSize, lineHeight, sans: /^"?Public Sans/.test(fontFamily), maxWidth, backgroundColor };
      });
    await reload(page, { waitUntil: 'networkidle' });
    const taken = await look();
    expect(taken).toMatchObject({
      fontSize: '26px',
      lineHeight: '52px',
      sans: true,
      backgroundColor: 'rgb(245, 236, 217)',
    });
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  });

  it('remembers what was chosen, and forgets it on Reset', async () => {
    const page = await open(390);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Contrast' }).check({ force: true });
    await page.getByRole('button', { name: 'Larger text' }).click();
    await reload(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('contrast');
    const size = () => page.locator('article').evaluate((article) => getComputedStyle(article).fontSize);
    expect(await size()).toBe('20px');
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await size()).toBe('19px');
    await page.reload();
    expect(await size()).toBe('19px');
  });

  it('shows the text alone in focus mode, in its place, with a way out', async () => {
    const page = await open(1360);
    await page.evaluate(() => scrollTo(0, 300));
    const moved = await watchTopLine(page);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('button', { name: 'Focus mode' }).click();
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'Places', exact: true }).isVisible()).toBe(false);
    expect(await moved()).toBe(0);
    await page.getByRole('button', { name: 'Leave focus mode' }).click();
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(await moved()).toBe(0);
  });

  it('draws a line ruler that follows the pointer and lets presses through', async () => {
    const page = await open(1360);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('checkbox', { name: 'Line ruler' }).check();
    await page.keyboard.press('Escape');
    const ruler = page.locator('.ruler');
    await ruler.waitFor({ state: 'attached' });
    // it is drawn a moment before it follows
    await nextFrame(page);
    await page.mouse.move(600, 400);
    expect(await ruler.evaluate((band) => (band as HTMLElement).style.getPropertyValue('--ruler'))).toBe(
      '400px',
    );
    await page.locator('article p [data-entity="place:russia"]').first().click();
    await page.getByRole('dialog', { name: 'Russia' }).waitFor();
  });

  it('prints the day, the text with thin lines under marks, and where it lies; nothing else', async () => {
    const page = await open(800, { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article time').first().isVisible()).toBe(true);
    expect(await page.getByText(url, { exact: true }).isVisible()).toBe(true);
    for (const gone of ['banner', 'contentinfo'] as const)
      expect(await page.getByRole(gone).isVisible(), gone).toBe(false);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    const mark = page.locator('article p [data-entity="place:russia"]').first();
    expect(
      await mark.evaluate((element) => {
        const { backgroundColor, textDecorationLine, textDecorationThickness } = getComputedStyle(element);
        return { backgroundColor, textDecorationLine, textDecorationThickness };
      }),
    ).toEqual({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      textDecorationLine: 'underline',
      textDecorationThickness: '0.5px',
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});
