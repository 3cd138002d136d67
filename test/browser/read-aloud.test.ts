import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { nextFrame } from '../support/next-frame.ts';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';
import { visit } from '../support/visit.ts';

const seedUrl = inject('seedUrl');
const article = seedUrl + ARTICLE.slice(1);
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Gives the page a voice, whatever the machine has; `finish` and `fail` end what is being spoken. */
async function withVoice(page: Page, voices: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let running: EventTarget | null = null;
    const end = (event: Event) => {
      const ended = running;
      running = null;
      ended?.dispatchEvent(event);
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => names.map((name) => ({ name, voiceURI: name, lang: 'en-GB', default: true })),
      speak: (utterance: EventTarget) => (running = utterance),
      cancel: () => (running = null),
      resume: () => {},
      pending: false,
    });
    Object.defineProperty(synthesis, 'speaking', { get: () => running !== null });
    const put = (name: string, value: unknown) => Object.defineProperty(window, name, { value });
    put('speechSynthesis', synthesis);
    put('SpeechSynthesisUtterance', Utterance);
    put('finish', () => end(new Event('end')));
    put('fail', (error: string) => end(Object.assign(new Event('error'), { error })));
    put('spoken', () => (running as Utterance | null)?.text ?? null);
  }, voices);
}

const call = (page: Page, name: 'finish' | 'fail' | 'spoken', word = '') =>
  page.evaluate(
    ([method, argument]) =>
      (window as unknown as Record<string, (word: string) => unknown>)[method]!(argument),
    [name, word] as const,
  );
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));

describe('reading aloud', () => {
  it('by the keyboard alone: marks the sentence it speaks, goes on, follows, pauses and stops', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 700 });
    await withVoice(page, ['Ana']);
    await visit(page, article, { waitUntil: 'networkidle' });
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.keyboard.press('t');
    await expect.poll(() => marked(page)).toBe(title);
    for (let step = 0; step < 10; step++) {
      await call(page, 'finish');
      await expect.poll(() => marked(page)).toBe(await call(page, 'spoken'));
    }
    // it came along
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const range = [...CSS.highlights.get('spoken')!][0] as Range;
            const { top, bottom } = range.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        { timeout: 10_000 },
      )
      .toBe(true);
    await page.keyboard.press('t');
    expect(await call(page, 'spoken')).toBeNull();
    await page.keyboard.press('t');
    expect(await call(page, 'spoken')).toBe(await marked(page));
    await call(page, 'fail', 'synthesis-failed');
    await page.getByRole('alert').getByText('The voice Ana stopped in the middle.').waitFor();
    await page.getByRole('button', { name: 'Stop reading' }).press('Enter');
    await expect.poll(() => marked(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Read aloud');
  });

  it('does not drag back a reader who has scrolled away', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 400 });
    await withVoice(page, ['Ana']);
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Read aloud' }).click();
    await expect.poll(() => marked(page)).not.toBe('');
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    // a reader takes at least as long as the page to see that it has moved
    await nextFrame(page);
    const before = await page.evaluate(() => scrollY);
    for (let step = 0; step < 3; step++) await call(page, 'finish');
    await expect.poll(() => marked(page)).toBe(await call(page, 'spoken'));
    await page.waitForTimeout(500);
    // the browser itself moves by a line's part where something above the screen changes its height
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(30);
  });

  it('is not there without voices, and not fetched before it is opened', async () => {
    const { page } = await browser.newPage({ width: 1360, height: 700 });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await withVoice(page, []);
    await visit(page, article, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(await page.getByRole('button', { name: 'Read aloud' }).count()).toBe(0);
    expect(scripts.filter((url) => /ReadAloud|ReadingPlace/.test(url))).toEqual([]);
  });
});
