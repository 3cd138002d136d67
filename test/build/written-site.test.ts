import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWrittenSite, saveWrittenSite } from '../../src/build/written-site.ts';

const WRITTEN = {
  key: 'k1',
  data: { 'data/archive.json': 'h1', 'data/months/2024-10.json': 'h2' },
  machine: { 'robots.txt': 'h3' },
  pages: { '/': ['data/archive.json'], '/about/': [] },
  cards: { '/2024/': 'cards/0123456789abcdef.png' },
  files: { 'index.html': '12 1700000000000.25' },
};

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-written-'));
  file = join(folder, 'below', 'written.json');
});

afterEach(() => rm(folder, { recursive: true }));

describe('build/written-site', () => {
  it('reads what was saved, and leaves no other file beside it', async () => {
    await saveWrittenSite(file, { ...WRITTEN, key: 'k0' });
    await saveWrittenSite(file, WRITTEN);
    expect(await readWrittenSite(file)).toEqual(WRITTEN);
    expect(await readdir(join(folder, 'below'))).toEqual(['written.json']);
  });

  it('reads null where nothing was saved', async () => {
    expect(await readWrittenSite(file)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(WRITTEN).slice(0, 60)],
    ['null', 'null'],
    ['a list', '[]'],
    ['no pages', JSON.stringify({ key: 'k1', data: {} })],
    ['no files', JSON.stringify({ ...WRITTEN, files: undefined })],
    ['no data', JSON.stringify({ ...WRITTEN, data: null })],
    ['a number for its key', JSON.stringify({ ...WRITTEN, key: 1 })],
  ])('reads null where the file holds %s', async (_what, text) => {
    file = join(folder, 'written.json');
    await writeFile(file, text);
    expect(await readWrittenSite(file)).toBeNull();
  });
});
