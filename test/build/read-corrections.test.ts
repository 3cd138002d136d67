import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/build/read-corrections.ts';
import { listSeeds } from '../../src/build/read-seeds.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-corrections-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('build/read-corrections', () => {
  it('reads the glossary, the patterns and the sidecars, and leaves all else to the seeds', async () => {
    const ours = ['a.ann', 'b.JSON', 'glossary.json', 'patterns.jsonl'];
    const others = ['.a.json', 'a.txt', 'glossary', 'json', 'notes.jsonl'];
    for (const name of [...ours, ...others]) await writeFile(join(folder, name), `\ufeff${name}`);
    const { files, problems } = await readCorrections(folder);
    expect(files.map(({ name, text }) => [name, text])).toEqual(ours.map((name) => [name, name]));
    expect(problems).toEqual([]);
    expect(await listSeeds(folder)).toEqual(others);
  });

  it('says what it can’t read: no UTF-8, a folder, a link', async () => {
    await writeFile(join(folder, 'a.ann'), Buffer.from([0xff, 0xfe, 0x54]));
    await mkdir(join(folder, 'b.json'));
    await writeFile(join(folder, 'own.json'), '{}');
    await symlink(join(folder, 'own.json'), join(folder, 'glossary.json'));
    const { files, problems } = await readCorrections(folder);
    expect(files.map(({ name }) => name)).toEqual(['own.json']);
    expect(problems.map(({ file, kind, what }) => [file, kind, what])).toEqual([
      ['a.ann', 'encoding', 'is not UTF-8; it is left out'],
      ['b.json', 'not-text', 'is a folder, and folders are not read'],
      ['glossary.json', 'not-text', 'is a link, and links are not followed'],
    ]);
  });
});
