/** What the bench of the list measures in an open page of `/`, each with the page as it found it or better. */
import { setTimeout as pause } from 'node:timers/promises';
import { goBack, openRow } from './list-watch.mjs';

/** @import { CDPSession, Page } from 'playwright-core' */

/** What the browser calls kinds of files, and the table does.
 * @type {Readonly<Record<string, string>>}
 */
const KINDS = { Document: 'document', Script: 'script', Stylesheet: 'style', Font: 'font' };

/**
 * Bytes over the wire of `/` in a new profile, by kind.
 * @param {Page} page
 * @param {CDPSession} session
 * @param {string} url
 */
export async function measureBytes(page, session, url) {
  /** @type {Map<string, string>} */
  const kinds = new Map();
  /** @type {Record<string, number>} */
  const bytes = { document: 0, script: 0, style: 0, font: 0, data: 0, other: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, KINDS[type] ?? (response.url.includes('/data/') ? 'data' : 'other'));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  const block = await page.evaluate(() => document.getElementById('page-data')?.textContent ?? '');
  await session.send('Network.disable');
  return { bytes, block };
}

/**
 * Forty changes of dates, in eight rounds: all dates, a year, an end written as a code, and two steps of a drag. With
 * each the milliseconds that the page's own thread worked, which tell more where the processor is shared.
 * @param {Page} page
 * @param {CDPSession} session
 */
export async function measureChanges(page, session) {
  /** @type {Change[]} */
  const times = [];
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @param {string} by @param {string} type @param {() => Promise<unknown>} act */
  const measure = async (by, type, act) => {
    await page.evaluate(`listBench.expectChange('${type}')`);
    const before = await readMetric(session, 'TaskDuration');
    await act();
    /** @type {null | { painted: number, rows: number }} */
    const time = await page.evaluate('listBench.change()');
    if (!time) throw new Error(`Nothing was repainted by ${by}`);
    const work = (await readMetric(session, 'TaskDuration')) - before;
    times.push({ by, ...time, work: 1000 * work });
    await pause(150);
  };
  /** @param {string} name */
  const press = (name) =>
    measure('preset', 'click', () => page.getByRole('button', { name, exact: true }).click());

  await scrollTo(page, 0);
  await press('2020');
  for (const year of YEARS) {
    await press('All');
    await press(year);
    const from = page.getByLabel('From', { exact: true }).filter({ visible: true });
    await from.fill(`${year}-04-1`);
    await measure('typed', 'keydown', () => from.press('Enter'));
    const edge = page.getByRole('slider', { name: 'Latest day' });
    const [box, bars] = [await edge.boundingBox(), Number(await edge.getAttribute('aria-valuemax')) + 1];
    const step = (await edge.locator('..').evaluate(({ clientWidth }) => clientWidth)) / bars;
    if (!box) throw new Error('The histogram has no edge');
    const [x, y] = [box.x + box.width - 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const bar of [2, 4]) await measure('drag', 'pointermove', () => page.mouse.move(x - bar * step, y));
    await page.mouse.up();
    await pause(150);
  }
  await session.send('Performance.disable');
  return times.slice(1);
}

/**
 * @typedef {object} Change
 * @property {string} by
 * @property {number} painted until another count is seen
 * @property {number} rows until all rows on the screen have their text
 * @property {number} work of the thread meanwhile
 */

const YEARS = ['2024', '2016', '2021', '2018', '2015', '2022', '2019', '2017'];

/**
 * Times between the frames of a steady scroll.
 * @param {Page} page
 * @param {number} milliseconds
 * @returns {Promise<number[]>}
 */
export async function measureScroll(page, milliseconds) {
  await scrollTo(page, 0);
  await pause(300);
  return page.evaluate(`listBench.scroll(60, ${milliseconds})`);
}

/**
 * Back from an article to its row, from eight places of the list.
 * @param {Page} page
 */
export async function measureBack(page) {
  /** @type {(number | null)[]} */
  const times = [];
  for (let turn = 0; turn < 8; turn++) {
    await scrollTo(page, 3000 + turn * 7000);
    await pause(500);
    const left = await page.evaluate(openRow);
    await page.getByRole('heading', { level: 1, name: left.title }).waitFor();
    await pause(200);
    times.push(await page.evaluate(goBack, left));
    await pause(200);
  }
  return times;
}

/**
 * @param {Page} page
 * @param {number} top
 */
function scrollTo(page, top) {
  // the page would else go there slowly
  return page.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`);
}

/** @param {Page} page */
export function countNodes(page) {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/**
 * Scrolls past so many rows and back to the top, twice: what the second time adds is lost for good.
 * @param {Page} page
 * @param {CDPSession} session
 * @param {number} rows
 */
export async function measureHeap(page, session, rows) {
  const before = await readHeap(session);
  const after = [];
  for (let turn = 0; turn < 2; turn++) {
    let row = 0;
    while (row < rows) {
      await page.evaluate('listBench.scroll(900, 500)');
      row = await page.evaluate(() =>
        Number(document.querySelector('[data-row-index]')?.getAttribute('data-row-index')),
      );
    }
    await scrollTo(page, 0);
    await pause(500);
    after.push(await readHeap(session));
  }
  return { before, once: after[0], twice: after[1] };
}

/** @param {CDPSession} session */
async function readHeap(session) {
  await session.send('Performance.enable');
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  return {
    megabytes: Number(((await readMetric(session, 'JSHeapUsedSize')) / 1e6).toFixed(1)),
    nodes: await readMetric(session, 'Nodes'),
    listeners: await readMetric(session, 'JSEventListeners'),
  };
}

/**
 * @param {CDPSession} session
 * @param {string} name
 */
async function readMetric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? 0;
}
