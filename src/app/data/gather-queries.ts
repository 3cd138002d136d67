import type { UseQueryResult } from '@tanstack/react-query';
import { FetchError } from './fetch-error.ts';

/** Several queries as one. */
export interface Gathered<T> {
  readonly data: readonly (T | undefined)[];
  readonly errors: readonly (Error | null)[];
  readonly pending: boolean;
  /** Asks again for those that failed. */
  readonly retry: () => void;
}

/** For `combine` of useQueries. */
export function gather<T>(results: readonly UseQueryResult<T>[]): Gathered<T> {
  return {
    data: results.map(({ data }) => data),
    errors: results.map(({ error }) => error),
    pending: results.some(({ isPending }) => isPending),
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}

/** Whether there is no such file, which is an answer. */
export function isMissing(error: Error | null | undefined): boolean {
  return error instanceof FetchError && error.status === 404;
}
