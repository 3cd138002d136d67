import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WordsData } from '../../archive/data-files.ts';
import type { RowChoice } from '../../archive/packed-rows.ts';
import { gather } from '../data/gather-queries.ts';
import { wordsQuery } from '../data/shard-queries.ts';
import {
  choiceByWords,
  filesOfQuery,
  findStrange,
  NO_QUERY,
  parseWordQuery,
  type Shards,
  type StrangeWord,
  type WordQuery,
} from './choice-by-words.ts';

/** Where the rows lie that have the words a query asks for: null while that is not known, and for no query. */
export function useWordRows(
  q: string | null,
  { wordShards, textShards }: Shards,
  all: () => RowChoice,
): {
  readonly query: WordQuery;
  readonly rows: RowChoice | null;
  /** Words that leave no row, as they are nowhere. */
  readonly strange: readonly StrangeWord[];
  readonly pending: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const shards = useMemo(() => ({ wordShards, textShards }), [wordShards, textShards]);
  const query = useMemo(() => (q === null ? NO_QUERY : parseWordQuery(q)), [q]);
  const paths = useMemo(() => filesOfQuery(query, shards), [query, shards]);
  const files = useQueries({ queries: paths.map(wordsQuery), combine: gather<WordsData> });
  const found = useMemo(() => {
    if (q === null || files.data.includes(undefined)) return NOT_KNOWN;
    const there = new Map(paths.map((path, index) => [path, files.data[index]!]));
    const rows = choiceByWords(query, there, { shards, all });
    return { rows, strange: rows.size === 0 ? findStrange(query, there, shards) : [] };
  }, [q, query, shards, all, paths, files.data]);
  return {
    query,
    ...found,
    pending: files.pending,
    failed: files.errors.some((error) => error !== null),
    retry: files.retry,
  };
}

const NOT_KNOWN = { rows: null, strange: [] };
