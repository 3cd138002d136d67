import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { reload, visit } from '../support/visit.ts';

const DESK = { width: 1360, height: 700 };
const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openArticle = async (options: Parameters<OpenBrowser['newPage']>[0] = DESK) => {
  const { page } = await browser.newPage(options);
  await visit(page, seedUrl + ARTICLE.slice(1), { waitUntil: 'networkidle' });
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  return { page, focused };
};

describe('the marks of an article', () => {
  it('are stepped through with keys alone: e by entity, arrows one by one', async () => {
    const { page, focused } = await openArticle();
    await page.keyboard.press('e');
    await expect.poll(focused).toMatch(/^m-/);
    const first = await focused();
    // its arrows have come once it is lit
    await page.locator('a.mention[data-lit]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
    await page.keyboard.press('e');
    await expect.poll(focused).toBe(first.replace(/1$/, '2'));
    await page.keyboard.press('Shift+E');
    await expect.poll(focused).toBe(first);
    const lit = await page.locator('a.mention[data-lit]').evaluateAll((marks) => marks.map(({ id }) => id));
    expect(lit.length).toBeGreaterThan(1);
    expect(lit).toContain(first);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(first);
  });

  it('are one tab stop, and the names above the text lead to their cards', async () => {
    const { page } = await openArticle();
    const stops = await page.locator('article a.mention[tabindex="0"]').count();
    expect(stops).toBe(1);
    const name = page.locator('article header li a').first();
    await name.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Next mention' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^1 of \d+ here$/)
      .waitFor();
  });

  it('go and come with h, and are no links while they are off', async () => {
    const { page } = await openArticle();
    const links = () => page.locator('article p a.mention[href]').count();
    const before = await links();
    await page.keyboard.press('h');
    await expect.poll(links).toBe(0);
    const snapshot = await page.locator('article p[id]').first().ariaSnapshot();
    expect(snapshot).not.toContain('link');
    await page.keyboard.press('h');
    await expect.poll(links).toBe(before);
  });

  it('have no words of their own: a paragraph reads as it is written', async () => {
    const { page } = await openArticle();
    const paragraph = page.locator('article p[id]').first();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    // in the order of reading, as a screen reader goes through the page
    const read = (id: string): string => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      if (node?.role?.value === 'StaticText') return String(node.name?.value);
      return (node?.childIds ?? []).map(read).join('');
    };
    const text = read(nodes[0]!.nodeId);
    expect(text).toContain(await paragraph.textContent());
  });

  it('show a card to a pointer that rests, and take it away when it leaves', async () => {
    const { page } = await openArticle();
    const asked: number[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/entities/')) asked.push(Date.now());
    });
    const mark = page.locator('article p [data-entity="place:russia"]').first();
    const started = Date.now();
    await mark.hover();
    const card = page.getByRole('dialog', { name: 'Russia' });
    await card.waitFor();
    expect(Date.now() - started).toBeGreaterThanOrEqual(450);
    expect(asked[0]! - started).toBeLessThan(Date.now() - started);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await card.hover();
    await page.waitForTimeout(500);
    expect(await card.count()).toBe(1);
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'detached' });
  });

  it('open a card over the article for a date, with the way to that day', async () => {
    const { page } = await openArticle();
    await page.locator('article [data-entity="date:2024-10-23"]').first().click();
    await page.getByRole('dialog').getByRole('link', { name: '1 article that day' }).click();
    await page.waitForURL('**/2024/10/23/');
  });

  it('are copied as clean text and plain markup', async () => {
    const { page } = await openArticle();
    await page.locator('article p [data-entity="place:russia"]').first().hover();
    // what makes copies clean has come with what shows cards
    await page.getByRole('dialog', { name: 'Russia' }).waitFor();
    const copied = await page.evaluate(() => {
      const paragraph = document.querySelector('article p[id]')!;
      document.getSelection()!.selectAllChildren(paragraph);
      const data = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
      paragraph.dispatchEvent(event);
      return {
        html: data.getData('text/html'),
        text: data.getData('text/plain'),
        all: paragraph.textContent,
      };
    });
    expect(copied.text).toBe(copied.all);
    expect(copied.html).toBe(copied.all);
  });

  it('are underlined in print and in forced colours, each group in its own shape', async () => {
    const { page } = await openArticle({ ...DESK, forcedColors: 'active' });
    const shape = (group: string) =>
      page
        .locator(`article p a.mention[data-group="${group}"]`)
        .first()
        .evaluate((mark) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
          return `${textDecorationLine} ${textDecorationStyle}`;
        });
    const shapes = ['underline solid', 'underline dotted', 'underline double', 'underline dashed'];
    const groups = ['person', 'place', 'org', 'group'];
    expect(await Promise.all(groups.map(shape))).toEqual(shapes);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await Promise.all(groups.map(shape))).toEqual(shapes);
  });
});

describe('“Not right?”', () => {
  it.each([390, 1360])(
    'corrects a mark with the keyboard alone, without a barrier at %i px',
    async (width) => {
      const { page } = await openArticle({ width, height: 800, bypassCSP: true, reducedMotion: 'reduce' });
      const russia = page.locator('article p a[data-entity="place:russia"]');
      const before = await russia.count();
      await russia.first().focus();
      await page.keyboard.press('Enter');
      // the card takes focus when it has come
      await page.getByRole('dialog', { name: 'Russia' }).and(page.locator(':focus')).waitFor();
      await page.getByRole('button', { name: 'Not right?' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'What is wrong with “Russia”?' }).waitFor();
      await page.getByRole('radio', { name: 'It is something else' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('radio', { name: 'Everywhere in the archive' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const wrong = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(wrong).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByText('1 correction on this device').waitFor();
      await expect.poll(() => russia.count()).toBe(before - 1);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download glossary.json' }).press('Enter');
      const file = await (await download).path();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ unmark: [{ quote: 'Russia' }] });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await reload(page, { waitUntil: 'networkidle' });
      await expect.poll(() => russia.count()).toBe(before - 1);
    },
  );
});

describe('the mention map', () => {
  it('counts what is above and below the screen, and leads there', async () => {
    const { page, focused } = await openArticle();
    const map = page.getByRole('group', { name: 'Mentions', exact: true });
    await map.getByText('↑ 0 above').waitFor();
    const below = map.getByRole('button', { name: /below/ });
    await expect.poll(() => below.innerText()).toMatch(/^↓ [1-9]/);
    const shown = () => page.locator('article a.mention[href]').count();
    const strokes = () =>
      map
        .locator('path')
        .evaluateAll((paths) =>
          paths.reduce((sum, path) => sum + path.getAttribute('d')!.split('M').length - 1, 0),
        );
    await expect.poll(async () => (await strokes()) - (await shown())).toBe(0);
    await below.click();
    await expect.poll(focused).toMatch(/^m-/);
    await page.keyboard.press('End');
    await map.getByText('↓ 0 below').waitFor();
    await expect.poll(() => map.getByRole('button', { name: /above/ }).innerText()).toMatch(/^↑ [1-9]/);
    await page.locator('.map-line').click({ position: { x: 8, y: 2 } });
    await expect.poll(focused).toMatch(/-1$/);
  });

  it('is not there on a phone', async () => {
    const { page } = await openArticle({ width: 390, height: 800 });
    expect(await page.locator('.mention-map').count()).toBe(0);
  });
});
