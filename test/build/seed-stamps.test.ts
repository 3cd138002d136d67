import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSeedStamps } from '../../src/build/seed-stamps.ts';

const DAY_MS = 86_400_000;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-stamps-'));
  file = join(folder, 'below', 'stamps.json');
  await writeFile(join(folder, 'a.txt'), 'first');
  await writeFile(join(folder, 'b.txt'), 'second');
  // no stamp is taken of what was written just now
  vi.useFakeTimers({ now: Date.now() + DAY_MS, toFake: ['Date'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

/** What the stamps tell of some files; those of which they tell nothing are read. */
async function look(names: readonly string[] = ['a.txt', 'b.txt']): Promise<readonly (string | null)[]> {
  const stamps = await openSeedStamps(file, folder);
  const told = names.map((name) => stamps.find(name));
  names.forEach((name, index) => told[index] ?? stamps.add(name, `digest of ${name}`));
  stamps.save();
  return told;
}

describe('build/seed-stamps', () => {
  it('tells the digest of files that were read before', async () => {
    expect(await look()).toEqual([null, null]);
    expect(await look()).toEqual(['digest of a.txt', 'digest of b.txt']);
  });

  it('forgets a file that is not looked for any more', async () => {
    await look();
    await look(['b.txt']);
    expect(await look()).toEqual([null, 'digest of b.txt']);
  });

  it('does not tell of a file with other bytes, even of one size and date', async () => {
    await look();
    const { atime, mtime } = await stat(join(folder, 'a.txt'));
    await writeFile(join(folder, 'a.txt'), 'other');
    await utimes(join(folder, 'a.txt'), atime, mtime);
    expect(await look()).toEqual([null, 'digest of b.txt']);
  });

  it('takes no stamp of a file that was changed just now, as it may be once more', async () => {
    vi.useRealTimers();
    await look();
    expect(await look()).toEqual([null, null]);
  });

  it('tells nothing of what is no plain file', async () => {
    await symlink(join(folder, 'a.txt'), join(folder, 'way.txt'));
    await mkdir(join(folder, 'folder.txt'));
    const names = ['way.txt', 'folder.txt', 'nowhere.txt'];
    await look(names);
    expect(await look(names)).toEqual([null, null, null]);
  });

  it.each(['', '[["a.txt"', 'null', '{}', '[1]'])('starts anew where what was kept is %j', async (text) => {
    await look();
    await writeFile(file, text);
    expect(await look()).toEqual([null, null]);
  });
});
