import { addDays, type CalendarDate, dayNumber, partsOf, toCalendarDate } from '../archive/calendar-date.ts';
import { dayPeriod, weekdayAfter } from './date-periods.ts';
import { datePattern, YEAR } from './date-words.ts';
import type { DateRule } from './date-rule.ts';

/** The day a holiday falls on in a year. */
type Holiday = (year: number) => CalendarDate | null;

const FIXED: Readonly<Record<string, readonly [month: number, date: number]>> = {
  "New Year's Day": [1, 1],
  "New Year's Eve": [12, 31],
  "New Year's": [1, 1],
  Epiphany: [1, 6],
  "Valentine's Day": [2, 14],
  "St Patrick's Day": [3, 17],
  "St. Patrick's Day": [3, 17],
  "International Women's Day": [3, 8],
  'May Day': [5, 1],
  'Midsummer Day': [6, 24],
  Midsummer: [6, 24],
  Juneteenth: [6, 19],
  'Bastille Day': [7, 14],
  Halloween: [10, 31],
  "All Saints' Day": [11, 1],
  'Armistice Day': [11, 11],
  'Veterans Day': [11, 11],
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  Christmas: [12, 25],
  'Boxing Day': [12, 26],
};

/** Counted from Easter Sunday of the western churches. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  'Ash Wednesday': -46,
  'Palm Sunday': -7,
  'Maundy Thursday': -3,
  'Good Friday': -2,
  'Easter Sunday': 0,
  'Easter Monday': 1,
  Easter: 0,
  'Whit Monday': 50,
};

/** The weekday (1 is Monday) on or after a day of a month; those that only the United States keep. */
const ON_WEEKDAY: Readonly<Record<string, readonly [month: number, date: number, weekday: number]>> = {
  'Martin Luther King Day': [1, 15, 1],
  "Presidents' Day": [2, 15, 1],
  'Memorial Day': [5, 25, 1],
  'Labor Day': [9, 1, 1],
  'Columbus Day': [10, 8, 1],
  'Election Day': [11, 2, 2],
  Thanksgiving: [11, 22, 4],
  'Thanksgiving Day': [11, 22, 4],
};

/** Kept by the moon or by country: a date of unknown day. */
const UNRESOLVED =
  'Eid al-Fitr|Eid al-Adha|Ramadan|Diwali|Lunar New Year|Chinese New Year|Tet|Nowruz|Navruz|Hanukkah|Passover|Yom Kippur|' +
  'Rosh Hashanah|Independence Day|National Day|Republic Day|Victory Day|Labour Day|New Year|Mother’s Day|Father’s Day';

const HOLIDAY_DAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ...Object.entries(FIXED).map(([name, [month, date]]) => [name, at(month, date)] as const),
  ...Object.entries(FROM_EASTER).map(
    ([name, days]) => [name, (year: number) => addDays(easterOf(year), days)] as const,
  ),
  ...Object.entries(ON_WEEKDAY).map(
    ([name, [month, date, weekday]]) => [name, onWeekday(month, date, weekday)] as const,
  ),
]);

const NAMES = [...HOLIDAY_DAYS.keys(), ...UNRESOLVED.split('|')];

/** Holidays by name; without a year the nearest one before the article's day, or after it where the words look ahead. */
export const HOLIDAYS: readonly DateRule[] = [
  {
    openers: [...new Set(NAMES.map((name) => /^[A-Za-z]+/.exec(name)![0].toLowerCase()))],
    pattern: datePattern(
      `(?<name>${NAMES.toSorted((a, b) => b.length - a.length)
        .join('|')
        .replaceAll(/['’]/g, "['’]")
        .replaceAll('.', '\\.')})(?: (?<year>${YEAR}))?`,
    ),
    read: ({ name = '', year }, { day, future, before, after }) => {
      if (/^(?: \p{Lu}|-\p{L})/u.test(after) || /\p{Lu}\p{L}+ $/u.test(before)) return null;
      const onDay = HOLIDAY_DAYS.get(name.replace('’', "'"));
      if (!onDay || /\b(?:each|every|at a|for a) $/i.test(before)) return 'unresolved';
      if (year !== undefined) return dayPeriod(onDay(Number(year))) ?? 'unresolved';
      return (day && dayPeriod(nearest(day, onDay, future || /\bby $/.test(before)))) ?? 'unresolved';
    },
  },
];

/** As for a month and day without a year: see nearestDay. */
function nearest(day: CalendarDate, holiday: Holiday, future: boolean): CalendarDate | null {
  const { year } = partsOf(day);
  let [best, least]: [CalendarDate | null, number] = [null, Infinity];
  for (const candidate of [holiday(year), holiday(year - 1), holiday(year + 1)]) {
    if (!candidate) continue;
    const away = dayNumber(candidate) - dayNumber(day);
    const cost = Math.abs(away) + ((future ? away < 0 : away > 0) ? (future ? 300 : 120) : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function at(month: number, date: number): Holiday {
  return (year) => toCalendarDate(year, month, date);
}

function onWeekday(month: number, date: number, weekday: number): Holiday {
  return (year) => {
    const from = toCalendarDate(year, month, date);
    return from && weekdayAfter(from, weekday);
  };
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones and Butcher). */
function easterOf(year: number): CalendarDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const days = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toCalendarDate(year, Math.floor(days / 31), (days % 31) + 1)!;
}
