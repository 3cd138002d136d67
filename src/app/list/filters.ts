import type { EntityId } from '../../archive/article.ts';
import { parsePeriod, type CalendarDate } from '../../archive/calendar-date.ts';
import { parseEntityId } from '../../archive/entity.ts';
import { encodeText, fieldReader, joinQuery, parseQuery, quoteText, TOO_LONG } from '../ui/address-text.ts';
import { ALL_DATES, parseDateHabit, type DateCodes } from './date-codes.ts';

/** What narrows and orders a list: all its state, and all of it in the address. */
export interface Filters extends DateCodes {
  /** Words that an article must have; null for any. */
  readonly q: string | null;
  /** Those that an article must mention, all of them; none twice. */
  readonly entities: readonly EntityId[];
  /** Newest first where null. */
  readonly sort: 'oldest' | null;
  /** What the reader keeps on this device; null for all. */
  readonly show: 'unread' | 'saved' | null;
}

/** A value of the address that is left out, in the words of the line above the list. */
export interface FilterProblem {
  readonly field: 'from' | 'to' | 'date' | 'q' | 'entity' | 'sort' | 'show';
  readonly message: string;
}

export const NO_FILTERS: Filters = { ...ALL_DATES, q: null, entities: [], sort: null, show: null };

/**
 * The filters an address asks for. Besides `from` and `to` it takes `date` as others write it: see parseDateHabit.
 * A value that makes no sense is left out and told, one line a field; of a repeated one the first counts, but an
 * entity may be repeated.
 */
export function parseFilters(
  params: URLSearchParams,
  newest: CalendarDate | null,
): { filters: Filters; problems: readonly FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const read = fieldReader(params, problems);
  const asCode = (text: string) => (parsePeriod(text) ? text : null);
  const date = read('date', 'is not a date; showing all dates', (text) => parseDateHabit(text, newest));
  const from = read('from', 'is not a date; showing from the beginning', asCode) ?? date?.from ?? null;
  const to = read('to', 'is not a date; showing to the end', asCode) ?? date?.to ?? null;
  const q = read('q', TOO_LONG, parseQuery);
  const entities = readEntities(params.getAll('entity'), problems);
  const sort = read('sort', 'is no order; showing the newest first', parseSort);
  const show = read('show', 'can’t be shown by itself; showing all', parseShow);
  return { filters: { from, to, q, entities, sort: sort || null, show: show || null }, problems };
}

/** The query of an address that asks for these filters, `?` included; empty for none. Inverse of parseFilters. */
export function formatFilters({ from, to, q, entities, sort, show }: Filters): string {
  return joinQuery([
    from && `from=${from}`,
    to && `to=${to}`,
    q && `q=${encodeText(q)}`,
    ...entities.map((id) => `entity=${encodeText(id)}`),
    sort && `sort=${sort}`,
    show && `show=${show}`,
  ]);
}

/** The filters with an entity added, or without it where they have it. */
export function toggleEntity(filters: Filters, id: EntityId): Filters {
  const entities = filters.entities.includes(id)
    ? filters.entities.filter((other) => other !== id)
    : [...filters.entities, id].slice(-MOST_ENTITIES);
  return { ...filters, entities };
}

/** Empty for the usual order, which an address never names. */
function parseSort(text: string): 'oldest' | '' | null {
  return text === 'oldest' ? text : text === 'newest' ? '' : null;
}

function parseShow(text: string): 'unread' | 'saved' | '' | null {
  return text === 'unread' || text === 'saved' ? text : text === 'all' ? '' : null;
}

function readEntities(texts: readonly string[], problems: FilterProblem[]): readonly EntityId[] {
  const given = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  const wrong = given.filter((text) => !parseEntityId(text));
  const right = given.flatMap((text) => parseEntityId(text)?.id ?? []);
  const names = wrong.slice(0, 3).map(quoteText);
  if (wrong.length > 0) {
    const rest = wrong.length > 3 ? ` and ${wrong.length - 3} more` : '';
    const verb = wrong.length > 1 ? 'are no entities and are' : 'is no entity and is';
    problems.push({ field: 'entity', message: `${names.join(', ')}${rest} ${verb} left out` });
  } else if (right.length > MOST_ENTITIES) {
    const message = `At most ${MOST_ENTITIES} entities narrow a list; the others are left out`;
    problems.push({ field: 'entity', message });
  }
  return right.slice(0, MOST_ENTITIES);
}

const MOST_ENTITIES = 8;
