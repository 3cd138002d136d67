import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress, shortId } from '../../src/archive/addresses.ts';
import { ingestText } from '../../src/ingest/ingest-seed.ts';
import { joinSeeds } from '../../src/ingest/join-seeds.ts';
import { aSeed } from '../support/a-seed.ts';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 300) };
const TIMEOUT = 5000 + RUNS.numRuns * 10;

const STORM = 'date 2024-10-23 Storm passes the bay\n\nThe pier held.';
const GULLS = 'date 2024-10-23 Gulls counted again\n\nThere were many.';

type Folder = Readonly<Record<string, string>>;

/** Where each article of a folder is found, by file, and what else the folder turned into. */
function join(folder: Folder, order: (names: readonly string[]) => readonly string[] = (names) => names) {
  const seeds = order(Object.keys(folder)).map((name) => ingestText(aSeed(folder[name]!, name)));
  const { archive, problems } = joinSeeds(seeds);
  const facts = archive.articles.map(({ file, id, day, title }) => {
    return [file, { id, address: articleAddress({ id, day, title: title.text }) }] as const;
  });
  return { archive, problems, of: Object.fromEntries(facts), kinds: problems.map(({ kind }) => kind) };
}

/** Files as they come: numbered and with an id of their own in the name. */
const anyFile = fc.record({
  id: fc.integer({ min: 1, max: 0xffff_ffff }).map((id) => `${id.toString(16).padStart(8, '0')}00000000`),
  text: fc
    .tuple(
      fc.constantFrom('date 2024-10-23 ', 'date 1999-01-02 ', ''),
      fc.constantFrom('Storm', 'Gulls', 'Æ', '日本'),
    )
    .map(([day, title]) => `${day}${title}`),
  kept: fc.boolean(),
});
const anyFolder = fc.uniqueArray(anyFile, { selector: ({ id }) => id, maxLength: 12 });

describe('ingest/join-seeds', () => {
  it(
    'keeps every address, whatever else is added, removed, renumbered or reordered',
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(anyFolder, fc.array(fc.nat(999), { minLength: 12, maxLength: 12 }), (files, numbers) => {
          // the text of a file is its own, so that none is a copy
          const toFolder = (some: typeof files, toNumber: (index: number) => number): Folder =>
            Object.fromEntries(
              some.map(({ id, text }, index) => [
                `${String(toNumber(index)).padStart(3, '0')}_${id}.txt`,
                `${text}\n\nNote ${id}.`,
              ]),
            );
          const byId = (folder: Folder) =>
            new Map(Object.values(join(folder).of).map(({ id, address }) => [id as string, address]));
          const before = byId(toFolder(files, (index) => index));
          const survivors = files.filter(({ kept }) => kept).toReversed();
          const after = byId(toFolder(survivors, (index) => numbers[index]!));
          expect([...before.keys()].toSorted()).toEqual(files.map(({ id }) => id).toSorted());
          expect(after.size).toBe(survivors.length);
          for (const [id, address] of after) expect(address).toBe(before.get(id));
        }),
        RUNS,
      );
    },
  );

  it('gives every file an address of its own and the same archive in any order', { timeout: TIMEOUT }, () => {
    const clashing = fc.dictionary(
      fc
        .tuple(fc.nat(20), fc.constantFrom('aaaaaaaa00000001', 'aaaaaaaa00000002', 'bbbbbbbb00000001'))
        .map(([number, id]) => `${number}_${id}.txt`),
      fc.constantFrom(STORM, GULLS, `${STORM} It rained.`, ''),
      { maxKeys: 8 },
    );
    fc.assert(
      fc.property(clashing, (folder) => {
        const joined = join(folder);
        expect(join(folder, (names) => names.toReversed())).toEqual(joined);
        const { articles, copies } = joined.archive;
        const shown = [...articles, ...copies].map(({ id }) => shortId(id));
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toHaveLength(Object.values(folder).filter(Boolean).length);
        const ids = new Set(articles.map(({ id }) => id));
        expect(copies.filter(({ of }) => !ids.has(of))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('knows the second of two files with one id by its whole name, and says so', () => {
    const { of, problems } = join({ '1_aaaaaaaa00000001.txt': STORM, '2_aaaaaaaa00000001.txt': GULLS });
    expect(of['1_aaaaaaaa00000001.txt']?.id).toBe('aaaaaaaa00000001');
    const second = aSeed('', '2_aaaaaaaa00000001.txt').nameDigest.slice(0, 16);
    const address = `/2024/10/23/gulls-counted-again-${second.slice(0, 8)}/`;
    expect(of['2_aaaaaaaa00000001.txt']).toEqual({ id: second, address });
    expect(problems).toEqual([
      {
        kind: 'same-id',
        file: '2_aaaaaaaa00000001.txt',
        line: 0,
        what: `carries the id of 1_aaaaaaaa00000001.txt in its name; it is shown at ${address}`,
        todo: 'Give one of the two another id',
      },
    ]);
  });

  it('keeps files apart whose ids differ only behind the digits that addresses show', () => {
    const { of, kinds } = join({ '1_aaaaaaaa00000001.txt': STORM, '2_aaaaaaaa00000002.txt': GULLS });
    expect(of['1_aaaaaaaa00000001.txt']?.id).toBe('aaaaaaaa00000001');
    expect(of['2_aaaaaaaa00000002.txt']?.id).not.toMatch(/^aaaaaaaa/);
    expect(kinds).toEqual(['same-id']);
  });

  it.each([
    ['another text', GULLS],
    ['the same text', STORM],
  ])('keeps a file apart from one that carries the id it goes by, with %s', (_what, text) => {
    const carried = aSeed('', 'storm.txt').nameDigest.slice(0, 16);
    const { archive, kinds } = join({ [`keep_${carried}.txt`]: text, 'storm.txt': STORM });
    const ids = [...archive.articles, ...archive.copies].map(({ id }) => shortId(id));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(kinds).toContain('same-id');
  });

  it('takes further files of the same bytes for copies of the first by name, in any order of input', () => {
    const folder = {
      '3_cccccccc00000000.txt': STORM,
      '1_aaaaaaaa00000000.txt': STORM,
      '2_bbbbbbbb00000000.txt': STORM,
    };
    for (const order of [
      (names: readonly string[]) => names,
      (names: readonly string[]) => names.toReversed(),
    ]) {
      const { archive, problems } = join(folder, order);
      expect(archive.articles.map(({ file }) => file)).toEqual(['1_aaaaaaaa00000000.txt']);
      expect(archive.copies).toEqual([
        { id: 'bbbbbbbb00000000', of: 'aaaaaaaa00000000' },
        { id: 'cccccccc00000000', of: 'aaaaaaaa00000000' },
      ]);
      expect(problems.map(({ kind, file, what }) => [kind, file, what])).toEqual(
        ['2_bbbbbbbb00000000.txt', '3_cccccccc00000000.txt'].map((file) => [
          'duplicate',
          file,
          'holds the same bytes as 1_aaaaaaaa00000000.txt; its address leads there',
        ]),
      );
    }
  });

  it('gives two articles of one title and day but other text an address each', () => {
    const { of, kinds } = join({
      '1_aaaaaaaa00000000.txt': STORM,
      '2_bbbbbbbb00000000.txt': `${STORM} It rained.`,
    });
    expect(Object.values(of).map(({ address }) => address)).toEqual([
      '/2024/10/23/storm-passes-the-bay-aaaaaaaa/',
      '/2024/10/23/storm-passes-the-bay-bbbbbbbb/',
    ]);
    expect(kinds).toEqual([]);
  });

  it('makes no article of an empty file, however many there are, and reports each', () => {
    const { archive, kinds } = join({ 'a.txt': '', 'b.txt': '', 'c.txt': STORM });
    expect(archive.articles.map(({ file }) => file)).toEqual(['c.txt']);
    expect(archive.copies).toEqual([]);
    expect(kinds).toEqual(['empty', 'empty']);
  });
});
