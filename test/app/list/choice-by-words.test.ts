import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { dataFiles, type ArchiveSummary, type WordsData } from '../../../src/archive/data-files.ts';
import { toQueryWords, toWords } from '../../../src/archive/words.ts';
import { choiceByWords, shardsOf, toWanted } from '../../../src/app/list/choice-by-words.ts';
import { emittedFiles } from '../../../src/build/emitted-files.ts';
import { aDay, aMarkedText, anArchive, anArticle, anArticleId } from '../../support/an-article.ts';

/** Articles with these titles, newest first, some of a day, the last without one; and what their shards hold. */
function anArchiveOf(titles: readonly string[]) {
  const days = titles.map((_, index) =>
    index === titles.length - 1 && index > 0 ? null : aDay(index % 5 < 3 ? '2024-10-23' : '2024-10-05'),
  );
  const articles = titles
    .map((title, index) =>
      anArticle({ id: anArticleId(index), day: days[index]!, title: aMarkedText(title) }),
    )
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0));
  const files = emittedFiles(anArchive(articles), []);
  return { articles, files };
}

/** As the app finds them. */
function findTitles(q: string, { articles, files }: ReturnType<typeof anArchiveOf>): readonly string[] {
  const wanted = toWanted(q);
  const { wordShards } = files.get(dataFiles.archive())!() as ArchiveSummary;
  const shards = shardsOf(wanted, wordShards).map(
    (shard) => [shard, files.get(dataFiles.words(shard))!() as WordsData] as const,
  );
  const choice = choiceByWords(wanted, new Map(shards));
  const ofDay = (day: string) => articles.filter((article) => (article.day ?? '') === day);
  return [...choice].flatMap(([day, places]) => places.map((place) => ofDay(day)[place]!.title.text));
}

/** As somebody would who reads every title. */
function scanTitles(q: string, articles: readonly Article[]): readonly string[] {
  const asked = toQueryWords(q);
  const last = asked.at(-1);
  if (last === undefined) return [];
  const fits = (title: string) => {
    const words = toWords(title);
    const canBegin = Array.from(last).length > 1;
    return (
      asked.slice(0, -1).every((word) => words.includes(word)) &&
      words.some((word) => (canBegin ? word.startsWith(last) : word === last))
    );
  };
  return articles.map(({ title }) => title.text).filter(fits);
}

const harbour = anArchiveOf([
  'Boats from Norway',
  'North wind',
  'The constructor of boats',
  'Łódź sends ⛵ to Norway',
  'أهلا بالنرويج',
  '中国とノルウェー',
  'Nor is it A',
  'Norway without a day',
]);

describe('app/list/choice-by-words', () => {
  it.each([
    ['boats norway', ['Boats from Norway']],
    ['Norway BOATS', ['Boats from Norway']],
    ['boats nor', ['Boats from Norway']],
    // only the last may be a beginning
    ['nor boats', []],
    [
      'nor',
      ['Boats from Norway', 'North wind', 'Łódź sends ⛵ to Norway', 'Nor is it A', 'Norway without a day'],
    ],
    // a single letter is a whole word
    ['n', []],
    ['a', ['Nor is it A', 'Norway without a day']],
    ['“without norway”', ['Norway without a day']],
    ['lodz', ['Łódź sends ⛵ to Norway']],
    ['⛵', ['Łódź sends ⛵ to Norway']],
    ['🚢', []],
    ['اهلا', ['أهلا بالنرويج']],
    ['بال', ['أهلا بالنرويج']],
    ['中国', ['中国とノルウェー']],
    ['国', ['中国とノルウェー']],
    ['ノルウェー', ['中国とノルウェー']],
    ['国中', []],
    ['constructor', ['The constructor of boats']],
    ['toString', []],
    ['__proto__', []],
    ['…', []],
    ['xyzzy', []],
  ])('finds by %s', (q, titles) => {
    expect(findTitles(q, harbour).toSorted()).toEqual(titles.toSorted());
  });

  it('stands queries of any length', () => {
    expect(findTitles('n'.repeat(10_000), harbour)).toEqual([]);
    const many = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    expect(toWanted(many)).toHaveLength(200);
    expect(findTitles(`${many} norway`, harbour)).toEqual([]);
    expect(findTitles('boats '.repeat(200), harbour)).toEqual(findTitles('boats', harbour));
    const long = 'q'.repeat(10_000);
    expect(findTitles(long, anArchiveOf([long, 'Boats']))).toEqual([long]);
  });

  it('has no rows where a shard could not be there', () => {
    expect(choiceByWords(toWanted('boats'), new Map())).toEqual(new Map());
    expect(choiceByWords([], new Map())).toEqual(new Map());
  });

  it('finds what a reader of all titles finds, whatever they are and whatever is asked', () => {
    const anyWord = fc.constantFrom(
      'boat',
      'boats',
      'bo',
      'b',
      'Norway',
      'nor',
      'Ørsta',
      'O’Brien',
      '中国人',
      '国',
      'أهلا',
      '⛵🚢',
      '2024',
      '—',
    );
    const anyText = fc.oneof(
      fc.array(anyWord, { maxLength: 4 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 10 }), anyText, (titles, q) => {
        const archive = anArchiveOf(titles);
        for (const asked of [q, titles[0]!]) {
          expect(findTitles(asked, archive).toSorted()).toEqual(
            scanTitles(asked, archive.articles).toSorted(),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});
