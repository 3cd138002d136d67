import {
  addDays,
  addMonths,
  daysInMonth,
  formatPeriod,
  parsePeriod,
  partsOf,
  type CalendarDate,
  type Period,
} from '../../archive/calendar-date.ts';

/** What narrows the list. Codes as a reader writes them: `2024`, `2024-10` or `2024-10-23`; null is open. */
export interface Filters {
  readonly from: string | null;
  readonly to: string | null;
}

/** A value of the address that is left out, in the words of the line above the list. */
export interface FilterProblem {
  readonly field: 'from' | 'to' | 'date';
  readonly message: string;
}

export const NO_FILTERS: Filters = { from: null, to: null };

/**
 * The filters an address asks for. Besides `from` and `to` it takes what others write: `date=2024-10`,
 * `date=2024-02..2024-04` (or `/`), `date=P1W` (a span up to the archive's newest day). A value that is no date is
 * left out and told; of a repeated one the first counts.
 */
export function parseFilters(
  params: URLSearchParams,
  newest: CalendarDate | null,
): { filters: Filters; problems: readonly FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const read = (
    field: FilterProblem['field'],
    open: string,
    parse: (text: string) => Filters | null,
  ): Filters => {
    const text = params.get(field)?.trim();
    if (!text) return NO_FILTERS;
    const filters = parse(text);
    if (!filters) problems.push({ field, message: `“${shorten(text)}” is not a date; showing ${open}` });
    return filters ?? NO_FILTERS;
  };
  const date = read('date', 'all dates', (text) => parseDateHabit(text, newest));
  const { from } = read('from', 'from the beginning', (text) =>
    parsePeriod(text) ? { from: text, to: null } : null,
  );
  const { to } = read('to', 'to the end', (text) => (parsePeriod(text) ? { from: null, to: text } : null));
  return { filters: { from: from ?? date.from, to: to ?? date.to }, problems };
}

/** The query of an address that asks for these filters, `?` included; empty for none. Inverse of parseFilters. */
export function formatFilters({ from, to }: Filters): string {
  const query = [from && `from=${from}`, to && `to=${to}`].filter(Boolean).join('&');
  return query && `?${query}`;
}

/** The days the filters leave: both ends included, an end left out is open. */
export function toRange({ from, to }: Filters): Partial<Period> {
  const first = from ? parsePeriod(from)?.from : undefined;
  const last = to ? parsePeriod(to)?.to : undefined;
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

/** The filters that leave exactly these days, in the shortest codes: whole years, whole months, else days. */
export function toFilters({ from, to }: Period): Filters {
  const { year, month } = partsOf(to);
  const wholeMonths = from.endsWith('-01') && Number(to.slice(8)) === daysInMonth(year, month);
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const length = wholeYears ? 4 : wholeMonths ? 7 : 10;
  return { from: from.slice(0, length), to: to.slice(0, length) };
}

/** What the filters leave, as a heading: `October 2024`, `From June 2024`, `All articles`. */
export function formatFiltersInWords({ from, to }: Filters): string {
  const words = (code: string) => formatPeriod(parsePeriod(code)!);
  if (from && to) return from === to ? words(from) : `${words(from)} – ${words(to)}`;
  if (from) return `From ${words(from)}`;
  return to ? `Until ${words(to)}` : 'All articles';
}

/** True where the range ends before it starts, so that nothing can lie in it. */
export function isReversed(filters: Filters): boolean {
  const { from, to } = toRange(filters);
  return from !== undefined && to !== undefined && from > to;
}

function parseDateHabit(text: string, newest: CalendarDate | null): Filters | null {
  if (parsePeriod(text)) return { from: text, to: text };
  const ends = /^([\d-]*)(?:\.\.|\/)([\d-]*)$/.exec(text);
  if (ends) {
    const [from, to] = [ends[1] || null, ends[2] || null];
    const valid = [from, to].every((code) => code === null || parsePeriod(code)) && (from ?? to);
    return valid ? { from, to } : null;
  }
  const span = /^P(\d{1,4})([DWMY])$/i.exec(text);
  if (!span || !newest) return null;
  const number = Number(span[1]);
  if (number === 0) return null;
  return { from: spanStart(newest, number, span[2]!.toUpperCase()), to: newest };
}

function spanStart(newest: CalendarDate, number: number, unit: string): CalendarDate {
  if (unit === 'D') return addDays(newest, 1 - number);
  if (unit === 'W') return addDays(newest, 1 - 7 * number);
  return addDays(addMonths(newest, unit === 'M' ? -number : -12 * number), 1);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
