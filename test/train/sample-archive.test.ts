import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSampleArchive } from '../../src/train/sample-archive.mjs';

it('writes the sample articles without their marks, each with its day or as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-samples-'));
  try {
    writeSampleArchive(folder);
    const names = await readdir(folder);
    expect(names.length).toBeGreaterThan(200);
    for (const name of names) {
      const text = await readFile(join(folder, name), 'latin1');
      expect(text, name).not.toMatch(/\[\[|\]\]/);
      if (text.trim().includes('\n')) expect(text, name).toMatch(/invent/);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
