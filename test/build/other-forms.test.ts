// @vitest-environment jsdom
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBuildFolders } from '../../src/build/build-folders.ts';
import { HARBOUR_SEEDS } from '../support/an-article.ts';
import { digestFiles, listFiles, makeFolder, readPages, runBuild, type Built } from '../support/run-build.ts';

const SETTINGS = {
  DATELINE_BASE: '/sub/',
  DATELINE_URL: 'https://post.example/sub',
  DATELINE_COMPRESS: '1',
};

let folder: string;
let seeds: string;
let site: string;
let first: Built;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-forms-'));
  seeds = await makeFolder(join(folder, 'seeds'), HARBOUR_SEEDS);
  site = join(folder, 'site');
  first = await runBuild(seeds, site, SETTINGS);
}, 120_000);

afterAll(async () => {
  for (const path of [folder, toBuildFolders(process.cwd(), seeds, site).cache]) {
    await rm(path, { recursive: true, force: true });
  }
});

describe('vite build, for programs', () => {
  it('gives every page its other forms, and names none that is not there', async () => {
    expect(first.code, first.output).toBe(0);
    const files = new Set(await listFiles(site));
    for (const file of ['robots.txt', 'sitemap.xml', '_headers', '_redirects']) expect(files).toContain(file);
    for (const [file, page] of await readPages(site)) {
      const links = [...page.head.querySelectorAll('link[rel="alternate"]')];
      const forms = links.map((link) => link.getAttribute('href')!.replace('/sub/', ''));
      expect(
        forms.filter((form) => !files.has(form)),
        file,
      ).toEqual([]);
      const own = files.has(file.replace('.html', '.md')) ? 1 : file.startsWith('entity/') ? 2 : 0;
      expect(forms, file).toHaveLength(2 + own);
    }
  });

  it('writes none of them anew where nothing changed, and the same bytes', async () => {
    const packed = await readFile(join(site, 'feed.xml.br'));
    expect(brotliDecompressSync(packed)).toEqual(await readFile(join(site, 'feed.xml')));
    const before = await digestFiles(site);
    const watched = ['feed.xml', 'feed.xml.br', 'sitemap.xml', 'index.html.gz', 'robots.txt'];
    const times = () => Promise.all(watched.map(async (file) => (await stat(join(site, file))).mtimeMs));
    const timesBefore = await times();
    expect((await runBuild(seeds, site, SETTINGS)).output).toContain('(0 pages drawn now)');
    expect(await times()).toEqual(timesBefore);
    expect([...(await digestFiles(site))]).toEqual([...before]);
  }, 120_000);

  it('leaves out what needs the public address where that is not known, and says so once', async () => {
    const { output } = await runBuild(seeds, site, { DATELINE_BASE: '/sub/' });
    expect(output.match(/DATELINE_URL is not set: .*feeds and the sitemap are left out/g)).toHaveLength(1);
    const files = await listFiles(site);
    expect(files.filter((file) => /feed\.|sitemap|\.(?:br|gz)$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('index.md'))).toHaveLength(12);
  }, 120_000);
});
