import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { EntityId } from '../../archive/article.ts';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import {
  dataFiles,
  type ArchiveSummary,
  type ArticleData,
  type DayCount,
  type EntityData,
  type EntityPageData,
  type EntriesData,
  type FacetsData,
  type ListEntry,
  type MonthData,
} from '../../archive/data-files.ts';
import type { EntitiesData } from '../../archive/entity-lists.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import type { PackedRows } from '../../archive/packed-rows.ts';

/** Gives the value of a data file by its path: `fetch` in a browser, the emitted files themselves in the build. */
export type ReadData = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** A client whose queries are data files: the key is the file's path, unless the query says otherwise. */
export function createDataClient(read: ReadData): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        queryFn: ({ queryKey: [path], signal }) => read(String(path), signal),
        // what was fetched holds until the page is left, or the dev server says otherwise
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        // a file of our own host: worth trying whatever the browser thinks of the network
        networkMode: 'always',
      },
    },
  });
}

/** A query's key and what it gave. */
export type HeldData = readonly [key: readonly unknown[], value: unknown];

/** All that a client holds: what a page needs to be drawn again without asking. */
export function heldData(client: QueryClient): readonly HeldData[] {
  const queries = client.getQueryCache().getAll();
  return queries.flatMap(({ queryKey, state }): HeldData[] =>
    state.data === undefined ? [] : [[queryKey, state.data]],
  );
}

export const archiveQuery = () => dataQuery<ArchiveSummary>(dataFiles.archive());
export const monthQuery = (month: string) => dataQuery<MonthData>(dataFiles.month(month));
export const undatedQuery = () => dataQuery<EntriesData>(dataFiles.undated());
export const articleQuery = (shortId: string) => dataQuery<ArticleData>(dataFiles.article(shortId));
export const entityQuery = (id: EntityId) => dataQuery<EntityData>(dataFiles.entity(id));
export const entityPageQuery = (id: EntityId, page: number) =>
  dataQuery<EntityPageData>(dataFiles.entity(id, page));
export const entityRowsQuery = (id: EntityId) => dataQuery<PackedRows>(dataFiles.entityRows(id));
export const facetsQuery = (year: string) => dataQuery<FacetsData>(dataFiles.facets(year));

/** The entries of a section: a month (null where they lie by day), or a day of a busy month. */
export const sectionQuery = (code: string) =>
  dataQuery<{ readonly entries: readonly ListEntry[] | null }>(
    code.length === 7 ? dataFiles.month(code) : dataFiles.day(code as CalendarDate),
  );

/** A day by itself, with its neighbours: cut from its month, so that its page need not hold all of that. */
export interface DayData {
  readonly entries: readonly ListEntry[];
  readonly older: CalendarDate | null;
  readonly newer: CalendarDate | null;
  /** The same day of other years, where it has articles, newest first. */
  readonly otherYears: readonly DayCount[];
}

export const dayQuery = (day: CalendarDate) =>
  queryOptions<DayData>({
    queryKey: ['day', day],
    queryFn: async ({ meta, signal }) => {
      const read = meta?.['read'] as ReadData;
      const month = (await read(dataFiles.month(day.slice(0, 7)), signal)) as MonthData;
      const { entries } = month.entries ? month : ((await read(dataFiles.day(day), signal)) as EntriesData);
      return {
        entries: entries?.filter((entry) => entry.day === day) ?? [],
        older: month.days.findLast(([other]) => other < day)?.[0] ?? month.older,
        newer: month.days.find(([other]) => other > day)?.[0] ?? month.newer,
        otherYears: unpackDays(month.otherYears)
          .filter(([other]) => other.endsWith(day.slice(4)))
          .toReversed(),
      };
    },
  });

export const entitiesQuery = () => dataQuery<EntitiesData>(dataFiles.entities());

function dataQuery<T>(path: string) {
  return queryOptions<T>({ queryKey: [path] });
}
