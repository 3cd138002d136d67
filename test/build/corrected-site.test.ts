import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBuildFolders } from '../../src/build/build-folders.ts';
import { HARBOUR_SEEDS } from '../support/an-article.ts';
import { digestFiles, makeFolder, runBuild, type Built } from '../support/run-build.ts';

const GLOSSARY = {
  $schema: '../public/glossary.schema.json',
  hide: ['place:norway', 'person:nobody'],
  rename: [{ entity: 'person:ana-poole', name: 'Ana B. Poole' }],
};

let folder: string;
let plain: Built;
let corrected: Built;
let mayor: string;
let lamp: string;
let problems: readonly unknown[];
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;

/** One site, built without corrections, with them, and without them again, each time with a warm cache. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-corrected-'));
  const seeds = await makeFolder(join(folder, 'seeds'), HARBOUR_SEEDS);
  const site = join(folder, 'site');
  plain = await runBuild(seeds, site);
  before = await digestFiles(site);
  await writeFile(join(seeds, 'glossary.json'), JSON.stringify(GLOSSARY));
  await writeFile(join(seeds, 'lamp.ann'), 'T1\tPRODUCT 14 18\tlamp\n');
  corrected = await runBuild(seeds, site);
  problems = JSON.parse(await readFile(join(site, 'data', 'problems.json'), 'utf8')) as readonly unknown[];
  [mayor = '', lamp = ''] = await Promise.all(
    ['mayor-ana-poole-opens-the-harbour', 'keeper-of-the-lamp-retires'].map((slug) => readPage(site, slug)),
  );
  await rm(join(seeds, 'glossary.json'));
  await rm(join(seeds, 'lamp.ann'));
  await runBuild(seeds, site);
  after = await digestFiles(site);
}, 120_000);

afterAll(async () => {
  const root = join(import.meta.dirname, '../..');
  const { cache } = toBuildFolders(root, join(folder, 'seeds'), join(folder, 'site'));
  for (const path of [folder, cache]) await rm(path, { recursive: true, force: true });
});

describe('vite build, with corrections', () => {
  it('applies them to articles that were recognised before', () => {
    expect(corrected.code, corrected.output).toBe(0);
    expect(plain.output).toContain('(12 files recognised now)');
    expect(corrected.output).toContain('12 files read (0 files recognised now)');
    expect(mayor).toContain('Ana B. Poole');
    expect(mayor).not.toContain('data-entity="place:norway"');
    expect(lamp).toContain('data-entity="other:lamp"');
  });

  it('takes the files of corrections for no articles, and reports what is wrong in them alone', () => {
    expect(problems).toContainEqual({
      kind: 'correction-of-nothing',
      file: 'glossary.json',
      line: 1,
      what: 'person:nobody is mentioned nowhere, or not so',
      todo: 'Copy the end of its address, with a colon: person:lloyd-austin',
    });
    expect(JSON.stringify(problems)).not.toContain('lamp.ann');
    expect(corrected.output).not.toContain('is not an article');
  });

  it('makes the same bytes as before when they are taken away', () => {
    expect([...after]).toEqual([...before]);
  });
});

async function readPage(site: string, slug: string): Promise<string> {
  const page = [...(await digestFiles(site)).keys()].find((file) => file.includes(slug));
  return readFile(join(site, page ?? slug), 'utf8');
}
