import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import { readSeed } from '../../src/build/read-seeds.ts';
import { isSeedName } from '../../src/ingest/is-seed-name.ts';
import { renderAt } from '../support/render-at.tsx';
import { ingest, ONE, PLAIN, read, TITLE, TWO } from '../support/format-row.tsx';

describe('variants of the files themselves, as a reader sees them', () => {
  it('row 45: makes one article of two files with the same bytes, and names both', async () => {
    const { text, problems } = await read('45-first', '45-second');
    expect(text).toEqual(['These bytes lie in two files.', ONE, TWO]);
    expect(problems).toEqual(['45-second.txt:0 duplicate']);
    expect(ingest('45-first', '45-second').problems[0]?.what).toContain('45-first.txt');
    expect(await list('45-first', '45-second')).toHaveLength(1);
  });

  it('row 46: makes two articles of one title and day with different texts', async () => {
    expect(await read('46-first')).toEqual({ ...PLAIN, text: ['The first text under this title.'] });
    cleanup();
    expect(await read('46-second')).toEqual({ ...PLAIN, text: ['The second text under this title.'] });
    const addresses = await list('46-first', '46-second');
    expect(new Set(addresses).size).toBe(2);
    expect(ingest('46-first', '46-second').problems).toEqual([]);
  });

  it('row 47: says that an article has no text, and reports it', async () => {
    const problems = ['47-header-only.txt:0 no-body'];
    expect(await read('47-header-only')).toEqual({ ...PLAIN, text: [], problems });
    expect(screen.getByText('This file has no text.')).toBeVisible();
  });

  it.each([
    ['48', '48-empty', 'empty'],
    ['48', '48-blanks', 'empty'],
    ['48', '48-only-read-also', 'empty'],
    ['49', '49-picture', 'not-text'],
  ])('row %s: does not list %s, and reports it once', async (_, name, kind) => {
    expect(await list('01-colon', name)).toHaveLength(1);
    const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(status).toContain('1 of 1 articles');
    expect(ingest('01-colon', name).problems).toEqual([
      expect.objectContaining({ file: `${name}.txt`, line: 0, kind }),
    ]);
  });

  it.each([
    ['.', '.gitattributes'],
    ['.', 'package.json'],
    ['test/corpus', 'format'],
  ])('row 49: does not read %s/%s, and reports it once', async (folder, name) => {
    expect(isSeedName(name)).toBe(false);
    expect(await readSeed(folder, name)).toEqual({
      problem: expect.objectContaining({ kind: 'not-text', file: name, line: 0 }),
    });
  });
});

/** Addresses in the list of an archive of these files. */
async function list(...names: readonly string[]): Promise<readonly (string | null)[]> {
  cleanup();
  const { archive, problems } = ingest(...names);
  await renderAt('/', { files: emittedFiles(archive, problems) });
  return screen.getAllByRole('link', { name: TITLE }).map((link) => link.getAttribute('href'));
}
