import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { dataFiles, type ArchiveSummary, type WordsData } from '../../../src/archive/data-files.ts';
import { toQueryWords, toWords } from '../../../src/archive/words.ts';
import { choiceByWords, filesOfQuery, parseWordQuery } from '../../../src/app/list/choice-by-words.ts';
import { emittedFiles } from '../../../src/build/emitted-files.ts';
import { aBlock, aDay, aMarkedText, anArchive, anArticle, anArticleId } from '../../support/an-article.ts';

/** Articles with these titles, and texts behind a bar, newest first, some of a day, the last without one; and their files. */
function anArchiveOf(written: readonly string[]) {
  const articles = written
    .map((text, index) => {
      const [title = '', body] = text.split(' | ');
      const isUndated = index === written.length - 1 && index > 0;
      return anArticle({
        id: anArticleId(index),
        day: isUndated ? null : aDay(index % 5 < 3 ? '2024-10-23' : '2024-10-05'),
        title: aMarkedText(title),
        blocks: body === undefined ? [] : [aBlock(body)],
      });
    })
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0));
  return { articles, files: emittedFiles(anArchive(articles), []) };
}

/** As the app finds them. */
function findTitles(q: string, { articles, files }: ReturnType<typeof anArchiveOf>): readonly string[] {
  const query = parseWordQuery(q);
  const shards = files.get(dataFiles.archive())!() as ArchiveSummary;
  const there = filesOfQuery(query, shards).map((path) => [path, files.get(path)!() as WordsData] as const);
  const ofDay = (day: string) => articles.filter((article) => (article.day ?? '') === day);
  const all = () =>
    new Map(articles.map(({ day }) => [day ?? '', ofDay(day ?? '').map((_, place) => place)] as const));
  const choice = choiceByWords(query, new Map(there), { shards, all });
  return [...choice].flatMap(([day, places]) => places.map((place) => ofDay(day)[place]!.title.text));
}

/** As somebody would who reads everything. */
function scanTitles(q: string, articles: readonly Article[]): readonly string[] {
  const asked = toQueryWords(q);
  const last = asked.at(-1);
  if (last === undefined) return [];
  const signs = Array.from(last).length;
  const fits = ({ title, blocks }: Article) => {
    const ofTitle = toWords(title.text);
    const ofText = blocks.flatMap(({ text }) => toWords(text));
    return (
      asked.slice(0, -1).every((word) => ofTitle.includes(word) || ofText.includes(word)) &&
      (ofTitle.some((word) => (signs > 1 ? word.startsWith(last) : word === last)) ||
        ofText.some((word) => (signs > 2 ? word.startsWith(last) : word === last)))
    );
  };
  return articles.filter(fits).map(({ title }) => title.text);
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
    expect(parseWordQuery(many).wanted).toHaveLength(200);
    expect(findTitles(`${many} norway`, harbour)).toEqual([]);
    expect(findTitles('boats '.repeat(200), harbour)).toEqual(findTitles('boats', harbour));
    const long = 'q'.repeat(10_000);
    expect(findTitles(long, anArchiveOf([long, 'Boats']))).toEqual([long]);
  });

  it.each([
    // a word of the title and one of the text, in whatever order
    ['ferry harbour', ['Harbour opens']],
    ['moor', ['Harbour opens', 'Night', 'Ferries']],
    // the beginning of a word of a text takes three letters
    ['ferr', ['Harbour opens', 'Ferries']],
    ['fe', ['Ferries']],
    ['on', ['Harbour opens']],
    // what is unwanted, whole words only
    ['moored -ferry', ['Night']],
    ['harbour -moor', ['Harbour opens', 'Night']],
    ['-moored', ['Ferries', 'Undated']],
    ['-moored -undated', ['Ferries']],
    ['harbour -', ['Harbour opens', 'Night']],
    // of words that stand together all
    ['harbour -mid-night', ['Harbour opens', 'Night']],
    ['harbour -"moored at night"', ['Harbour opens']],
    ['harbour -“moored at night”', ['Harbour opens']],
    // a hyphen within a word takes nothing away
    ['sixty-two', ['Ferries']],
  ])('finds by %s in titles and texts', (q, titles) => {
    const archive = anArchiveOf([
      'Harbour opens | The ferry moored on Monday.',
      'Night | Boats moored at night in the harbour.',
      'Ferries | Sixty-two of them, none to moor.',
      'Undated | Nothing.',
    ]);
    expect(findTitles(q, archive).toSorted()).toEqual(titles.toSorted());
  });

  it('has no rows where a shard could not be there', () => {
    const archive = { shards: { wordShards: '', textShards: 1 }, all: () => new Map() };
    expect(choiceByWords(parseWordQuery('boats'), new Map(), archive)).toEqual(new Map());
    expect(choiceByWords(parseWordQuery(''), new Map(), archive)).toEqual(new Map());
  });

  it('finds what a reader of everything finds, whatever it is and whatever is asked', () => {
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
      // what hyphens and quotation marks say is another test's
      fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[-"“”]/g, '')),
    );
    const anyArticle = fc.tuple(anyText, anyText).map((parts) => parts.join(' | '));
    fc.assert(
      fc.property(fc.array(anyArticle, { minLength: 1, maxLength: 10 }), anyText, (written, q) => {
        const archive = anArchiveOf(written);
        for (const asked of [q, written[0]!.split(' | ')[0]!]) {
          expect(findTitles(asked, archive).toSorted()).toEqual(
            scanTitles(asked, archive.articles).toSorted(),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});
