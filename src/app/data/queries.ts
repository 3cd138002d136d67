import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { EntityId } from '../../archive/article.ts';
import {
  dataFiles,
  type ArchiveSummary,
  type ArticleData,
  type EntityData,
  type MonthData,
} from '../../archive/data-files.ts';

/** Gives the value of a data file by its path: `fetch` in a browser, the emitted files themselves in the build. */
export type ReadData = (path: string, signal?: AbortSignal) => Promise<unknown>;

/** A client whose every query is a data file: its key is the file's path. */
export function createDataClient(read: ReadData): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
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

/** Every data file a client holds, by path: what a page needs to be drawn again without asking. */
export function heldData(client: QueryClient): Record<string, unknown> {
  const queries = client.getQueryCache().getAll();
  return Object.fromEntries(
    queries
      .filter(({ state }) => state.data !== undefined)
      .map(({ queryKey: [path], state }) => [String(path), state.data]),
  );
}

export const archiveQuery = () => dataQuery<ArchiveSummary>(dataFiles.archive());
export const monthQuery = (month: string) => dataQuery<MonthData>(dataFiles.month(month));
export const undatedQuery = () => dataQuery<MonthData>(dataFiles.undated());
export const articleQuery = (shortId: string) => dataQuery<ArticleData>(dataFiles.article(shortId));
export const entityQuery = (id: EntityId) => dataQuery<EntityData>(dataFiles.entity(id));

function dataQuery<T>(path: string) {
  return queryOptions<T>({ queryKey: [path] });
}
