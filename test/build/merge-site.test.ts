import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeSite } from '../../src/build/merge-site.ts';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-merge-'));
  await put('site', {
    'index.html': 'old',
    'a/b/page.html': 'stays',
    'c/d/page.html': 'goes',
    x: 'in the way',
  });
});

afterEach(() => rm(parent, { recursive: true }));

async function put(folder: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(parent, folder, dirname(file)), { recursive: true });
    await writeFile(join(parent, folder, file), text);
  }
}

async function merge(files: Readonly<Record<string, string>>, stale: readonly string[]) {
  await put('staging', files);
  await mergeSite(join(parent, 'staging'), join(parent, 'site'), { staged: Object.keys(files), stale });
  const names = await readdir(join(parent, 'site'), { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).toSorted();
}

const read = (file: string) => readFile(join(parent, 'site', file), 'utf8');

describe('build/merge-site', () => {
  it('puts new files in place of old ones and beside them, and touches no other', async () => {
    const names = await merge({ 'index.html': 'new', 'a/e/page.html': 'new' }, []);
    expect(await read('index.html')).toBe('new');
    expect(await read('a/e/page.html')).toBe('new');
    expect(await read('a/b/page.html')).toBe('stays');
    expect(names).toContain('c/d/page.html');
  });

  it('takes away stale files and the folders they leave empty', async () => {
    const names = await merge({}, ['c/d/page.html', 'x']);
    expect(names).toEqual(['a', 'a/b', 'a/b/page.html', 'index.html']);
  });

  it('makes a folder where a stale file lies', async () => {
    await merge({ 'x/page.html': 'new' }, ['x']);
    expect(await read('x/page.html')).toBe('new');
  });

  it('is done before a signal that comes meanwhile is heard', async () => {
    const heard: string[] = [];
    const hear = () => void heard.push('SIGTERM');
    process.on('SIGTERM', hear);
    try {
      const merged = merge({ 'index.html': 'new' }, []);
      process.kill(process.pid, 'SIGTERM');
      await merged;
      expect(await read('index.html')).toBe('new');
      await expect.poll(() => heard).toContain('SIGTERM');
    } finally {
      process.off('SIGTERM', hear);
    }
  });
});
