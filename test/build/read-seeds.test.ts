import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSeeds, readSeed } from '../../src/build/read-seeds.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const isRoot = process.getuid?.() === 0;

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-seeds-'));
  folder = join(parent, 'seeds');
  await mkdir(folder);
});

afterEach(() => rm(parent, { recursive: true }));

/** What the build makes of the folder: every file of it, read or refused. */
async function readAll() {
  const read = await Promise.all((await listSeeds(folder)).map((name) => readSeed(folder, name)));
  return {
    seeds: read.flatMap((one) => ('seed' in one ? one.seed : [])),
    problems: read.flatMap((one) => ('problem' in one ? one.problem : [])),
  };
}

describe('build/read-seeds', () => {
  it('reads every text file, by name, as the bytes it is', async () => {
    await writeFile(join(folder, 'b.txt'), 'second');
    await writeFile(join(folder, 'a.TXT'), Buffer.from([0xff, 0xfe, 0x00]));
    await writeFile(join(folder, 'ä b.txt'), '');
    const { seeds, problems } = await readAll();
    expect(problems).toEqual([]);
    expect(seeds.map(({ name }) => name)).toEqual(['a.TXT', 'b.txt', 'ä b.txt']);
    expect([...seeds[0]!.bytes]).toEqual([0xff, 0xfe, 0x00]);
    expect(seeds[1]).toMatchObject({ nameDigest: sha256('b.txt'), digest: sha256('second') });
  });

  it('never follows a link, wherever it leads', async () => {
    await writeFile(join(parent, 'secret.txt'), 'date 2024-10-23 Secret');
    await writeFile(join(folder, 'own.txt'), 'own');
    await mkdir(join(parent, 'elsewhere'));
    await symlink(join(parent, 'secret.txt'), join(folder, 'out.txt'));
    await symlink(join(folder, 'own.txt'), join(folder, 'in.txt'));
    await symlink(join(parent, 'elsewhere'), join(folder, 'way.txt'));
    await symlink(join(parent, 'nowhere'), join(folder, 'dangling.txt'));
    const { seeds, problems } = await readAll();
    expect(seeds.map(({ name }) => name)).toEqual(['own.txt']);
    expect(problems.map(({ file, what }) => [file, what])).toEqual(
      ['dangling.txt', 'in.txt', 'out.txt', 'way.txt'].map((file) => [
        file,
        'is a link, and links are not followed',
      ]),
    );
  });

  it('says what it leaves unread, and what to do about it', async () => {
    await mkdir(join(folder, '2024.txt'));
    await writeFile(join(folder, '2024.txt', 'deep.txt'), 'deep');
    for (const name of ['notes.md', 'letter.docx', 'txt', 'a.txt.bak']) {
      await writeFile(join(folder, name), '');
    }
    const { seeds, problems } = await readAll();
    expect(seeds).toEqual([]);
    expect(problems.map(({ file }) => file)).toEqual([
      '2024.txt',
      'a.txt.bak',
      'letter.docx',
      'notes.md',
      'txt',
    ]);
    expect(problems[0]).toEqual({
      kind: 'not-text',
      file: '2024.txt',
      line: 0,
      what: 'is a folder, and folders are not read',
      todo: 'Move its articles up',
    });
    expect(problems[1]).toMatchObject({
      what: 'is not an article: only .txt files are read',
      todo: 'Rename it to end in .txt, or move it away',
    });
  });

  it('does not take in what is larger than any article', async () => {
    await writeFile(join(folder, 'film.txt'), '');
    await truncate(join(folder, 'film.txt'), 64 * 2 ** 20 + 1);
    expect((await readAll()).problems).toMatchObject([
      { kind: 'unreadable', file: 'film.txt', what: 'is larger than 64 MiB', todo: 'Split it into articles' },
    ]);
  });

  it.skipIf(isRoot || process.platform === 'win32')('goes on past a file it may not read', async () => {
    await writeFile(join(folder, 'a.txt'), 'locked');
    await writeFile(join(folder, 'b.txt'), 'open');
    await chmod(join(folder, 'a.txt'), 0);
    const { seeds, problems } = await readAll();
    expect(seeds.map(({ name }) => name)).toEqual(['b.txt']);
    expect(problems).toMatchObject([{ kind: 'unreadable', what: 'could not be read (EACCES)' }]);
  });

  it('goes on past a file that is not there any more', async () => {
    await writeFile(join(folder, 'gone.txt'), 'gone');
    const names = await listSeeds(folder);
    await rm(join(folder, 'gone.txt'));
    const read = await Promise.all(names.map((name) => readSeed(folder, name)));
    expect(read).toMatchObject([
      { problem: { kind: 'unreadable', file: 'gone.txt', what: 'could not be read (ENOENT)' } },
    ]);
  });

  it('finds nothing in an empty folder, and rejects where there is none', async () => {
    await expect(listSeeds(folder)).resolves.toEqual([]);
    await expect(listSeeds(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
