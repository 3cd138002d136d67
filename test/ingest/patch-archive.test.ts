import { describe, expect, it } from 'vitest';
import type { IngestedSeed } from '../../src/ingest/ingest-seed.ts';
import { ingestSeed, ingestText } from '../../src/ingest/ingest-seed.ts';
import { joinSeeds } from '../../src/ingest/join-seeds.ts';
import { patchArchive } from '../../src/ingest/patch-archive.ts';
import { aSeed } from '../support/a-seed.ts';

const STORM = 'date 2024-09-02 Storm passes the coast\n\nBoats from Norway were the first to leave.';
const FAIR = 'date 2024-02-29 Fair opens\n\nHats were brought from Portugal.';
const TIDES = 'Tables of the tides\n\nHigh at noon.';

const seeds = [aSeed(STORM, 'a.txt'), aSeed(FAIR, 'b.txt'), aSeed(TIDES, 'c.txt')].map(ingestSeed);
const { archive } = joinSeeds(seeds);

const gone = (name: string): IngestedSeed => ({
  name,
  nameDigest: '',
  digest: '',
  article: null,
  problems: [],
});
const filesOf = (patched: typeof archive) => patched.articles.map(({ file }) => file);

describe('ingest/patch-archive', () => {
  it('changes nothing where no file has changed', () => {
    expect(patchArchive(archive, [])).toEqual(archive);
    expect(patchArchive(archive, [seeds[1]!])).toEqual(archive);
  });

  it('puts a changed article where its day belongs and leaves the others as they are', () => {
    const earlier = ingestSeed(aSeed(STORM.replace('2024-09-02', '2024-01-01'), 'a.txt'));
    const patched = patchArchive(archive, [earlier]);
    expect(filesOf(archive)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(filesOf(patched)).toEqual(['b.txt', 'a.txt', 'c.txt']);
    expect(patched.articles[0]).toBe(archive.articles[1]);
    expect(patched.articles[2]).toBe(archive.articles[2]);
  });

  it('adds a new file, with what it is the first to mention', () => {
    const added = ingestSeed(aSeed('date 2024-12-24 Ferry sails to Brazil\n\nIt sails at noon.', 'd.txt'));
    const patched = patchArchive(archive, [added]);
    expect(filesOf(patched)).toEqual(['d.txt', 'a.txt', 'b.txt', 'c.txt']);
    const names = patched.entities.map(({ name }) => name);
    expect(names).toContain('Brazil');
    expect(names.slice(0, archive.entities.length)).toEqual(archive.entities.map(({ name }) => name));
    expect(new Set(patched.entities.map(({ id }) => id)).size).toBe(patched.entities.length);
  });

  it('takes the article of a file that is gone, or holds none any more, out', () => {
    expect(filesOf(patchArchive(archive, [gone('b.txt')]))).toEqual(['a.txt', 'c.txt']);
    expect(filesOf(patchArchive(archive, [ingestSeed(aSeed('', 'b.txt'))]))).toEqual(['a.txt', 'c.txt']);
  });

  it('marks an article that was only parsed before', () => {
    const { archive: parsed } = joinSeeds([ingestText(aSeed(FAIR, 'b.txt'))]);
    expect(parsed.entities).toEqual([]);
    const patched = patchArchive(parsed, [seeds[1]!]);
    expect(patched.entities.map(({ name }) => name)).toContain('Portugal');
    expect(patched.articles[0]?.blocks[0]?.mentions).not.toEqual([]);
  });

  it('leaves an article at the id the archive knows it by', () => {
    const twins = [aSeed(STORM, '1_aaaaaaaa00000000.txt'), aSeed(FAIR, '2_aaaaaaaa00000000.txt')].map(
      ingestSeed,
    );
    const { archive: joined } = joinSeeds(twins);
    expect(patchArchive(joined, [twins[1]!])).toEqual(joined);
  });

  it('lets a copy go with the article it leads to', () => {
    const { archive: joined } = joinSeeds([...seeds, ingestSeed(aSeed(STORM, 'z.txt'))]);
    expect(joined.copies).toHaveLength(1);
    expect(patchArchive(joined, [seeds[1]!]).copies).toEqual(joined.copies);
    expect(patchArchive(joined, [gone('a.txt')]).copies).toEqual([]);
  });
});
