import { queryOptions } from '@tanstack/react-query';
import { dataFiles, type WordsData } from '../../archive/data-files.ts';
import type { EntitiesByWord, EntityListData, EntityListKey } from '../../archive/entity-lists.ts';

/** Queries that no page needs to be drawn: for what readers look for. */
/** Of the path of a shard of words. */
export const wordsQuery = (path: string) => queryOptions<WordsData>({ queryKey: [path] });
export const entitiesByWordQuery = (shard: string) =>
  queryOptions<EntitiesByWord>({ queryKey: [dataFiles.entitiesByWord(shard)] });

/** `part` counts from 1. */
export const entityListQuery = (key: EntityListKey, part: number) =>
  queryOptions<EntityListData>({ queryKey: [dataFiles.entityList(key, part)] });
