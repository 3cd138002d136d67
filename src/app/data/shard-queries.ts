import { queryOptions } from '@tanstack/react-query';
import { dataFiles, type WordsData } from '../../archive/data-files.ts';
import type { EntitiesByWord, EntityListData, EntityListKey } from '../../archive/entity-lists.ts';
import { FetchError } from './fetch-error.ts';
import type { ReadData } from './queries.ts';

/** Queries that no page needs to be drawn: for what readers look for. Of a shard that has no file, nothing. */
export const wordsQuery = (shard: string) => queryOptions<WordsData>({ queryKey: [dataFiles.words(shard)] });
export const entitiesByWordQuery = (shard: string) =>
  shardQuery<EntitiesByWord>(dataFiles.entitiesByWord(shard));

/** `part` counts from 1. */
export const entityListQuery = (key: EntityListKey, part: number) =>
  queryOptions<EntityListData>({ queryKey: [dataFiles.entityList(key, part)] });

function shardQuery<T extends object>(path: string) {
  return queryOptions<T | Record<string, never>>({
    queryKey: [path],
    queryFn: async ({ meta, signal }) => {
      const read = meta?.['read'] as ReadData;
      try {
        return (await read(path, signal)) as T;
      } catch (error) {
        if (error instanceof FetchError && error.status === 404) return {};
        throw error;
      }
    },
  });
}
