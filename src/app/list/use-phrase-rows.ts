import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { RowChoice } from '../../archive/packed-rows.ts';
import { isReadable, phraseRowsQuery } from './phrase-rows.ts';

/** Those of some rows that have all phrases: null while that is not known. Too many to be read stay as they are. */
export function usePhraseRows(
  choice: RowChoice | null,
  phrases: readonly (readonly string[])[],
  codeOf: (day: CalendarDate) => string,
): {
  readonly rows: RowChoice | null;
  readonly areTooMany: boolean;
  readonly pending: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const client = useQueryClient();
  const isAsked = choice !== null && phrases.length > 0;
  const isRead = isAsked && isReadable(choice);
  const { data, isError, refetch } = useQuery({
    ...phraseRowsQuery(client, isRead ? choice : NO_ROWS, { phrases, codeOf }),
    enabled: isRead,
  });
  return {
    rows: isRead ? (data ?? null) : choice,
    areTooMany: isAsked && !isRead,
    pending: isRead && !data && !isError,
    failed: isRead && isError,
    retry: () => {
      if (isRead && isError) void refetch();
    },
  };
}

const NO_ROWS: RowChoice = new Map();
