import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleId } from '../../archive/article.ts';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import type { RowChoice } from '../../archive/packed-rows.ts';
import { sectionQuery, undatedQuery } from '../data/queries.ts';
import type { Filters } from './filters.ts';
import { gather } from '../data/gather-queries.ts';
import { useRead, useSaved } from './kept-articles.ts';
import type { Result } from './use-result.ts';

/** Where the rows lie that the reader has read, or has saved: what is kept knows their days, the sections the rest. */
export function useMarkedRows(
  show: Filters['show'],
  { allDays, undated, codeOf }: Pick<Result, 'allDays' | 'undated' | 'codeOf'>,
) {
  const [read, saved] = [useRead(show === 'unread'), useSaved(show === 'saved')];
  const savedDays = useMemo(() => new Map([...saved].map(([id, { day }]) => [id, day])), [saved]);
  // while all is shown, a mark changes nothing here
  const days = show === null ? NO_DAYS : show === 'unread' ? read : savedDays;
  const queries = useMemo(() => {
    const known = new Set<CalendarDate | null>(allDays.map(([day]) => day));
    if (undated > 0) known.add(null);
    // what was read on a day that is gone from the archive is no row of the list
    const codes = new Set(
      [...days.values()].filter((day) => known.has(day)).map((day) => day && codeOf(day)),
    );
    return [...codes].map((code) => (code === null ? undatedQuery() : sectionQuery(code)));
  }, [days, allDays, undated, codeOf]);
  const sections = useQueries({
    queries,
    combine: gather<{ readonly entries: readonly ListEntry[] | null }>,
  });
  const rows = useMemo(
    () =>
      show === null
        ? null
        : placesOf(
            sections.data.flatMap((data) => data?.entries ?? []),
            days,
          ),
    [show, sections.data, days],
  );
  const failed = sections.errors.some((error) => error !== null);
  return { rows, pending: sections.pending, failed, retry: sections.retry };
}

function placesOf(entries: readonly ListEntry[], wanted: ReadonlyMap<ArticleId, unknown>): RowChoice {
  const rows = new Map<CalendarDate | '', number[]>();
  const seen = new Map<CalendarDate | '', number>();
  for (const { id, day } of entries) {
    const place = seen.get(day ?? '') ?? 0;
    seen.set(day ?? '', place + 1);
    if (!wanted.has(id)) continue;
    const places = rows.get(day ?? '');
    if (places) places.push(place);
    else rows.set(day ?? '', [place]);
  }
  return rows;
}

const NO_DAYS: ReadonlyMap<ArticleId, CalendarDate | null> = new Map();
