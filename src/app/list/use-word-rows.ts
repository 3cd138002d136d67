import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WordsData } from '../../archive/data-files.ts';
import type { RowChoice } from '../../archive/packed-rows.ts';
import { wordsQuery } from '../data/shard-queries.ts';
import { choiceByWords, shardsOf, toWanted, type WantedWord } from './choice-by-words.ts';
import { gather } from '../data/gather-queries.ts';

/** Where the rows lie that have all words of a query: null while that is not known, and for no query. */
export function useWordRows(
  q: string | null,
  wordShards: string,
): {
  readonly wanted: readonly WantedWord[];
  readonly rows: RowChoice | null;
  readonly pending: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const wanted = useMemo(() => (q === null ? NO_WORDS : toWanted(q)), [q]);
  const shards = useMemo(() => shardsOf(wanted, wordShards), [wanted, wordShards]);
  const files = useQueries({ queries: shards.map(wordsQuery), combine: gather<WordsData> });
  const rows = useMemo(() => {
    if (wanted === NO_WORDS || files.data.includes(undefined)) return null;
    return choiceByWords(wanted, new Map(shards.map((shard, index) => [shard, files.data[index]!])));
  }, [wanted, shards, files.data]);
  return {
    wanted,
    rows,
    pending: files.pending,
    failed: files.errors.some((error) => error !== null),
    retry: files.retry,
  };
}

const NO_WORDS: readonly WantedWord[] = [];
