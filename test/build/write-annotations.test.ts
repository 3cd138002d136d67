import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../src/build/write-annotations.ts';
import { parseBrat } from '../../src/ingest/parse-brat.ts';

const root = join(import.meta.dirname, '../..');
let parent: string;
let seeds: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-annotations-'));
  seeds = join(parent, 'seeds');
  await mkdir(seeds);
  await writeFile(join(seeds, 'lamp.txt'), 'date 2031-05-06 The lamp is lit\n\n  It came from Norway.');
  await writeFile(join(seeds, 'empty.txt'), '');
  await writeFile(join(seeds, 'lamp.ann'), '');
});

afterEach(() => rm(parent, { recursive: true }));

describe('build/write-annotations', () => {
  it('writes the recogniser’s own marks of every article for brat and spaCy', async () => {
    const folder = join(parent, 'out');
    expect(await writeAnnotations(root, seeds, folder)).toBe(1);
    expect(await readdir(join(folder, 'brat'))).toEqual(['annotation.conf', 'lamp.ann', 'lamp.txt']);
    expect(await readdir(join(folder, 'spacy'))).toEqual(['lamp.json']);
    const text = await readFile(join(folder, 'brat', 'lamp.txt'), 'utf8');
    expect(text).toBe('The lamp is lit\n\nIt came from Norway.');
    const { annotations } = parseBrat(await readFile(join(folder, 'brat', 'lamp.ann'), 'utf8'));
    expect(annotations.map(({ start, end, quote }) => [text.slice(start, end), quote])).toEqual([
      ['Norway', 'Norway'],
    ]);
  });

  it('writes nothing among the seeds, above them, or over what is there', async () => {
    await mkdir(join(parent, 'full'));
    await writeFile(join(parent, 'full', 'lamp.ann'), 'T1\tGPE 0 3\tThe');
    for (const folder of [seeds, join(seeds, 'out'), parent, join(parent, 'full')]) {
      await expect(writeAnnotations(root, seeds, folder), folder).rejects.toThrow('ame another folder');
    }
    expect((await readdir(seeds)).toSorted()).toEqual(['empty.txt', 'lamp.ann', 'lamp.txt']);
    expect(await readdir(join(parent, 'full'))).toEqual(['lamp.ann']);
  });
});
