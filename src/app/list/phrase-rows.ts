import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { shortId } from '../../archive/addresses.ts';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import { packRows, type RowChoice, type RowDay } from '../../archive/packed-rows.ts';
import { toWordSequence } from '../../archive/words.ts';
import { articleQuery, sectionQuery, undatedQuery } from '../data/queries.ts';

/** Phrases are looked for by reading: of more articles than this, none is read. */
export const MOST_READ = 200;

/** Whether a choice is small enough to be read. */
export function isReadable(choice: RowChoice): boolean {
  let rows = 0;
  for (const places of choice.values()) rows += places.length;
  return rows <= MOST_READ;
}

/** Those of some rows whose articles have every phrase, in their headline or in one of their paragraphs. */
export const phraseRowsQuery = (
  client: QueryClient,
  choice: RowChoice,
  { phrases, codeOf }: { phrases: readonly (readonly string[])[]; codeOf: (day: CalendarDate) => string },
) =>
  queryOptions<RowChoice>({
    queryKey: ['phrases', phrases, packRows(choice)],
    queryFn: async () => {
      const days = [...choice].map(async ([day, places]) => {
        const entries = await entriesOf(client, day, codeOf);
        const has = await Promise.all(places.map((place) => hasPhrases(client, entries[place], phrases)));
        return [day, places.filter((_, index) => has[index])] as const;
      });
      return new Map((await Promise.all(days)).filter(([, places]) => places.length > 0));
    },
  });

/** All rows of a day, in their order. */
export async function entriesOf(
  client: QueryClient,
  day: RowDay,
  codeOf: (day: CalendarDate) => string,
): Promise<readonly ListEntry[]> {
  const { entries } =
    day === '' ? await client.fetchQuery(undatedQuery()) : await client.fetchQuery(sectionQuery(codeOf(day)));
  return (entries ?? []).filter((entry) => (entry.day ?? '') === day);
}

async function hasPhrases(
  client: QueryClient,
  entry: ListEntry | undefined,
  phrases: readonly (readonly string[])[],
): Promise<boolean> {
  const article = entry && (await client.fetchQuery(articleQuery(shortId(entry.id))));
  if (!article || !('blocks' in article)) return false;
  const texts = [article.title, ...article.blocks].map(({ text }) => ` ${toWordSequence(text).join(' ')} `);
  return phrases.every((words) => texts.some((text) => text.includes(` ${words.join(' ')} `)));
}
