import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EntityId } from '../../archive/article.ts';
import { isWithin, type CalendarDate, type Period } from '../../archive/calendar-date.ts';
import type { ArchiveSummary, DayCount, EntityData } from '../../archive/data-files.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import type { PackedRows, RowChoice } from '../../archive/packed-rows.ts';
import { entityQuery, entityRowsQuery } from '../data/queries.ts';
import type { StrangeWord, WantedWord } from './choice-by-words.ts';
import { choiceOf } from './choice-of.ts';
import { toRange } from './date-codes.ts';
import type { Filters } from './filters.ts';
import { gather, isMissing } from '../data/gather-queries.ts';
import { allRows, countChosen, intersectRows, subtractRows } from './row-choice.ts';
import { sectionCodes } from './to-sections.ts';
import { useMarkedRows } from './use-marked-rows.ts';
import { usePhraseRows } from './use-phrase-rows.ts';
import { useWordRows } from './use-word-rows.ts';

/** What the filters leave of the archive. */
export interface Result {
  /** The days asked for. */
  readonly range: Partial<Period>;
  /** Days with articles, oldest first, of the whole archive. */
  readonly allDays: readonly DayCount[];
  /** The same under all filters but the dates. */
  readonly shownDays: readonly DayCount[];
  /** The same under all filters, in the order of the list. */
  readonly days: readonly DayCount[];
  /** Articles without a day that are left. */
  readonly undated: number;
  /** Articles that are left. */
  readonly count: number;
  /** The words it is narrowed by. */
  readonly words: readonly WantedWord[];
  /** Those of them that are nowhere, and leave nothing. */
  readonly strange: readonly StrangeWord[];
  /** Whether more articles have the words of a phrase than can be read: then that they have them is enough. */
  readonly isPhraseLoose: boolean;
  /** Which rows the filters but the dates leave; null for all. */
  readonly choice: RowChoice | null;
  /** The section of the list that holds a day. */
  readonly codeOf: (day: CalendarDate) => string;
  /** Those of the filters, as far as they are known. */
  readonly entities: readonly EntityData[];
  /** Asked for, but none of this archive: they narrow nothing. */
  readonly unknown: readonly EntityId[];
  /** `pending` while what decides is on its way; `failed` where it could not be had: `retry` asks again. */
  readonly state: 'ready' | 'pending' | 'failed';
  readonly retry: () => void;
}

export function useResult(summary: ArchiveSummary, filters: Filters): Result {
  const { months, undated } = summary;
  const allDays = useMemo(() => unpackDays(months), [months]);
  const codeOf = useMemo(() => sectionCodes(allDays), [allDays]);
  const entities = useQueries({ queries: filters.entities.map(entityQuery), combine: gather<EntityData> });
  const rows = useQueries({ queries: filters.entities.map(entityRowsQuery), combine: gather<PackedRows> });
  const all = useCallback(() => allRows(allDays, undated), [allDays, undated]);
  const words = useWordRows(filters.q, summary, all);
  const having = useMemo(
    () => shareRows([...rows.data.map((of) => of && choiceOf(of)), words.rows]),
    [rows.data, words.rows],
  );
  const phrases = usePhraseRows(words.rows && having, words.query.phrases, codeOf);
  const named = phrases.rows ?? having;
  const marked = useMarkedRows(filters.show, { allDays, undated, codeOf });

  const choice = useMemo(() => {
    if (!marked.rows) return named;
    if (filters.show === 'saved') return shareRows([named, marked.rows]);
    return subtractRows(named ?? all(), marked.rows);
  }, [named, marked.rows, filters.show, all]);
  const shownDays = useMemo(() => (choice ? countChosen(allDays, choice) : allDays), [choice, allDays]);

  const { from, to } = filters;
  const range = useMemo(() => toRange({ from, to }), [from, to]);
  const oldestFirst = filters.sort === 'oldest';
  const days = useMemo(() => {
    const inRange = shownDays.filter(([day]) => isWithin(day, range));
    return oldestFirst ? inRange : inRange.toReversed();
  }, [shownDays, range, oldestFirst]);
  const dated = useMemo(() => days.reduce((sum, [, articles]) => sum + articles, 0), [days]);
  const allUndated = choice ? (choice.get('')?.length ?? 0) : undated;
  const leftUndated = isWithin(null, range) ? allUndated : 0;

  const unknown = filters.entities.filter((_, index) => isMissing(rows.errors[index]));
  const errors = [...rows.errors, ...entities.errors];
  const failed =
    errors.some((error) => error && !isMissing(error)) || words.failed || phrases.failed || marked.failed;
  const isPending = rows.pending || words.pending || phrases.pending || marked.pending;
  return {
    range,
    allDays,
    shownDays,
    days,
    undated: leftUndated,
    count: dated + leftUndated,
    words: words.query.wanted,
    strange: words.strange,
    isPhraseLoose: phrases.areTooMany,
    choice,
    codeOf,
    entities: entities.data.filter((entity) => entity !== undefined),
    unknown,
    state: failed ? 'failed' : isPending ? 'pending' : 'ready',
    retry: () => {
      rows.retry();
      words.retry();
      phrases.retry();
      entities.retry();
      marked.retry();
    },
  };
}

/** The rows that are in all of some choices; null where none narrows. */
function shareRows(choices: readonly (RowChoice | null | undefined)[]): RowChoice | null {
  const known = choices.filter((choice) => choice !== null && choice !== undefined);
  return known.length > 0 ? known.reduce(intersectRows) : null;
}
