import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EntityId } from '../../archive/article.ts';
import type { Period } from '../../archive/calendar-date.ts';
import type { ArchiveSummary, CountedEntity, FacetsData } from '../../archive/data-files.ts';
import type { PackedRows } from '../../archive/packed-rows.ts';
import { entityRowsQuery, facetsQuery } from '../data/queries.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { choiceOf } from './choice-of.ts';
import type { Filters } from './filters.ts';
import { countShared } from './row-choice.ts';
import type { Result } from './use-result.ts';

/**
 * The entities that most of a result's articles mention, each with how many of these do; those of the filters not
 * among them. Candidates come from what leads the archive, the years asked for and the articles of the filters'
 * entities; what each then counts is counted, so a number is never a guess. An entity that leads none of these, but
 * the result, is missed.
 */
export function useFacets(
  summary: ArchiveSummary,
  filters: Filters,
  result: Result,
): readonly CountedEntity[] {
  const isLive = useHydrated();
  const { range, choice } = result;
  const isWhole = !range.from && !range.to && choice === null;
  const years = isWhole ? [] : yearsOf(result);
  const facets = useQueries({ queries: years.map(facetsQuery), combine: dataOf<FacetsData> });
  const candidates = isWhole ? summary.leading : toCandidates(summary, filters, { facets, result });
  const rows = useQueries({
    queries: isWhole || !isLive ? [] : candidates.map(({ id }) => entityRowsQuery(id)),
    combine: dataOf<PackedRows>,
  });

  const ids = candidates.map(({ id }) => id).join();
  const counted = useMemo(
    () =>
      isWhole
        ? candidates
        : candidates.flatMap((entity, index): CountedEntity[] => {
            const its = rows[index];
            return its ? [{ ...entity, count: countShared(choiceOf(its), choice, range) }] : [];
          }),
    // the candidates are their ids
    // oxlint-disable-next-line react/exhaustive-deps
    [isWhole, ids, rows, choice, range],
  );
  return useMemo(
    () =>
      counted
        .filter(({ id, count }) => count > 0 && !filters.entities.includes(id))
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MOST_SHOWN),
    [counted, filters.entities],
  );
}

/** Those worth counting, likeliest first. */
function toCandidates(
  summary: ArchiveSummary,
  filters: Filters,
  { facets, result }: { facets: readonly (FacetsData | undefined)[]; result: Result },
): readonly CountedEntity[] {
  const found = new Map<EntityId, CountedEntity>();
  const add = (entity: CountedEntity) => {
    const known = found.get(entity.id);
    found.set(entity.id, { ...entity, count: entity.count + (known?.count ?? 0) });
  };
  for (const data of facets) if (data) for (const entity of leadersOf(data, result.range)) add(entity);
  for (const { with: others } of result.entities) for (const entity of others) add(entity);
  const ranked = [...found.values()].toSorted((a, b) => b.count - a.count);
  const all = [...ranked, ...summary.leading.filter(({ id }) => !found.has(id))];
  return all.filter(({ id }) => !filters.entities.includes(id)).slice(0, MOST_COUNTED);
}

/** What leads the months of a year that lie in a range, added up; the year itself where all of it does. */
function leadersOf(
  { entities, year, months }: FacetsData,
  { from, to }: Partial<Period>,
): readonly CountedEntity[] {
  const isIn = (month: string) => (!from || month >= from.slice(0, 7)) && (!to || month <= to.slice(0, 7));
  const inRange = months.filter(([month]) => isIn(month));
  const counts = inRange.length === months.length ? year : inRange.flatMap(([, leading]) => leading);
  return counts.map(([index, count]) => ({ ...entities[index]!, count }));
}

/** Of the articles in a result, where they are few years: many years have the archive's own leaders. */
function yearsOf({ days }: Result): readonly string[] {
  const [first, last] = [days[0]?.[0].slice(0, 4), days.at(-1)?.[0].slice(0, 4)];
  if (!first || !last || Math.abs(Number(first) - Number(last)) >= MOST_YEARS) return [];
  return [...new Set(days.map(([day]) => day.slice(0, 4)))];
}

function dataOf<T>(results: readonly UseQueryResult<T>[]): readonly (T | undefined)[] {
  return results.map(({ data }) => data);
}

const MOST_SHOWN = 10;
const MOST_COUNTED = 16;
const MOST_YEARS = 4;
