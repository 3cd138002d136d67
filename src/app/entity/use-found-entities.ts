import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CountedEntity } from '../../archive/data-files.ts';
import { groupOf, type Group } from '../../archive/label.ts';
import { hasShard } from '../../archive/word-shards.ts';
import { entitiesByWordQuery } from '../data/shard-queries.ts';
import type { EntityView } from './entity-view.ts';
import { findEntities, isCutShort, toWantedNames } from './find-entities.ts';

/** What a view's query finds. */
export interface FoundEntities {
  /** Of all groups, in the order of the view. */
  readonly all: readonly CountedEntity[];
  /** Of the view's group. */
  readonly inGroup: readonly CountedEntity[];
  /** Whether there are more in a group, null for any, which a longer query finds. */
  readonly isCutShortIn: (group: Group | null) => boolean;
  readonly state: 'ready' | 'pending' | 'failed';
  readonly retry: () => void;
}

export function useFoundEntities({ q, group, sort }: EntityView, wordShards: string): FoundEntities {
  const wanted = useMemo(() => (q === null ? null : toWantedNames(q)), [q]);
  const isAnywhere = wanted !== null && hasShard(wordShards, wanted.shard);
  const { data, isError, refetch } = useQuery({
    ...entitiesByWordQuery(wanted?.shard ?? ''),
    enabled: isAnywhere,
  });
  const all = useMemo(() => {
    const found = wanted && data ? findEntities(data, wanted) : [];
    return sort ? found : found.toSorted((a, b) => b.count - a.count);
  }, [wanted, data, sort]);
  const inGroup = useMemo(
    () => (group === null ? all : all.filter(({ label }) => groupOf(label) === group)),
    [all, group],
  );
  return {
    all,
    inGroup,
    isCutShortIn: (one) => wanted !== null && data !== undefined && isCutShort(data, wanted, one),
    state: isError ? 'failed' : isAnywhere && !data ? 'pending' : 'ready',
    retry: () => void refetch(),
  };
}
