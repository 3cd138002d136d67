import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog, readLog } from '../../src/build/line-log.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-log-'));
  file = join(folder, 'below', 'log');
});

afterEach(() => rm(folder, { recursive: true }));

function add(lines: readonly string[], size = 0) {
  const log = openLog(file, size);
  for (const line of lines) log.append(line);
  log.close();
}

async function read() {
  const lines: string[] = [];
  const size = await readLog(file, (line) => lines.push(line));
  return { lines, size };
}

describe('build/line-log', () => {
  it('reads the lines that were added, in order', async () => {
    add(['first', '', 'dür\u2028re 🌊']);
    expect(await read()).toEqual({ lines: ['first', '', 'dür\u2028re 🌊'], size: 6 + 1 + 15 });
  });

  it('reads lines that are longer than what is read or written at once', async () => {
    const long = ['ü'.repeat(700_000), 'b', '🌊'.repeat(600_000), 'c'.repeat(2 ** 20)];
    add(long);
    expect((await read()).lines.map((line, index) => line === long[index])).toEqual([true, true, true, true]);
  });

  it('goes on behind the whole lines of a file that was cut off', async () => {
    add(['first', 'second']);
    await writeFile(file, (await readFile(file)).subarray(0, -3));
    const { lines, size } = await read();
    expect(lines).toEqual(['first']);
    add(['third'], size);
    expect((await read()).lines).toEqual(['first', 'third']);
  });

  it('is empty where there is no file', async () => {
    expect(await read()).toEqual({ lines: [], size: 0 });
  });
});
