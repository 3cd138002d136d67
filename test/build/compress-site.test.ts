import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../src/build/compress-site.ts';
import { stampFiles } from '../../src/build/stamp-files.ts';

const LONG = 'The lamp went out at four. '.repeat(100);
let folder: string;
const staging = () => join(folder, 'staging');
const outDir = () => join(folder, 'site');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-compress-'));
  for (const path of [staging(), outDir()]) await mkdir(join(path, 'a'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const compress = (kept: readonly string[], untouched: readonly string[]) => {
  const stamps = stampFiles(outDir());
  return compressSite({
    staging: staging(),
    outDir: outDir(),
    kept: new Map(kept.map((file) => [file, stamps.get(file)!])),
    isUntouched: (file) => untouched.includes(file),
    onProgress: () => {},
  });
};

describe('build/compress-site', () => {
  it('puts both forms beside every text of some length, and nothing beside the rest', async () => {
    await writeFile(join(staging(), 'a', 'index.html'), LONG);
    await writeFile(join(staging(), 'short.json'), '{}');
    await writeFile(join(staging(), 'icon.png'), LONG);
    await writeFile(join(outDir(), 'a', 'old.json'), LONG);
    expect(await compress(['a/old.json'], [])).toEqual([]);
    expect((await readdir(join(staging(), 'a'))).toSorted()).toEqual([
      'index.html',
      'index.html.br',
      'index.html.gz',
      'old.json.br',
      'old.json.gz',
    ]);
    expect((await readdir(staging())).toSorted()).toEqual(['a', 'icon.png', 'short.json']);
    for (const name of ['index.html', 'old.json']) {
      const packed = (ending: string) => readFile(join(staging(), 'a', name + ending));
      expect(brotliDecompressSync(await packed('.br')).toString()).toBe(LONG);
      expect(gunzipSync(await packed('.gz')).toString()).toBe(LONG);
    }
  });

  it('leaves the forms of a file that stays where they are, unless somebody changed one', async () => {
    for (const file of ['a/one.json', 'a/two.json']) await writeFile(join(outDir(), file), LONG);
    const sound = ['a/one.json.br', 'a/one.json.gz', 'a/two.json.br'];
    expect(await compress(['a/one.json', 'a/two.json'], sound)).toEqual(sound.slice(0, 2));
    expect((await readdir(join(staging(), 'a'))).toSorted()).toEqual(['two.json.br', 'two.json.gz']);
  });
});
