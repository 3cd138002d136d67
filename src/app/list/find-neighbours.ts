import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId } from '../../archive/article.ts';
import { isWithin, type CalendarDate } from '../../archive/calendar-date.ts';
import type { ArticleRef } from '../../archive/data-files.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import type { RowChoice, RowDay } from '../../archive/packed-rows.ts';
import { archiveQuery, entityRowsQuery } from '../data/queries.ts';
import { wordsQuery } from '../data/shard-queries.ts';
import { toRange } from './date-codes.ts';
import { parseFilters, type Filters } from './filters.ts';
import { choiceByWords, filesOfQuery, parseWordQuery, type Shards } from './choice-by-words.ts';
import { choiceOf } from './choice-of.ts';
import { entriesOf, isReadable, phraseRowsQuery } from './phrase-rows.ts';
import { allRows, intersectRows } from './row-choice.ts';
import { sectionCodes } from './to-sections.ts';

/**
 * The articles before and after one in the list with this address (`/?q=…&entity=…`), in time: whatever order the list
 * has. What the reader keeps on this device narrows nothing here. Both null where the article is not in the list.
 */
export async function findNeighbours(
  client: QueryClient,
  list: string,
  { id, day }: { readonly id: ArticleId; readonly day: CalendarDate | null },
): Promise<{ newer: ArticleRef | null; older: ArticleRef | null }> {
  const summary = await client.fetchQuery(archiveQuery());
  const allDays = unpackDays(summary.months);
  const { filters } = parseFilters(new URL(list, 'http://list').searchParams, allDays.at(-1)?.[0] ?? null);
  const all = () => allRows(allDays, summary.undated);
  const choices = await fetchChoices(client, filters, { shards: summary, all });
  if (choices.length === 0) return { newer: null, older: null };
  const codeOf = sectionCodes(allDays);
  const choice = await keepPhrases(client, choices.reduce(intersectRows), { q: filters.q, codeOf });
  const range = toRange(filters);
  const order = toOrder(choice).filter(([other]) => isWithin(other, range));
  const place = (await entriesOf(client, day ?? '', codeOf)).findIndex((entry) => entry.id === id);
  const index = order.findIndex(([other, at]) => other === (day ?? '') && at === place);
  if (index === -1) return { newer: null, older: null };
  const refAt = async (at: number): Promise<ArticleRef | null> => {
    const row = order[at];
    const entry = row && (await entriesOf(client, row[0], codeOf))[row[1]];
    return entry ? { address: entry.address, day: entry.day, title: entry.title } : null;
  };
  return { newer: await refAt(index - 1), older: await refAt(index + 1) };
}

/** What each filter by entity, and that by words, leaves. */
async function fetchChoices(
  client: QueryClient,
  { q, entities }: Filters,
  archive: { readonly shards: Shards; readonly all: () => RowChoice },
): Promise<readonly RowChoice[]> {
  const query = q === null ? null : parseWordQuery(q);
  const paths = query ? filesOfQuery(query, archive.shards) : [];
  const [rows, files] = await Promise.all([
    Promise.all(entities.map((entity) => client.fetchQuery(entityRowsQuery(entity)))),
    Promise.all(paths.map(async (path) => [path, await client.fetchQuery(wordsQuery(path))] as const)),
  ]);
  return [...rows.map(choiceOf), ...(query ? [choiceByWords(query, new Map(files), archive)] : [])];
}

/** Those with the phrases of a query, where they can be read. */
async function keepPhrases(
  client: QueryClient,
  choice: RowChoice,
  { q, codeOf }: { q: string | null; codeOf: (day: CalendarDate) => string },
): Promise<RowChoice> {
  const { phrases } = parseWordQuery(q ?? '');
  if (phrases.length === 0 || !isReadable(choice)) return choice;
  return client.fetchQuery(phraseRowsQuery(client, choice, { phrases, codeOf }));
}

/** All rows that are chosen, newest first, the undated last. */
function toOrder(choice: RowChoice): readonly (readonly [day: RowDay, place: number])[] {
  return [...choice]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, places]) => places.map((place) => [day, place] as const));
}
