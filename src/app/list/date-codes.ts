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

/** The ends of a range as a reader writes them: `2024`, `2024-10` or `2024-10-23`; null is open. */
export interface DateCodes {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALL_DATES: DateCodes = { from: null, to: null };

/** The days the codes leave: both ends included, an end left out is open. */
export function toRange({ from, to }: DateCodes): Partial<Period> {
  const first = from ? parsePeriod(from)?.from : undefined;
  const last = to ? parsePeriod(to)?.to : undefined;
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

/** The codes that leave exactly these days, in the shortest form: whole years, whole months, else days. */
export function toDateCodes({ from, to }: Partial<Period>): DateCodes {
  const wholeMonths = (!from || from.endsWith('-01')) && (!to || isLastOfMonth(to));
  const wholeYears = (!from || from.endsWith('-01-01')) && (!to || to.endsWith('-12-31'));
  const length = wholeYears ? 4 : wholeMonths ? 7 : 10;
  return { from: from?.slice(0, length) ?? null, to: to?.slice(0, length) ?? null };
}

/** What the codes leave, as a heading: `October 2024`, `From June 2024`, `All articles`. */
export function formatDatesInWords({ from, to }: DateCodes): string {
  const words = (code: string) => formatPeriod(parsePeriod(code)!);
  if (from && to) return from === to ? words(from) : `${words(from)} – ${words(to)}`;
  if (from) return `From ${words(from)}`;
  return to ? `Until ${words(to)}` : 'All articles';
}

/** True where the range ends before it starts, so that nothing can lie in it. */
export function isReversed(codes: DateCodes): boolean {
  const { from, to } = toRange(codes);
  return from !== undefined && to !== undefined && from > to;
}

/**
 * A whole range in one word, as others write it: `2024-10`, `2024-02..2024-04` (or `/`), `P1W` (a span up to the
 * archive's newest day). Null for anything else.
 */
export function parseDateHabit(text: string, newest: CalendarDate | null): DateCodes | null {
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

function isLastOfMonth(day: CalendarDate): boolean {
  const { year, month, day: ofMonth } = partsOf(day);
  return ofMonth === daysInMonth(year, month);
}
