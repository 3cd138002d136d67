import { dataFiles, type ArchiveSummary, type WordsData } from '../../archive/data-files.ts';
import { unpackRows, type RowChoice } from '../../archive/packed-rows.ts';
import {
  canBeginTextWords,
  canBeginWords,
  hasShard,
  toTextShard,
  toWordShard,
} from '../../archive/word-shards.ts';
import { findWords, toQueryWords, toWordSequence, type Stretch } from '../../archive/words.ts';
import { nearWords } from './near-words.ts';
import { intersectRows, subtractRows, uniteRows } from './row-choice.ts';

/** A word to look for. */
export interface WantedWord {
  readonly word: string;
  /** Whether words that begin with it will do. */
  readonly isBeginning: boolean;
}

/** What a query asks for. */
export interface WordQuery {
  /** Words that an article is to have, all of them. */
  readonly wanted: readonly WantedWord[];
  /** Words of which an article is to have none; of several that stand together, not all. */
  readonly unwanted: readonly (readonly WantedWord[])[];
  /** Words that are to follow each other, as `toWordSequence` has them; all are wanted, too. */
  readonly phrases: readonly (readonly string[])[];
}

export const NO_QUERY: WordQuery = { wanted: [], unwanted: [], phrases: [] };

/** A word that is nowhere, and those it may be meant for. */
export interface StrangeWord {
  readonly word: string;
  readonly near: readonly string[];
}

/** Which shards an archive has. */
export type Shards = Pick<ArchiveSummary, 'wordShards' | 'textShards'>;

/**
 * A query's words, the last also as the beginning of one, which it may still be. Behind `-` stands what is unwanted,
 * between quotation marks a phrase: once it is closed, its last word is whole.
 */
export function parseWordQuery(q: string): WordQuery {
  const unwanted = [...q.matchAll(UNWANTED)].map(([text]) => toQueryWords(text).map(toWhole));
  const rest = q.replace(UNWANTED, ' ');
  const wanted = toQueryWords(rest);
  const phrases = [...rest.matchAll(PHRASE)].map(([text]) => toWordSequence(text));
  const isOpen = !/["”]\s*$/.test(rest);
  return {
    wanted: wanted.map((word, index) => ({
      word,
      // what begins with a single letter lies in any shard
      isBeginning: isOpen && index === wanted.length - 1 && canBeginWords(word),
    })),
    unwanted: unwanted.filter((words) => words.length > 0),
    phrases: phrases.filter((words) => words.length > 1),
  };
}

/** Paths of the data files that a query is answered from, each once. */
export function filesOfQuery({ wanted, unwanted }: WordQuery, shards: Shards): readonly string[] {
  return [
    ...new Set(
      [...wanted, ...unwanted.flat()].flatMap((one) => sourcesOf(one, shards).map(({ path }) => path)),
    ),
  ];
}

/** Whether a word is one to look for. */
function fits(other: string, { word, isBeginning }: WantedWord): boolean {
  return other === word || (isBeginning && other.startsWith(word));
}

/** Where a text has any of some words: see `findWords`. */
export function findWanted(text: string, wanted: readonly WantedWord[]): readonly Stretch[] {
  return findWords(text, (word) => wanted.some((one) => fits(word, one)));
}

/**
 * The rows a query asks for, by what lies at the paths of `filesOfQuery`; `all` gives every row of the archive. No
 * words, no rows.
 */
export function choiceByWords(
  { wanted, unwanted }: Pick<WordQuery, 'wanted' | 'unwanted'>,
  files: ReadonlyMap<string, WordsData>,
  { shards, all }: { readonly shards: Shards; readonly all: () => RowChoice },
): RowChoice {
  const having = (words: readonly WantedWord[]) =>
    words.map((one) => rowsWith(one, files, shards)).reduce(intersectRows);
  if (wanted.length === 0 && unwanted.length === 0) return new Map();
  return unwanted.map(having).reduce(subtractRows, wanted.length > 0 ? having(wanted) : all());
}

/** The wanted words that no article has, by the same files. */
export function findStrange(
  { wanted }: Pick<WordQuery, 'wanted'>,
  files: ReadonlyMap<string, WordsData>,
  shards: Shards,
): readonly StrangeWord[] {
  return wanted
    .filter((one) => rowsWith(one, files, shards).size === 0)
    .map((one) => {
      const known = new Map<string, number>();
      for (const { path } of sourcesOf(one, shards)) {
        for (const [word, rows] of Object.entries(files.get(path) ?? {}))
          known.set(word, (known.get(word) ?? 0) + rows.length);
      }
      return { word: one.word, near: nearWords(one.word, known) };
    });
}

/** Where a word may be: in the file of headlines and names, if there is one, and in that of texts. */
function sourcesOf(one: WantedWord, { wordShards, textShards }: Shards): readonly Source[] {
  const shard = toWordShard(one.word);
  const inText = { ...one, isBeginning: one.isBeginning && canBeginTextWords(one.word) };
  return [
    ...(hasShard(wordShards, shard) ? [{ path: dataFiles.words(shard), asked: one }] : []),
    { path: dataFiles.text(toTextShard(one.word, textShards)), asked: inText },
  ];
}

interface Source {
  readonly path: string;
  readonly asked: WantedWord;
}

function rowsWith(one: WantedWord, files: ReadonlyMap<string, WordsData>, shards: Shards): RowChoice {
  const found = sourcesOf(one, shards).flatMap(({ path, asked }) =>
    Object.entries(files.get(path) ?? {}).filter(([word]) => fits(word, asked)),
  );
  return uniteRows(found.map(([, rows]) => unpackRows(rows)));
}

function toWhole(word: string): WantedWord {
  return { word, isBeginning: false };
}

const PHRASE = /["“][^"“”]*["”]/g;
/** `-boats` and `-"boats of Norway"`; no hyphen within a word. */
const UNWANTED = /(?<=^|\s)-(?:["“][^"“”]*["”]?|\S+)/g;
