import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WordsData } from '../../archive/data-files.ts';
import type { RowChoice } from '../../archive/packed-rows.ts';
import { gather } from '../data/gather-queries.ts';
import { wordsQuery } from '../data/shard-queries.ts';
import {
  choiceByWords,
  filesOfQuery,
  parseWordQuery,
  type Shards,
  type WantedWord,
} from './choice-by-words.ts';

/** Where the rows lie that a query of words asks for: null while that is not known, and for no query. */
export function useWordRows(
  q: string | null,
  { wordShards, textShards }: Shards,
  all: () => RowChoice,
): {
  readonly wanted: readonly WantedWord[];
  readonly rows: RowChoice | null;
  readonly pending: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const shards = useMemo(() => ({ wordShards, textShards }), [wordShards, textShards]);
  const query = useMemo(() => (q === null ? null : parseWordQuery(q)), [q]);
  const paths = useMemo(() => (query ? filesOfQuery(query, shards) : []), [query, shards]);
  const files = useQueries({ queries: paths.map(wordsQuery), combine: gather<WordsData> });
  const rows = useMemo(() => {
    if (!query || files.data.includes(undefined)) return null;
    const there = new Map(paths.map((path, index) => [path, files.data[index]!]));
    return choiceByWords(query, there, { shards, all });
  }, [query, shards, all, paths, files.data]);
  return {
    wanted: query?.wanted ?? NO_WORDS,
    rows,
    pending: files.pending,
    failed: files.errors.some((error) => error !== null),
    retry: files.retry,
  };
}

const NO_WORDS: readonly WantedWord[] = [];
