/**
 * `npm run bench -- list [1000 100000]`: the list of a large archive in a real Chromium, its processor slowed down four
 * times. What `/` fetches; how long a change of dates takes to be seen; frames of a steady scroll; Back; what is held.
 *
 * True to a build: scripts, styles, fonts, `/` and all data files, which are made by the same code, as gzip. Not true:
 * the articles are invented and never recognised, so how often names occur is a rule of list-archive.mjs; articles
 * hold three paragraphs; no other page is drawn, and the head of `/` has the search engines' block of a small archive;
 * the server is near, so nothing waits for a network. On a busy machine times and frames grow: compare within one run,
 * with the frames of the empty page beside them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import {
  countNodes,
  measureBack,
  measureBytes,
  measureChanges,
  measureHeap,
  measureScroll,
} from './list-measures.mjs';
import { buildShell, serveSite } from './list-site.mjs';
import { toChangeRow, toFrameRow, toKilo, toTimes } from './list-tables.mjs';
import { installWatch } from './list-watch.mjs';

const SLOWDOWN = 4;
const SCROLL_MS = 10_000;
const given = process.argv
  .slice(2)
  .filter((word) => word !== 'list')
  .map(Number);
const counts = given.length > 0 ? given : [1000, 100_000];
if (counts.some((count) => !Number.isInteger(count) || count < 1000)) {
  console.error('Write numbers of articles, 1000 or more: npm run bench -- list 1000 100000');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'dateline-list-'));
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
/** @type {Record<string, unknown>} */
const results = {
  node: process.version,
  browser: browser.version(),
  cores: availableParallelism(),
  slowdown: SLOWDOWN,
};
try {
  const shell = buildShell(scratch);
  const byCount = [];
  for (const count of counts) {
    console.log(`Measuring ${count} articles`);
    byCount.push(await measureSite(shell, count));
  }
  const [small, large] = [byCount[0], byCount.at(-1)];
  const ratio = large && small ? large.fetched['KB for /'] / small.fetched['KB for /'] : 1;
  console.table(byCount.map(({ fetched }) => fetched));
  console.log(`KB for / with most articles, to those with fewest: ${ratio.toFixed(2)} (at most 1.2)`);
  for (const { articles, tables } of byCount) {
    console.log(`\n${articles} articles`);
    for (const table of tables) console.table(table);
  }
  Object.assign(results, { load: loadavg(), byCount });
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
const file = join('node_modules', '.cache', 'dateline-list-bench.json');
writeFileSync(file, JSON.stringify(results, null, 1));
console.log(`Written to ${file}`);

/**
 * @param {string} shell
 * @param {number} count
 */
async function measureSite(shell, count) {
  const { url, close } = await serveSite(shell, count);
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
  try {
    await context.addInitScript(installWatch);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { bytes, block } = await measureBytes(page, session, url);
    /** @param {number} rate */
    const slowDown = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });

    await slowDown(SLOWDOWN);
    const [cold, warm] = [await measureChanges(page, session), await measureChanges(page, session)];
    await page.goto(url, { waitUntil: 'networkidle' });
    const nodes = { 'at the top': await countNodes(page), 'in mid-list': 0 };
    const slow = await measureScroll(page, SCROLL_MS);
    nodes['in mid-list'] = await countNodes(page);
    const back = await measureBack(page);
    await slowDown(1);
    const fast = await measureScroll(page, SCROLL_MS);
    const heap = await measureHeap(page, session, Math.min(2000, count / 2));

    const empty = await context.newPage();
    await empty.setContent('<div style="height: 100000px">An empty page</div>');
    await empty.evaluate(installWatch);
    const floor = await measureScroll(empty, SCROLL_MS / 2);
    return {
      articles: count,
      fetched: {
        articles: count,
        ...Object.fromEntries(Object.entries(bytes).map(([kind, size]) => [kind, toKilo(size)])),
        'KB for /': toKilo(Object.values(bytes).reduce((sum, size) => sum + size, 0)),
        'data in the page, not compressed': toKilo(Buffer.byteLength(block)),
      },
      tables: [
        [
          ...['preset', 'typed', 'drag'].map((by) =>
            toChangeRow(
              by,
              warm.filter((time) => time.by === by),
            ),
          ),
          toChangeRow('all, data here', warm),
          toChangeRow(
            'all, data first fetched',
            cold.filter(({ painted, rows }) => rows > painted),
          ),
        ],
        [
          toFrameRow(`list, ${SLOWDOWN}x slower`, slow),
          toFrameRow('list', fast),
          toFrameRow('an empty page', floor),
        ],
        [
          {
            ...toTimes(
              'Back to the row',
              back.flatMap((time) => time ?? []),
            ),
            lost: back.filter((time) => time === null).length,
          },
        ],
        [nodes],
        Object.entries(heap).map(([when, held]) => ({ 'scrolled past rows': when, ...held })),
      ],
      raw: { cold, warm, back, frames: { slow, fast, floor } },
    };
  } finally {
    await context.close();
    close();
  }
}
