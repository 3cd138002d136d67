import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish, refuseForeign, toBuildFolders, type BuildFolders } from '../../src/build/build-folders.ts';
import { makeFolder } from '../support/run-build.ts';

let parent: string;
let folders: BuildFolders;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-folders-'));
  folders = toBuildFolders(join(parent, 'project'), join(parent, 'seeds'), join(parent, 'site'));
});

afterEach(() => rm(parent, { recursive: true }));

const page = () => readFile(join(folders.outDir, 'index.html'), 'utf8');

describe('build/build-folders', () => {
  it('makes the site beside where it is to lie, so that it can be moved there', () => {
    expect(dirname(folders.staging)).toBe(parent);
    expect(folders.staging).not.toBe(folders.outDir);
    expect(relative(join(parent, 'project', 'node_modules'), folders.cache)).not.toMatch(/^\.\./);
  });

  it('keeps a cache for each pair of seeds and site', () => {
    const root = resolve('/project');
    const pairs = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'c'],
      ['a,b', 'c'],
      ['a', 'b,c'],
    ] as const;
    const caches = pairs.map(
      ([seeds, site]) => toBuildFolders(root, join(root, seeds), join(root, site)).cache,
    );
    expect(new Set(caches).size).toBe(pairs.length);
    expect(toBuildFolders(root, join(root, 'a'), join(root, 'b')).cache).toBe(caches[0]);
  });

  it.each([
    ['the project', 'project', 'seeds', 'project'],
    ['the folder the project is in', '.', 'seeds', 'seeds'],
    ['the seeds', 'seeds', 'seeds', 'seeds'],
    ['the folder the seeds are in', 'texts', 'texts/2024/seeds', 'texts/2024/seeds'],
  ])('refuses to put a site in place of %s', (_what, outDir, seeds, named) => {
    const make = () => toBuildFolders(join(parent, 'project'), join(parent, seeds), join(parent, outDir));
    expect(make).toThrow(`--outDir: ${join(parent, outDir)} is replaced by every build, and `);
    expect(make).toThrow(`${join(parent, named)} lies in it. Name another folder.`);
  });

  it.each(['project/dist', 'seeds/site', 'seeds-site', 'project2'])('lets a site lie in %s', (outDir) => {
    const make = () => toBuildFolders(join(parent, 'project'), join(parent, 'seeds'), join(parent, outDir));
    expect(make).not.toThrow();
  });

  it('puts the new site in place where nothing was before', async () => {
    await makeFolder(folders.staging, { 'index.html': 'new' });
    await publish(folders);
    expect(await page()).toBe('new');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('puts the new site in place of the old one, of which nothing is left', async () => {
    await makeFolder(folders.outDir, { 'index.html': 'old', 'gone.html': 'old' });
    await makeFolder(folders.staging, { 'index.html': 'new' });
    await publish(folders);
    expect(await page()).toBe('new');
    expect(await readdir(folders.outDir)).toEqual(['index.html']);
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('clears what a build that was killed while it put its site in place has left', async () => {
    await makeFolder(`${folders.staging}-old`, { 'index.html': 'older' });
    await mkdir(join(`${folders.staging}-old`, 'deep'));
    await writeFile(join(`${folders.staging}-old`, 'deep', 'page.html'), 'older');
    await makeFolder(folders.outDir, { 'index.html': 'old' });
    await makeFolder(folders.staging, { 'index.html': 'new' });
    await publish(folders);
    expect(await page()).toBe('new');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('leaves the old site where it is when there is no new one to put there', async () => {
    await makeFolder(folders.outDir, { 'index.html': 'old' });
    await expect(publish(folders)).rejects.toThrow('ENOENT');
    expect(await page()).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('refuses a folder outside the project that holds something else than a site of ours', async () => {
    const root = join(parent, 'project');
    await expect(refuseForeign(root, folders.outDir)).resolves.toBeUndefined();
    await makeFolder(folders.outDir, { 'index.html': 'somebody else’s' });
    await expect(refuseForeign(root, folders.outDir)).rejects.toThrow(/^--outDir: .* holds something else/);
    await rm(folders.outDir, { recursive: true });
    await makeFolder(folders.outDir, { '404.html': 'ours', data: 'ours' });
    await expect(refuseForeign(root, folders.outDir)).resolves.toBeUndefined();
    await mkdir(root);
    await makeFolder(join(root, 'dist'), { 'index.html': 'any' });
    await expect(refuseForeign(root, join(root, 'dist'))).resolves.toBeUndefined();
  });
});
