import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGES = [
  '/',
  '/?from=2025',
  '/?q=austin',
  '/2024/',
  '/2024/10/',
  '/2024/10/23/',
  ARTICLE,
  '/entity/person/lloyd-austin/',
  '/entities/',
  '/entities/?group=places&sort=az',
  '/saved/',
  '/search/',
  '/about/',
  '/404.html',
];
const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What axe-core finds wrong, one line a rule. `bypassCSP`, for the checker is a script of another kind than ours. */
async function check(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

const open = async (theme: string, width: number) => {
  const { page } = await browser.newPage({ width, height: 900, bypassCSP: true, reducedMotion: 'reduce' });
  await page.addInitScript(
    (name) => localStorage.setItem('dateline.settings', JSON.stringify({ theme: name, off: [] })),
    theme,
  );
  return page;
};

describe.each(['light', 'dark', 'sepia', 'contrast'])('accessibility in the %s theme', (theme) => {
  it.each(PAGES)('finds nothing wrong on %s', async (path) => {
    const page = await open(theme, 1360);
    await visit(page, seedUrl + path.slice(1), { waitUntil: 'networkidle' });
    expect(await check(page)).toEqual([]);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it.each([390, 1360])('finds nothing wrong at %i px with the panels and the card open', async (width) => {
    const page = await open(theme, width);
    await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
    for (const name of width < 1152 ? ['Display', 'Highlights'] : ['Display']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog', { name }).waitFor();
      expect(await check(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    expect(await check(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('article p [data-entity="place:russia"]').first().click();
    await page.getByRole('dialog', { name: 'Russia' }).getByText('Only in this article').waitFor();
    expect(await check(page)).toEqual([]);
  });

  it.each([390, 1360])(
    'finds nothing wrong at %i px while reading aloud, and with a place offered',
    async (width) => {
      const page = await open(theme, width);
      await page.addInitScript(() => {
        const voices = [{ name: 'Ana', voiceURI: 'ana', lang: 'en', default: true }];
        const synthesis = { getVoices: () => voices, speak() {}, cancel() {}, resume() {}, speaking: true };
        Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
        Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: EventTarget });
        const place = { offset: 900, before: '', after: '' };
        const places = { version: 1, places: { f54a0c6c6d722e14: place } };
        localStorage.setItem('dateline.places', JSON.stringify(places));
      });
      await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
      await page.getByRole('complementary', { name: 'Where you were' }).waitFor();
      expect(await check(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.keyboard.press('t');
      await page.getByRole('region', { name: 'Read aloud' }).waitFor();
      expect(await check(page)).toEqual([]);
    },
  );
});
