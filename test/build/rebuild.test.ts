import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBuildFolders } from '../../src/build/build-folders.ts';
import { HARBOUR_SEEDS } from '../support/an-article.ts';
import { digestFiles, makeFolder, readArticle, runBuild, type Built } from '../support/run-build.ts';
import { siteEnv } from '../support/site-env.ts';
import { HOSTILE_SEEDS } from '../support/hostile-seeds.ts';

/** Twelve articles, each known by the number in its name. */
const ARTICLES = Object.fromEntries(
  Object.values(HARBOUR_SEEDS).map((text, index) => [
    fileName(index),
    `${text}\n\n${'It rained. '.repeat(30)}So it went.`,
  ]),
);
const STORM = '2024/09/01/storm-warning-for-the-coast-aaaaaa03';
const PASSED = '2024/09/02/storm-passes-the-coast-aaaaaa04';

interface State extends Built {
  readonly digests: ReadonlyMap<string, string>;
  /** Every folder of the site. */
  readonly folders: readonly string[];
  /** What lies beside the site. */
  readonly beside: readonly string[];
}

let folder: string;
let seeds: string;
const states = new Map<string, State>();
const caches = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-rebuild-'));
  seeds = await makeFolder(join(folder, 'seeds'), ARTICLES);
  const hostile = await makeFolder(join(folder, 'hostile'), HOSTILE_SEEDS);
  await writeFile(join(folder, 'secret.txt'), 'date 2024-10-23 Secret of the lamp');
  await symlink(join(folder, 'secret.txt'), join(hostile, 'out.txt'));
  await Promise.all([rebuildInTurn(), breakOff(hostile)]);
}, 120_000);

afterAll(async () => {
  for (const path of [folder, ...caches]) await rm(path, { recursive: true, force: true });
});

/** One site, built again and again while its articles change. */
async function rebuildInTurn() {
  await run('first', seeds, 'site');
  await run('warm', seeds, 'site');
  await tamper('site');
  await run('mended', seeds, 'site');
  await edit(3, 'So it went', 'It went otherwise');
  await run('edited', seeds, 'site');
  await rm(join(seeds, fileName(4)));
  await edit(3, 'Storm warning', 'Fog warning');
  await writeFile(join(seeds, 'copy_cccccccc00000000.txt'), await readFile(join(seeds, fileName(0))));
  await run('changed', seeds, 'site');
  await run('anew', seeds, 'anew');
}

/** A site that is built once, and then not to its end. */
async function breakOff(hostile: string) {
  await run('hostile', hostile, 'hostile');
  await runUntilDrawing('SIGINT', hostile);
  await runUntilDrawing('SIGTERM', hostile);
  await run('strict', hostile, 'hostile', { DATELINE_STRICT: '1' });
}

describe('vite build, once more', () => {
  it('makes the same bytes of unchanged articles, and draws no page anew', () => {
    expect(state('first').code, state('first').output).toBe(0);
    expect(state('first').digests.size).toBeGreaterThan(50);
    expect([...state('warm').digests]).toEqual([...state('first').digests]);
    expect(state('first').output).toContain('(12 files recognised now)');
    expect(state('warm').output).toContain('(0 files recognised now)');
    expect(state('warm').output).toContain('(0 pages drawn now)');
  });

  it('writes anew what somebody changed, deleted or added in the site', () => {
    expect(state('mended').code, state('mended').output).toBe(0);
    expect([...state('mended').digests]).toEqual([...state('first').digests]);
    expect(state('mended').output).toContain('(2 pages drawn now)');
    expect(state('mended').folders).toEqual(state('first').folders);
  });

  it('changes the page and the data of an article whose text was changed, and nothing else', () => {
    const page = ['html', 'md'].map((form) => `${STORM}/index.${form}`);
    expect(changes('first', 'edited')).toEqual([
      ...page,
      'data/articles/aaaaaa03.json',
      'data/text/000.json',
    ]);
    expect(state('edited').output).toContain('(1 page drawn now)');
  });

  it('leaves nothing of an article that was deleted', () => {
    const { digests } = state('changed');
    const files = ['2024/09/02/index.html', `${PASSED}/index.html`, 'data/articles/aaaaaa04.json'];
    for (const file of files)
      expect([state('edited').digests.has(file), digests.has(file)]).toEqual([true, false]);
    expect(changes('edited', 'changed')).toContain('index.html');
    // far away in time, and naming nothing of it
    expect(changes('edited', 'changed')).not.toContain('data/articles/aaaaaa09.json');
  });

  it('tells by its id where an article went whose title was corrected', async () => {
    const { address } = (await readArticle(state('changed').site, 'aaaaaa03')) as { address?: string };
    expect(address).toBe('/2024/09/01/fog-warning-for-the-coast-aaaaaa03/');
    expect(state('changed').digests.has(`${address!.slice(1)}index.html`)).toBe(true);
    expect(state('changed').digests.has(`${STORM}/index.html`)).toBe(false);
  });

  it('leads from the address of a copy to the first of its kind', async () => {
    const first = '/2024/10/23/mayor-ana-poole-opens-the-harbour-aaaaaa00/';
    expect(await readArticle(state('changed').site, 'cccccccc')).toEqual({ movedTo: first });
    const page = await readFile(
      join(state('changed').site, first.replace('aaaaaa00', 'cccccccc'), 'index.html'),
      'utf8',
    );
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${first}">`);
    expect(page).toContain(`<a href="${first}">`);
  });

  it('makes, bit by bit, the same bytes as at once in an empty folder', () => {
    expect(state('anew').code, state('anew').output).toBe(0);
    expect([...state('changed').digests]).toEqual([...state('anew').digests]);
  });
});

describe('vite build, broken off', () => {
  it('leaves the site whole and nothing beside it where DATELINE_STRICT=1 fails it', () => {
    expect(state('strict').code).toBe(1);
    expect(state('strict').output).toContain('DATELINE_STRICT: 2,001 seed problems, listed above');
    expect([...state('strict').digests]).toEqual([...state('hostile').digests]);
    expect(state('strict').beside).toEqual(['hostile']);
  });

  it.each(['SIGINT', 'SIGTERM'])(
    'leaves the site whole where %s ends it, for the next to clear up',
    (signal) => {
      expect(state(signal).output).toBe(`ended by ${signal}`);
      expect([...state(signal).digests]).toEqual([...state('hostile').digests]);
      expect(state(signal).beside).toEqual(['.hostile-building', 'hostile']);
    },
  );
});

describe('vite build, of a folder it did not expect', () => {
  it('makes an article of every file, whatever its name, at a plain address of its own', async () => {
    const { code, output, digests } = state('hostile');
    expect(code, output).toBe(0);
    // some disks take the twins for one
    const there = (await readdir(join(folder, 'hostile'))).length - 2001;
    const files = [...digests.keys()];
    expect(files.filter((file) => file.startsWith('data/articles/'))).toHaveLength(there);
    expect(files.filter((file) => /^2024\/10\/23\/.+\/index\.html$/.test(file))).toHaveLength(there);
    expect(files.filter((file) => !/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(file))).toEqual([]);
    expect(state('hostile').beside).toEqual(['hostile']);
  });

  it('takes nothing in that a link leads to, and says so', async () => {
    const { digests, output, site } = state('hostile');
    expect(output).toContain(
      'hostile/out.txt: is a link, and links are not followed. Put the file itself there.',
    );
    for (const file of digests.keys()) {
      expect(await readFile(join(site, file), 'latin1'), file).not.toContain('Secret of the lamp');
    }
  });

  it('gets through thousands of empty files in seconds', () => {
    const { code, output } = state('hostile');
    expect(code, output).toBe(0);
    expect(output).toMatch(/\b2,001 problems in /);
    expect(output.split('\n').length).toBeLessThan(50);
    expect(Number(/in (\d+\.\d) s$/m.exec(output)?.[1])).toBeLessThan(20);
  });
});

function fileName(index: number): string {
  return `${index}_aaaaaa${String(index).padStart(2, '0')}00000000.txt`;
}

async function edit(index: number, from: string, to: string): Promise<void> {
  const file = join(seeds, fileName(index));
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Does to a site by hand what the next build is to undo. */
async function tamper(own: string): Promise<void> {
  const site = join(folder, 'sites', own, own);
  await writeFile(join(site, PASSED, 'index.html'), 'Not this.');
  await writeFile(join(site, 'data', 'articles', 'aaaaaa05.json'), '{}');
  await rm(join(site, 'about'), { recursive: true });
  await mkdir(join(site, 'new', 'deep'), { recursive: true });
  await writeFile(join(site, 'new', 'deep', 'page.html'), 'Nor this.');
}

/** Builds `own`, which lies in a folder by itself. */
async function run(name: string, from: string, own: string, settings: Readonly<Record<string, string>> = {}) {
  const site = join(folder, 'sites', own, own);
  caches.add(toBuildFolders(process.cwd(), from, site).cache);
  await keep(name, await runBuild(from, site, settings));
}

async function keep(name: string, built: Built): Promise<void> {
  const digests = existsSync(built.site) ? await digestFiles(built.site) : new Map<string, string>();
  const below = await readdir(built.site, { recursive: true, withFileTypes: true }).catch(() => []);
  const folders = below
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const beside = await readdir(join(built.site, '..'));
  states.set(name, { ...built, digests, folders: folders.toSorted(), beside });
}

/** A build that would draw every page anew, ended while it writes. */
async function runUntilDrawing(signal: 'SIGINT' | 'SIGTERM', from: string): Promise<void> {
  const site = join(folder, 'sites', 'hostile', 'hostile');
  const { staging } = toBuildFolders(process.cwd(), from, site);
  await rm(staging, { recursive: true, force: true });
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', site];
  const env = { ...siteEnv(from), DATELINE_TITLE: 'Another title' };
  const child = spawn(process.execPath, args, { stdio: 'ignore', env });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, by) => resolve(`ended by ${by ?? code}`));
  });
  while (child.exitCode === null && !existsSync(join(staging, '404.html'))) await pause(2);
  child.kill(signal);
  await keep(signal, { code: null, output: await ended, site });
}

function state(name: string): State {
  const found = states.get(name);
  if (!found) throw new Error(`Nothing was built as ${name}`);
  return found;
}

/** Files that are in both and not the same. */
function changes(before: string, after: string): readonly string[] {
  const old = state(before).digests;
  return [...state(after).digests]
    .filter(([file, hash]) => old.has(file) && old.get(file) !== hash)
    .map(([file]) => file);
}
