import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampFiles } from '../../src/build/stamp-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-stamps-'));
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
  await writeFile(join(folder, 'a', 'b', 'page.html'), 'page');
  await writeFile(join(folder, 'index.html'), 'index');
});

afterEach(() => rm(folder, { recursive: true }));

describe('build/stamp-files', () => {
  it('stamps every file, however deep, and stamps it the same while nobody touches it', () => {
    expect([...stampFiles(folder).keys()].toSorted()).toEqual(['a/b/page.html', 'index.html']);
    expect(stampFiles(folder)).toEqual(stampFiles(folder));
  });

  it.each([
    ['more bytes', (file: string) => writeFile(file, 'index, longer')],
    ['another date', (file: string) => utimes(file, 1, 1)],
  ])('gives a file with %s another stamp', async (_what, change) => {
    const before = stampFiles(folder);
    await change(join(folder, 'index.html'));
    const after = stampFiles(folder);
    expect(after.get('index.html')).not.toBe(before.get('index.html'));
    expect(after.get('a/b/page.html')).toBe(before.get('a/b/page.html'));
  });

  it('follows no link, below the folder or to it', async () => {
    await symlink(join(folder, 'a'), join(folder, 'way'));
    expect([...stampFiles(folder).keys()].toSorted()).toEqual(['a/b/page.html', 'index.html', 'way']);
    expect(stampFiles(join(folder, 'way')).size).toBe(0);
  });

  it('is empty where there is no folder', () => {
    expect(stampFiles(join(folder, 'nowhere')).size).toBe(0);
  });
});
