import type { Article } from '../archive/article.ts';
import { dataFiles, type WordsData } from '../archive/data-files.ts';
import { groupOf, isNamed } from '../archive/label.ts';
import { toWordShard, toWords } from '../archive/words.ts';
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
  const found = new Map<string, Article[]>();
  const wordsIn = remember(toWords);
  for (const article of articles) {
    for (const word of wordsOf(article, index, wordsIn)) {
      const having = found.get(word);
      if (having) having.push(article);
      else found.set(word, [article]);
    }
  }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shards = groupBy(sorted, ([word]) => toWordShard(word));
  const names = [...shards.keys()].toSorted();
  return {
    shards: names,
    files: names.map((name) => [dataFiles.words(name), () => toWordsData(shards.get(name)!, index)]),
  };
}

type Having = readonly (readonly [word: string, articles: readonly Article[]])[];

function toWordsData(words: Having, index: ArticleIndex): WordsData {
  return Object.fromEntries(words.map(([word, articles]) => [word, toRows(articles, index)]));
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
