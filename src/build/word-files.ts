import type { Article } from '../archive/article.ts';
import { dataFiles, type WordsData } from '../archive/data-files.ts';
import { groupOf, isNamed } from '../archive/label.ts';
import { countTextShards, shardName, toTextShard, toWordShard } from '../archive/word-shards.ts';
import { toWords } from '../archive/words.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EmittedFile } from './emitted-files.ts';
import { groupBy } from '../ingest/group-by.ts';
import { toRows } from './to-rows.ts';

/**
 * Where the articles lie that have a word in their title or in a name they mention, as written there or in full.
 * `articles` are all, newest first. Which shards there are shows only when all words are cut: linear in the titles
 * and names. An article more changes the shards of its words, some thirty, and those of the articles that it moves:
 * the ones behind it on its day.
 */
export function wordFiles(
  articles: readonly Article[],
  index: ArticleIndex,
): { readonly shards: readonly string[]; readonly files: readonly EmittedFile[] } {
  const wordsIn = remember(toWords);
  const having = invert(articles, (article) => wordsOf(article, index, wordsIn));
  const shards = groupBy(having, ([word]) => toWordShard(word));
  const names = [...shards.keys()].toSorted();
  return {
    shards: names,
    files: names.map((name) => [dataFiles.words(name), () => toWordsData(shards.get(name)!, index)]),
  };
}

/**
 * The same of the words in texts. How many files there are follows from the length of all texts, so words are cut only
 * when one of the files is asked for: then all are, once.
 */
export function textFiles(
  articles: readonly Article[],
  index: ArticleIndex,
): { readonly shards: number; readonly files: readonly EmittedFile[] } {
  const characters = articles.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);
  const shards = countTextShards(characters);
  let made: ReadonlyMap<string, Having> | undefined;
  const inShards = () =>
    (made ??= groupBy(invert(articles, wordsOfText), ([word]) => toTextShard(word, shards)));
  const names = Array.from({ length: shards }, (_, number) => shardName(number));
  return {
    shards,
    files: names.map((name) => [dataFiles.text(name), () => toWordsData(inShards().get(name) ?? [], index)]),
  };
}

type Having = readonly (readonly [word: string, articles: readonly Article[]])[];

/** The articles that have each word, in their order. Sorted by words, so that nothing tells in which order they were met. */
function invert(
  articles: readonly Article[],
  wordsOfArticle: (article: Article) => ReadonlySet<string>,
): Having {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    for (const word of wordsOfArticle(article)) {
      const having = found.get(word);
      if (having) having.push(article);
      else found.set(word, [article]);
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function toWordsData(words: Having, index: ArticleIndex): WordsData {
  return Object.fromEntries(words.map(([word, articles]) => [word, toRows(articles, index)]));
}

function wordsOfText({ blocks }: Article): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text }) => toWords(text)));
}

/** Each once. `wordsIn` is asked for names only, which recur. */
function wordsOf(
  { title, blocks }: Article,
  { entities }: ArticleIndex,
  wordsIn: (name: string) => readonly string[],
): ReadonlySet<string> {
  const words = new Set(toWords(title.text));
  const met = new Set<string>();
  const add = (name: string) => {
    if (met.has(name)) return;
    met.add(name);
    for (const word of wordsIn(name)) words.add(word);
  };
  for (const { text, mentions } of [title, ...blocks]) {
    for (const { start, end, label, entity } of mentions) {
      if (!isNamed(groupOf(label))) continue;
      add(text.slice(start, end));
      const full = entity === null ? undefined : entities.get(entity)?.entity.name;
      if (full !== undefined) add(full);
    }
  }
  return words;
}

function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
