/**
 * `node test/bench/passages.mjs browser SITE [COUNT]`: random passages of a built site (base `/`), 40 where no
 * number is given, in a real Chromium (CHROMIUM_PATH, else the one on the path). Each is selected, its link copied with
 * the key, and opened cold in a fresh profile: are the same words marked, and on the screen? Then once more without
 * script and without the paragraph: does the browser go there by itself?
 */
import { readdirSync } from 'node:fs';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview } from 'vite';
import { toRandom } from './random-edit.ts';

const [site = 'dist', count = '40'] = process.argv.slice(2);
const server = await preview({
  configFile: false,
  logLevel: 'warn',
  build: { outDir: site },
  preview: { port: 4871, host: '127.0.0.1' },
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const home = 'http://127.0.0.1:4871/';
const articles = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => /-[0-9a-f]{8}[/\\]index\.html$/.test(path))
  .map((path) => home + path.replaceAll('\\', '/').replace('index.html', ''));
const random = toRandom(11);
const tally = { made: 0, marked: 0, onScreen: 0, asked: 0, byTheBrowser: 0 };
try {
  while (tally.made < Number(count)) {
    const address = articles[Math.floor(random() * articles.length)] ?? home;
    const made = await makeLink(address, [random(), random(), random()]);
    if (!made) continue;
    tally.made++;
    const { marked, isSeen } = await openCold(made.link);
    if (marked === made.words) tally.marked++;
    else console.log({ link: made.link, words: made.words.slice(0, 200), marked: marked.slice(0, 200) });
    if (isSeen) tally.onScreen++;
    const native = await openBare(made);
    if (native === null) continue;
    tally.asked++;
    if (native) tally.byTheBrowser++;
    else console.log({ 'not found by the browser': made.link });
  }
  console.table([tally]);
} finally {
  await browser.close();
  await server.close();
}

interface Made {
  readonly link: string;
  readonly words: string;
}

/** Selects between two letters of the article and copies the link. Null where only space was hit. */
async function makeLink(address: string, numbers: readonly [number, number, number]): Promise<Made | null> {
  const page = await open({ height: 800 });
  await page.addInitScript(() => {
    const clipboard = {
      writeText: (text: string) => Promise.resolve(document.body.setAttribute('data-copied', text)),
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const selected = await page.evaluate(([a, b, c]) => {
    const texts: Text[] = [];
    for (const block of document.querySelectorAll('.reading h1, .reading [id^="p"]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    }
    const all = texts.reduce((sum, { length }) => sum + length, 0);
    const pick = (offset: number) => {
      let left = Math.min(offset, all - 1);
      const node = texts.find(({ length }) => left < length || ((left -= length), false));
      return [node!, left] as const;
    };
    const start = Math.floor(a * all);
    const length = b < 0.5 ? Math.floor(c * 300) : Math.floor(c * all);
    getSelection()!.setBaseAndExtent(...pick(start), ...pick(start + length + 1));
    return getSelection()!.toString();
  }, numbers);
  if (selected.trim() === '') return close(page, null);
  await page.keyboard.press('c');
  await page.waitForFunction(() => document.body.dataset['copied'], undefined, { timeout: 5000 });
  const link = (await page.evaluate(() => document.body.dataset['copied'])) ?? '';
  // what the tools of this page itself say is marked when it goes there
  const words = await page.evaluate(() => {
    const range = getSelection()!.getRangeAt(0).cloneRange();
    const text = (node: Node) => (node instanceof Text ? node.data : '');
    const isWord = /[\p{L}\p{N}\p{M}]/u;
    let { startOffset, endOffset } = range;
    const [first, last] = [text(range.startContainer), text(range.endContainer)];
    while (
      startOffset > 0 &&
      isWord.test(first[startOffset] ?? '') &&
      isWord.test(first[startOffset - 1] ?? '')
    )
      startOffset--;
    while (
      endOffset < last.length &&
      endOffset > 0 &&
      isWord.test(last[endOffset - 1] ?? '') &&
      isWord.test(last[endOffset] ?? '')
    )
      endOffset++;
    range.setStart(range.startContainer, startOffset);
    range.setEnd(range.endContainer, endOffset);
    return range.toString().replace(/\s+/g, ' ').trim();
  });
  return close(page, { link, words });
}

async function openCold(link: string) {
  const page = await open({ height: 500 });
  await page.goto(link, { waitUntil: 'networkidle' });
  await page
    .waitForFunction(() => CSS.highlights.get('passage'), undefined, { timeout: 3000 })
    .catch(() => {});
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('passage') ?? [])] as (Range | undefined)[];
    const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return {
      marked: range?.toString().replace(/\s+/g, ' ').trim() ?? '',
      isSeen: bottom > 0 && top < innerHeight,
    };
  });
  return close(page, seen);
}

/** Null where the passage is on the first screen anyway: then nothing tells whether it was looked for. */
async function openBare({ link, words }: Made): Promise<boolean | null> {
  const page = await open({ height: 300, javaScriptEnabled: false });
  const begin = words.slice(0, 40);
  const place = async () =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.reading')!, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let text = '';
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        nodes.push({ node, start: text.length });
        text += node.data.replace(/\s/g, ' ');
      }
      const at = text.lastIndexOf(wanted);
      if (at === -1 || text.indexOf(wanted) !== at) return null;
      const { node, start } = nodes.findLast((piece) => piece.start <= at)!;
      const range = document.createRange();
      range.setStart(node, at - start);
      range.setEnd(node, Math.min(node.length, at - start + 1));
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, scrolled: scrollY };
    }, begin);
  await page.goto(link.split('#')[0]!);
  const before = await place();
  if (!before || before.top < 400) return close(page, null);
  await page.goto('about:blank');
  await page.goto(link.replace(/#[^:]*:~:/, '#:~:'));
  await page.waitForTimeout(800);
  const after = await place();
  return close(page, after !== null && after.scrolled > 0 && after.bottom > 0 && after.top < 300);
}

async function open({ height, ...options }: BrowserContextOptions & { height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height }, ...options });
  return context.newPage();
}

async function close<Value>(page: Page, value: Value): Promise<Value> {
  await page.context().close();
  return value;
}
