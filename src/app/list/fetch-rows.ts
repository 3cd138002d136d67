import type { QueryClient } from '@tanstack/react-query';
import type { ListEntry } from '../../archive/data-files.ts';
import { sectionQuery, undatedQuery } from '../data/queries.ts';
import { entriesOfDay } from './to-groups.ts';
import type { Result } from './use-result.ts';

/** More than these are never fetched for one press. */
export const MOST_ROWS_AT_ONCE = 2000;

/** All rows of a result, fetched section by section; rejects where one can't be had. */
export async function fetchRows(
  client: QueryClient,
  { days, undated, choice, codeOf }: Result,
): Promise<readonly ListEntry[]> {
  const order = { choice, oldestFirst: false };
  const ofDays = days.map(async ([day]) => {
    const { entries } = await client.fetchQuery(sectionQuery(codeOf(day)));
    return entriesOfDay(entries ?? [], day, order);
  });
  const rest = undated > 0 ? entriesOfDay((await client.fetchQuery(undatedQuery())).entries, '', order) : [];
  return [...(await Promise.all(ofDays)).flat(), ...rest];
}
