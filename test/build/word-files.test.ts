import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/archive/article.ts';
import { dataFiles, type ArchiveSummary, type WordsData } from '../../src/archive/data-files.ts';
import { packRows, unpackRows, type RowDay } from '../../src/archive/packed-rows.ts';
import { toTextShard, toWordShard } from '../../src/archive/word-shards.ts';
import { toWords } from '../../src/archive/words.ts';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import {
  aBlock,
  aDay,
  aMarkedText,
  anArchive,
  anArticle,
  anArticleId,
  anEntity,
} from '../support/an-article.ts';

const filesOf = (archive: Archive) =>
  new Map(
    [...emittedFiles(archive, [])].flatMap(([path, make]) =>
      path.startsWith('data/words/') ? [[path, make() as WordsData] as const] : [],
    ),
  );
const rowsOf = (archive: Archive, word: string) => {
  const shard = filesOf(archive).get(dataFiles.words(toWordShard(word))) ?? {};
  return Object.hasOwn(shard, word) ? shard[word] : undefined;
};

const austin = { ...anEntity('Lloyd Austin'), forms: ['Lloyd Austin', 'Austin', 'SecDef'] };
const noon = anEntity('noon', 'TIME');

describe('build/word-files', () => {
  const short = aBlock('Austin left at noon for the harbour.', noon);
  const archive = anArchive(
    [
      anArticle({ id: anArticleId(1), day: aDay('2024-10-23'), title: aMarkedText('Fair opens') }),
      anArticle({
        id: anArticleId(2),
        day: aDay('2024-10-23'),
        title: aMarkedText('The constructor of boats'),
        blocks: [
          {
            ...short,
            mentions: [{ start: 0, end: 6, label: 'PERSON', entity: austin.id }, ...short.mentions],
          },
          {
            ...aBlock('Perhaps Rasmussen.'),
            mentions: [{ start: 8, end: 17, label: 'PERSON', entity: null }],
          },
        ],
      }),
      anArticle({ id: anArticleId(3), day: null, title: aMarkedText('Lloyd opens') }),
    ],
    [austin, noon],
  );

  it.each([
    ['opens', { '2024-10-23': [0], '': [0] }],
    // in full, as written there, and where it could be several
    ['lloyd', { '2024-10-23': [1], '': [0] }],
    ['austin', { '2024-10-23': [1] }],
    ['rasmussen', { '2024-10-23': [1] }],
    ['constructor', { '2024-10-23': [1] }],
    // a form of other articles, what is no name, and what stands in the body alone
    ['secdef', undefined],
    ['noon', undefined],
    ['harbour', undefined],
  ])('tells where %s lies', (word, rows) => {
    const packed = rows && packRows(new Map(Object.entries(rows) as [RowDay, number[]][]));
    expect(rowsOf(archive, word)).toBe(packed);
  });

  it.each([
    ['harbour', { '2024-10-23': [1] }],
    ['perhaps', { '2024-10-23': [1] }],
    // of the title alone, and nowhere
    ['constructor', undefined],
    ['toString', undefined],
  ])('tells where %s lies in texts', (word, rows) => {
    const { textShards } = emittedFiles(archive, []).get(dataFiles.archive())!() as ArchiveSummary;
    const path = dataFiles.text(toTextShard(word, textShards));
    const shard = emittedFiles(archive, []).get(path)!() as WordsData;
    const packed = rows && packRows(new Map(Object.entries(rows) as [RowDay, number[]][]));
    expect(Object.hasOwn(shard, word) ? shard[word] : undefined).toBe(packed);
  });

  it('cuts the words of texts into the files they are looked for in, and has every one', () => {
    const long = Array.from({ length: 18_000 }, (_, index) => `w${index.toString(36)}ord`).join(' ');
    const of = anArchive([
      anArticle({ blocks: [aBlock(long)] }),
      anArticle({ id: anArticleId(2), blocks: [] }),
    ]);
    const files = emittedFiles(of, []);
    const { textShards } = files.get(dataFiles.archive())!() as ArchiveSummary;
    const texts = [...files].filter(([path]) => path.startsWith('data/text/'));
    expect(texts).toHaveLength(textShards);
    expect(textShards).toBe(4);
    const words = texts.flatMap(([path, make]) =>
      Object.keys(make() as WordsData).map((word) => {
        expect(path).toBe(dataFiles.text(toTextShard(word, textShards)));
        return word;
      }),
    );
    expect(words.toSorted()).toEqual([...toWords(long)].toSorted());
  });

  it('has each word of each title once, in the file it is looked for in, whatever the archive', () => {
    const anyTitle = fc.oneof(
      fc.constantFrom('Boats and boats', '__proto__', 'constructor', '中国と韓国', ''),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(anyTitle, { maxLength: 8 }), (titles) => {
        const articles = titles.map((title, index) =>
          anArticle({ id: anArticleId(index), title: aMarkedText(title) }),
        );
        const found = [...filesOf(anArchive(articles))].flatMap(([path, words]) =>
          Object.entries(words).map(([word, rows]) => {
            expect(path).toBe(dataFiles.words(toWordShard(word)));
            return [word, [...unpackRows(rows).values()].flat()] as const;
          }),
        );
        const expected = new Map<string, number[]>();
        articles.forEach(({ title }, place) => {
          for (const word of toWords(title.text)) expected.set(word, [...(expected.get(word) ?? []), place]);
        });
        expect(new Map(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
      }),
      { numRuns: 100 },
    );
  });

  it('changes no more files for one article more than it has words, where it is alone on its day', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      anArticle({ id: anArticleId(index), title: aMarkedText(`Ship ${index} calls at port ${index * 7}`) }),
    );
    const one = anArticle({ id: anArticleId(99), day: aDay('2031-05-07'), title: aMarkedText('Ship sinks') });
    const [before, after] = [many, [one, ...many]].map((articles: readonly Article[]) =>
      filesOf(anArchive(articles)),
    );
    const changed = [...after!].filter(
      ([path, words]) => JSON.stringify(words) !== JSON.stringify(before!.get(path)),
    );
    expect(changed.map(([path]) => path).toSorted()).toEqual(
      ['ship', 'sinks'].map((word) => dataFiles.words(toWordShard(word))).toSorted(),
    );
  });

  it('comes to the same bytes in whatever order words are met', () => {
    const titled = (title: string) => filesOf(anArchive([anArticle({ title: aMarkedText(title) })]));
    const bytes = (title: string) => JSON.stringify([...titled(title)]);
    // of one shard, and of several
    expect(bytes('Norway north 中国 nor')).toBe(bytes('nor 中国 north Norway'));
  });
});
