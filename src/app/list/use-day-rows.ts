import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListEntry } from '../../archive/data-files.ts';
import type { RowDay } from '../../archive/packed-rows.ts';
import { sectionQuery, undatedQuery } from '../data/queries.ts';
import type { RowLayout } from './row-layout.ts';
import { entriesOfDay, type DayOrder, type Group } from './to-groups.ts';
import type { Result } from './use-result.ts';
import type { Span } from './use-row-window.ts';

/** What is known of the rows of a day: `entries` once they are here, in the order of the list. */
export interface DayRows {
  readonly entries: readonly ListEntry[] | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Drawn {
  readonly groups: readonly Group[];
  readonly layout: RowLayout;
  readonly span: Span;
  readonly oldestFirst: boolean;
}

/** Fetches the sections that the rows drawn lie in, and those a little beyond; gives the rows of each of these days. */
export function useDayRows(
  { choice, codeOf }: Result,
  { groups, layout, span, oldestFirst }: Drawn,
): (day: RowDay) => DayRows {
  const days = daysNear(groups, layout, span);
  const codeOfDay = days.map((day) => (day === '' ? '' : codeOf(day)));
  const codes = [...new Set(codeOfDay)];
  const sections = useQueries({
    queries: codes.map((code) => (code === '' ? undatedQuery() : sectionQuery(code))),
  });
  const cut = useMemo(() => createCutter({ choice, oldestFirst }), [choice, oldestFirst]);
  const rows = new Map(
    days.map((day, index): [RowDay, DayRows] => {
      const { data, isError, refetch } = sections[codes.indexOf(codeOfDay[index]!)]!;
      return [
        day,
        {
          entries: data ? cut(data.entries ?? NO_ENTRIES, day) : null,
          failed: isError,
          retry: () => void refetch(),
        },
      ];
    }),
  );
  return (day) => rows.get(day)!;
}

/** Days of the rows drawn, and of some rows on either side, in the order of the list. */
function daysNear(groups: readonly Group[], layout: RowLayout, { first, end }: Span): readonly RowDay[] {
  const parts = layout.partsOf(Math.max(0, first - ROWS_AHEAD), Math.min(layout.rows, end + ROWS_AHEAD));
  return parts.flatMap((part) => daysOf(groups[part.group]!, part.first, part.end));
}

/** Days of a group that hold its rows from `first` up to `end`. */
function daysOf({ days }: Group, first: number, end: number): readonly RowDay[] {
  let row = 0;
  return days.flatMap(([day, count]) => {
    const isIn = row < end && row + count > first;
    row += count;
    return isIn ? [day] : [];
  });
}

/** Cuts the rows of a day out of its section, once. */
function createCutter(order: DayOrder): (entries: readonly ListEntry[], day: RowDay) => readonly ListEntry[] {
  const known = new WeakMap<readonly ListEntry[], Map<RowDay, readonly ListEntry[]>>();
  return (entries, day) => {
    const ofSection = known.get(entries) ?? new Map<RowDay, readonly ListEntry[]>();
    known.set(entries, ofSection);
    const rows = ofSection.get(day) ?? entriesOfDay(entries, day, order);
    ofSection.set(day, rows);
    return rows;
  };
}

const NO_ENTRIES: readonly ListEntry[] = [];
/** Rows beyond those drawn whose section is asked for: about two screens. */
const ROWS_AHEAD = 12;
