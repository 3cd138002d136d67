import { useQueries } from '@tanstack/react-query';
import type { CountedEntity } from '../../archive/data-files.ts';
import {
  ENTITY_LIST_SIZE,
  type EntitiesData,
  type EntityListData,
  type EntityListKey,
  type InitialCounts,
} from '../../archive/entity-lists.ts';
import type { Group } from '../../archive/label.ts';
import { gather } from '../data/gather-queries.ts';
import { entityListQuery } from '../data/shard-queries.ts';
import type { EntityView } from './entity-view.ts';

/** A view's names, as far as they are shown. */
export interface EntityList {
  readonly rows: readonly CountedEntity[];
  /** All there are. */
  readonly total: number;
  readonly state: 'ready' | 'pending' | 'failed';
  readonly retry: () => void;
}

/** The names of a group or of all, in their order; nothing of a view with a query, which no list answers. */
export function useEntityList(data: EntitiesData, view: EntityView, more: number): EntityList {
  const { group, sort, letter } = view;
  const { total, initials } = countsOf(data, group);
  const [start, end] = letter === null ? [0, total] : rangeOf(initials, letter);
  const until = Math.min(end, start + (more + 1) * ENTITY_LIST_SIZE);
  const leading =
    sort === null && view.q === null
      ? (data.groups.find((other) => other.group === group)?.leading ?? [])
      : [];
  const key: EntityListKey = { order: sort ? 'by-name' : 'by-count', group: group ?? 'all' };
  const isNeeded = view.q === null && (group !== null || sort !== null) && leading.length < until;
  const first = Math.floor(start / ENTITY_LIST_SIZE);
  const parts = isNeeded ? Math.ceil(until / ENTITY_LIST_SIZE) - first : 0;
  const files = useQueries({
    queries: Array.from({ length: parts }, (_, index) => entityListQuery(key, first + index + 1)),
    combine: gather<EntityListData>,
  });
  const missing = files.data.indexOf(undefined);
  const there = missing === -1 ? files.data : files.data.slice(0, missing);
  const offset = first * ENTITY_LIST_SIZE;
  const fetched = there.flatMap((file) => file!.entities).slice(start - offset, until - offset);
  return {
    rows: fetched.length > leading.length ? fetched : leading.slice(0, until),
    total: end - start,
    state: files.errors.some((error) => error !== null) ? 'failed' : files.pending ? 'pending' : 'ready',
    retry: files.retry,
  };
}

/** How many names there are of a group, or of all, and what they begin with. */
export function countsOf(data: EntitiesData, group: Group | null): Pick<EntitiesData, 'total' | 'initials'> {
  if (group === null) return data;
  return data.groups.find((other) => other.group === group) ?? { total: 0, initials: [] };
}

/** Where the names with an initial stand A–Z. */
function rangeOf(initials: InitialCounts, letter: string): readonly [start: number, end: number] {
  const index = initials.findIndex(([initial]) => initial === letter);
  if (index === -1) return [0, 0];
  const start = initials.slice(0, index).reduce((sum, [, names]) => sum + names, 0);
  return [start, start + initials[index]![1]];
}
