import { isWithin, parsePeriod, type CalendarDate } from '../../archive/calendar-date.ts';
import type { EntityId } from '../../archive/article.ts';
import type { ArticleContent, ArticleRef } from '../../archive/data-files.ts';
import { parseEntityId } from '../../archive/entity.ts';
import { toRange } from '../list/date-codes.ts';
import { parseFilters } from '../list/filters.ts';

export type Neighbours = Pick<ArticleContent, 'newer' | 'older'>;

/** The entity whose articles a list's address shows; null where it shows others. */
export function entityOfList(list: string | null): EntityId | null {
  const match = /^\/entity\/([^/]+)\/([^/]+)\/?$/.exec(list ?? '');
  return match ? (parseEntityId(`${match[1]}:${decodeURIComponent(match[2]!)}`)?.id ?? null) : null;
}

/**
 * The articles before and after one in the list with this address, of which all are in order of time: those beside it
 * in the archive, unless the list's days leave them out.
 */
export function neighboursInList(
  { newer, older }: Neighbours,
  list: string,
  newest: CalendarDate | null,
): Neighbours {
  const holds = toCondition(new URL(list, 'http://list'), newest);
  return { newer: newer && holds(newer) ? newer : null, older: older && holds(older) ? older : null };
}

/** The articles before and after one among those of an entity; null where it is not among those at hand. */
export function neighboursAmong(address: string, articles: readonly ArticleRef[]): Neighbours | null {
  const index = articles.findIndex((article) => article.address === address);
  return index === -1 ? null : { newer: articles[index - 1] ?? null, older: articles[index + 1] ?? null };
}

function toCondition(
  { pathname, searchParams }: URL,
  newest: CalendarDate | null,
): (article: ArticleRef) => boolean {
  if (/^\/undated\/?$/.test(pathname)) return ({ day }) => day === null;
  const period = parsePeriod(pathname.split('/').filter(Boolean).join('-'));
  const range = period ?? toRange(parseFilters(searchParams, newest).filters);
  // a list that is not narrowed ends with the undated ones
  return ({ day }) => isWithin(day, range);
}
