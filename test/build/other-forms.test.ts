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
const SITE_URL = `${SETTINGS.DATELINE_URL}/`;

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
  }, 120_000);

  it('draws a card for every page that has something of its own to show, and none that no page has', async () => {
    const heads = [...(await readPages(site))].map(([file, { head }]) => [file, head] as const);
    const imageOf = (head: Element) =>
      head.querySelector('meta[property="og:image"]')?.getAttribute('content')?.slice(SITE_URL.length) ?? '';
    const images = new Map(heads.map(([file, head]) => [file, imageOf(head)]));
    const sites = [...images].filter(([, image]) => image === images.get('404.html')).map(([file]) => file);
    expect(sites.toSorted()).toEqual([
      '404.html',
      'about/index.html',
      'entities/index.html',
      'index.html',
      'saved/index.html',
      'search/index.html',
    ]);
    const drawn = (await listFiles(site)).filter((file) => file.startsWith('cards/'));
    expect(drawn).toEqual([...new Set(images.values())].toSorted());
    expect(new Set(images.values()).size).toBe(images.size - sites.length + 1);
    expect(first.output).toContain(`, ${drawn.length} cards (${drawn.length} drawn now) and`);
    for (const [file, head] of heads) {
      const said = JSON.parse(head.querySelector('[type="application/ld+json"]')!.textContent) as object;
      const isArticle = head.querySelector('meta[property="og:type"][content="article"]') !== null;
      if (isArticle) expect(said, file).toHaveProperty('image', [SITE_URL + images.get(file)]);
    }
  }, 120_000);

  it('writes none of them anew where nothing changed, and the same bytes', async () => {
    const packed = await readFile(join(site, 'feed.xml.br'));
    expect(brotliDecompressSync(packed)).toEqual(await readFile(join(site, 'feed.xml')));
    const before = await digestFiles(site);
    const watched = ['feed.xml', 'feed.xml.br', 'sitemap.xml', 'index.html.gz', 'robots.txt'];
    const times = () => Promise.all(watched.map(async (file) => (await stat(join(site, file))).mtimeMs));
    const timesBefore = await times();
    const { output } = await runBuild(seeds, site, SETTINGS);
    expect(output).toContain('(0 pages drawn now)');
    expect(output).toMatch(/, \d+ cards \(0 drawn now\) and/);
    expect(await times()).toEqual(timesBefore);
    expect([...(await digestFiles(site))]).toEqual([...before]);
  }, 120_000);

  it('leaves out what needs the public address where that is not known, and says so once', async () => {
    const { output } = await runBuild(seeds, site, { DATELINE_BASE: '/sub/' });
    expect(output.match(/DATELINE_URL is not set: .*feeds and the sitemap are left out/g)).toHaveLength(1);
    const files = await listFiles(site);
    expect(files.filter((file) => /feed\.|sitemap|^cards\b|\.(?:br|gz)$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('index.md'))).toHaveLength(12);
  }, 120_000);
});
