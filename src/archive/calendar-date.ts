/** A day of the Gregorian calendar as `YYYY-MM-DD`, without time or zone. Compares with `<`. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** A span of whole days, both ends included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first, as ISO 8601 numbers them 1 to 7. */
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Exactly `YYYY-MM-DD` naming a day that exists in the years 0001 to 9999; anything else is null. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return toCalendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day with this year (1 to 9999), month (1 to 12) and day of the month, or null if there is none. */
export function toCalendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** Number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY_IN_MS);
}

/** The day this many days after (or, negative, before) a day, kept within the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const iso = new Date((dayNumber(date) + days) * DAY_IN_MS).toISOString();
  if (iso.startsWith('-') || iso.startsWith('0000')) return FIRST_DAY;
  return iso.startsWith('+') ? LAST_DAY : (iso.slice(0, 10) as CalendarDate);
}

/** The same day of the month this many months on, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (toYear < 1) return FIRST_DAY;
  if (toYear > 9999) return LAST_DAY;
  return toCalendarDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) ?? date;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a day lies in a range, whose ends may be open. No day at all lies only where neither end is set. */
export function isWithin(day: CalendarDate | '' | null, { from, to }: Partial<Period>): boolean {
  if (!day) return !from && !to;
  return (!from || day >= from) && (!to || day <= to);
}

/** `2024`, `2024-10` or `2024-10-23` as the days it covers; anything else is null. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[3] !== undefined) return asPeriod(toCalendarDate(year, month, day));
  if (match[2] !== undefined) return asPeriod(toCalendarDate(year, month, 1), 'month');
  return asPeriod(toCalendarDate(year, 1, 1), 'year');
}

/** The shortest of `2024`, `2024-10`, `2024-10-23` that names a period exactly, or `from..to`. Inverse of parsePeriod. */
export function formatPeriodCode({ from, to }: Period): string {
  for (const code of [from.slice(0, 4), from.slice(0, 7), from as string]) {
    const period = parsePeriod(code);
    if (period?.from === from && period.to === to) return code;
  }
  return `${from}..${to}`;
}

/** `Wednesday 23 October 2024`. Own tables, not Intl: the words must be equal in every runtime. */
export function formatDay(date: CalendarDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(date) - 1]} ${formatShortDay(date)}`;
}

/** `23 October 2024`. */
export function formatShortDay(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** `October 2024`, from a day or a month code `2024-10`. */
export function formatMonth(month: string): string {
  return `${MONTH_NAMES[Number(month.slice(5, 7)) - 1]} ${Number(month.slice(0, 4))}`;
}

/** `2024`, `October 2024`, `Wednesday 23 October 2024`, or two days with an en dash between them. */
export function formatPeriod({ from, to }: Period): string {
  const code = formatPeriodCode({ from, to });
  if (code.length === 4) return String(Number(code));
  if (code.length === 7) return formatMonth(code);
  if (code.length === 10) return formatDay(from);
  return `${formatShortDay(from)} – ${formatShortDay(to)}`;
}

const DAY_IN_MS = 86_400_000;
const FIRST_DAY = '0001-01-01' as CalendarDate;
const LAST_DAY = '9999-12-31' as CalendarDate;

function asPeriod(from: CalendarDate | null, span: 'day' | 'month' | 'year' = 'day'): Period | null {
  if (!from) return null;
  const { year, month } = partsOf(from);
  if (span === 'day') return { from, to: from };
  const lastMonth = span === 'year' ? 12 : month;
  const to = toCalendarDate(year, lastMonth, daysInMonth(year, lastMonth));
  return to && { from, to };
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
