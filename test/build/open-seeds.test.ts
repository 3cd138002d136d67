import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSeeds, type OpenSeeds } from '../../src/build/open-seeds.ts';
import type { SiteSource } from '../../src/build/site-source.ts';

const root = join(import.meta.dirname, '../..');
let parent: string;
let folder: string;
let seeds: OpenSeeds;
let changed: (source: SiteSource) => void;

/** The next state of the archive after some files were written, or deleted where their content is null. */
async function change(files: Readonly<Record<string, string | null>>): Promise<SiteSource> {
  const next = new Promise<SiteSource>((resolve) => (changed = resolve));
  for (const [name, content] of Object.entries(files)) {
    if (content === null) await rm(join(folder, name));
    else await writeFile(join(folder, name), content);
  }
  seeds.update(Object.keys(files));
  return next;
}

function marksOf({ archive }: SiteSource): readonly string[] {
  return archive.articles.flatMap(({ title, blocks }) =>
    [title, ...blocks].flatMap(({ text, mentions }) =>
      mentions.map(({ start, end, entity }) => `${text.slice(start, end)} > ${entity}`),
    ),
  );
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-open-'));
  folder = await mkdtemp(join(parent, 'seeds-'));
  await writeFile(
    join(folder, 'lamp.txt'),
    'date 2031-05-06 The lamp is lit\n\nIt came from Norway to Brindle Bay.',
  );
  const recognised = new Promise<SiteSource>((resolve) => (changed = resolve));
  seeds = await openSeeds(root, folder, {
    cache: join(parent, 'cache'),
    onChange: (source) => changed(source),
    onError: (error) => {
      throw error;
    },
  });
  await recognised;
}, 60_000);

afterAll(async () => {
  await seeds.close();
  await rm(parent, { recursive: true });
});

describe('build/open-seeds', () => {
  it('shows a glossary and a sidecar that are saved or deleted, at once', async () => {
    const before = marksOf(seeds.source());
    expect(before).toContain('Norway > place:norway');
    const glossary = { hide: ['place:norway'], add: [{ name: 'Brindle Bay', label: 'GPE' }] };
    const corrected = await change({ 'glossary.json': JSON.stringify(glossary) });
    expect(marksOf(corrected)).toEqual(['Brindle Bay > place:brindle-bay']);
    expect(corrected.problems).toEqual([]);
    const annotated = await change({ 'lamp.ann': 'T1\tPRODUCT 4 8\tlamp\n', 'glossary.json': '{' });
    expect(marksOf(annotated)).toEqual(['lamp > other:lamp']);
    expect(annotated.problems.map(({ file, kind }) => [file, kind])).toEqual([
      ['glossary.json', 'correction-form'],
    ]);
    expect(marksOf(await change({ 'lamp.ann': null, 'glossary.json': null }))).toEqual(before);
  });
});
