import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIngestCache } from '../../src/build/ingest-cache.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { aSeed } from '../support/a-seed.ts';

const storm = aSeed('date 2024-09-02 Storm passes\n\nGo\u2028outside, Ana Poole.', 'storm 1.txt');
const fair = aSeed('date 2024-02-29 Fair opens\n\nHats were brought.', 'fair.txt');
const empty = aSeed('', 'empty.txt');
const late = aSeed('date 2024-11-01 Lamp lit\n\nAt six.', 'late.txt');
const all = [storm, fair, empty];

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cache-'));
  file = join(folder, 'below', 'recognised');
});

afterEach(() => rm(folder, { recursive: true }));

/** Keeps what was made of these seeds. */
async function fill(seeds = all, version = 'v1') {
  const cache = await openIngestCache(file, version);
  for (const seed of seeds) cache.add(ingestSeed(seed));
  cache.save();
}

/** Which of the seeds the cache holds, by name. */
async function held(version = 'v1'): Promise<readonly string[]> {
  const cache = await openIngestCache(file, version);
  return all.filter((seed) => cache.find(seed)).map(({ name }) => name);
}

describe('build/ingest-cache', () => {
  it('is empty where there is no file', async () => {
    expect(await held()).toEqual([]);
  });

  it('gives back what was made of each file, as it was', async () => {
    await fill();
    const cache = await openIngestCache(file, 'v1');
    for (const seed of all) expect(cache.find(seed)).toEqual(ingestSeed(seed));
    expect(await readdir(join(folder, 'below'))).toEqual(['recognised']);
  });

  it('does not know a file by other bytes or another name', async () => {
    await fill();
    const cache = await openIngestCache(file, 'v1');
    expect(cache.find(aSeed(fair.bytes, 'fair-2.txt'))).toBeNull();
    expect(cache.find(aSeed('date 2024-02-29 Fair opens', 'fair.txt'))).toBeNull();
  });

  it.each(['v2', 'v', 'v11', ''])('holds nothing for version "%s" of the recogniser', async (version) => {
    await fill();
    expect(await held(version)).toEqual([]);
  });

  it('drops what is not used any more when it is saved', async () => {
    await fill();
    const cache = await openIngestCache(file, 'v1');
    expect(cache.find(fair)).not.toBeNull();
    cache.save();
    expect(await held()).toEqual(['fair.txt']);
  });

  it('adds what is new to the file, and does not write it anew for that', async () => {
    await fill();
    const before = await stat(file);
    const cache = await openIngestCache(file, 'v1');
    for (const seed of all) cache.find(seed);
    cache.add(ingestSeed(late));
    cache.save();
    expect((await stat(file)).ino).toBe(before.ino);
    expect(await held()).toEqual(all.map(({ name }) => name));
    expect((await openIngestCache(file, 'v1')).find(late)).toEqual(ingestSeed(late));
  });

  it('goes on after it was saved', async () => {
    const cache = await openIngestCache(file, 'v1');
    for (const seed of all) {
      cache.add(ingestSeed(seed));
      cache.save();
    }
    expect(await held()).toEqual(all.map(({ name }) => name));
  });

  it('leaves the file alone when nothing has changed', async () => {
    await fill();
    const before = await stat(file);
    const cache = await openIngestCache(file, 'v1');
    for (const seed of all) cache.find(seed);
    cache.save();
    expect((await stat(file)).ino).toBe(before.ino);
  });

  it.each([
    ['cut off in a line', (text: string) => text.slice(0, -20), ['storm 1.txt', 'fair.txt']],
    ['cut off in the first line', (text: string) => text.slice(0, 20), []],
    ['of its version alone', () => 'v1\n', []],
    ['empty', () => '', []],
    ['of noise', () => '\0\ufffd{}\n\n\n', []],
    ['with a line that is no JSON', (text: string) => text.replace('{', '<'), ['fair.txt', 'empty.txt']],
  ])('keeps what is whole of a file that is %s, and mends the rest', async (_what, damage, whole) => {
    await fill();
    await writeFile(file, damage(await readFile(file, 'utf8')));
    expect(await held()).toEqual(whole);
    const cache = await openIngestCache(file, 'v1');
    for (const seed of all) if (!cache.find(seed)) cache.add(ingestSeed(seed));
    cache.save();
    expect(await held()).toEqual(all.map(({ name }) => name));
  });
});
