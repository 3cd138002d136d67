import { addDays, type CalendarDate, partsOf, type Period } from '../archive/calendar-date.ts';
import {
  agoPeriod,
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  nearestDay,
  spanPeriod,
  weekdayAfter,
  weekdayBefore,
  weekPeriod,
  yearsPeriod,
} from './date-periods.ts';
import {
  COUNT,
  DAY_PART,
  datePattern,
  OPENERS,
  toCount,
  toDirection,
  toWeekday,
  UNIT,
  WEEKDAY,
  YEAR,
} from './date-words.ts';
import type { DateRule, DateScene } from './date-rule.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Dates told from the article's day; without one they stay unresolved. */
export const RELATIVE_DATES: readonly DateRule[] = [
  {
    openers: ['last', 'next', 'this', 'previous', 'coming', ...OPENERS.weekday],
    pattern: datePattern(
      `(?:(?<near>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming) )?(?<weekday>${WEEKDAY}) ${DAY_PART}`,
    ),
    label: 'TIME',
    read: fromDay(readWeekday),
  },
  {
    openers: ['last', 'next', 'this', 'previous', 'coming', 'following', ...OPENERS.weekday],
    pattern: datePattern(
      `(?:(?<near>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing) )?(?<weekday>${WEEKDAY})`,
    ),
    read: fromDay(readWeekday),
  },
  {
    openers: ['early', 'late', 'yesterday', 'tomorrow', 'tonight', 'last', 'this'],
    pattern: datePattern(
      '(?:early |late )?(?:(?<day>yesterday|tomorrow) (?:morning|afternoon|evening|night)|tonight|last night|this (?:morning|afternoon|evening))',
      'i',
    ),
    label: 'TIME',
    read: fromDay(({ day: named }, { day, matched }) => {
      const back = named?.toLowerCase() === 'yesterday' || /last night/i.test(matched);
      return dayPeriod(addDays(day, back ? -1 : named ? 1 : 0));
    }),
  },
  { openers: ['today'], pattern: datePattern('today', 'i'), read: fromDay((_, { day }) => dayPeriod(day)) },
  {
    openers: ['yesterday'],
    pattern: datePattern('yesterday', 'i'),
    read: fromDay((_, { day }) => dayPeriod(addDays(day, -1))),
  },
  {
    openers: ['tomorrow'],
    pattern: datePattern('tomorrow', 'i'),
    read: fromDay((_, { day }) => dayPeriod(addDays(day, 1))),
  },
  {
    openers: OPENERS.count,
    pattern: datePattern(`(?<count>${COUNT}) (?<unit>${UNIT})s? ago`, 'i'),
    read: fromDay(({ count = '', unit = '' }, { day }) => agoPeriod(day, toCount(count), unit.toLowerCase())),
  },
  {
    openers: ['the', 'last', 'past', 'previous', 'next', 'coming'],
    pattern: datePattern(
      `(?:the )?(?<near>last|past|previous|next|coming) (?<count>${COUNT}) (?<unit>${UNIT})s?`,
      'i',
    ),
    read: fromDay(({ near = '', count = '', unit = '' }, { day }) => {
      return spanPeriod(day, toCount(count) * (toDirection(near) || 1), unit.toLowerCase());
    }),
  },
  {
    openers: ['the'],
    pattern: datePattern('the (?<date>\\d{1,2})(?:st|nd|rd|th) of (?<near>this|last|next) month', 'i'),
    read: fromDay(({ date, near }, { day }) => {
      const { year, month } = partsOf(day);
      const within = monthPeriod(year, month + toDirection(near));
      const on = within && addDays(within.from, Number(date) - 1);
      return on && within && on <= within.to && on >= within.from ? dayPeriod(on) : null;
    }),
  },
  {
    openers: ['earlier', 'later', 'early', 'late', 'last', 'this', 'next'],
    pattern: datePattern(
      '(?:(?:earlier|later|early|late) )?(?<near>last|this|next) (?<unit>week|weekend|month|year|decade|century|quarter)',
      'i',
    ),
    read: fromDay(({ near = '', unit = '' }, { day }) =>
      readUnit(day, toDirection(near), unit.toLowerCase()),
    ),
  },
  {
    openers: [
      'early',
      'mid',
      'late',
      'the',
      'last',
      'this',
      'next',
      'spring',
      'summer',
      'autumn',
      'winter',
      'fall',
    ],
    pattern: datePattern(
      `(?:(?:early|mid|late)[ -])?(?:the )?(?:(?<near>last|this|next) )?(?<season>spring|summer|autumn|winter|fall)(?:(?: of)? (?<year>${YEAR}))?`,
    ),
    read: readSeason,
  },
  {
    openers: ['the', 'first', 'second', 'third', 'fourth'],
    pattern: datePattern(
      `(?:the )?(?<quarter>first|second|third|fourth)[ -]quarter(?: of (?:(?<year>${YEAR})|(?<near>last|this|next) year))?`,
      'i',
    ),
    read: readQuarter,
  },
  {
    openers: ['new', 'christmas', 'boxing', 'valentine', 'halloween', 'may', 'bastille', 'armistice'],
    pattern: datePattern(
      "New Year[’']s (?:Day|Eve)|Christmas(?: Eve| Day)?|Boxing Day|Valentine[’']s Day|Halloween|May Day|Bastille Day|Armistice Day",
    ),
    read: fromDay((_, { day, future, matched }) => {
      const holiday = HOLIDAYS.find(([name]) => name === matched.replace('’', "'"));
      return holiday ? nearestDay(day, { month: holiday[1], date: holiday[2] }, future) : null;
    }),
  },
];

interface DatedScene extends DateScene {
  readonly day: CalendarDate;
}

function fromDay(read: (groups: Groups, scene: DatedScene) => Period | null): DateRule['read'] {
  return (groups, scene) => (scene.day ? read(groups, { ...scene, day: scene.day }) : 'unresolved');
}

function readWeekday({ near, weekday = '' }: Groups, { day, future }: DatedScene): Period | null {
  const number = toWeekday(weekday);
  const direction = toDirection(near);
  if (direction < 0) return dayPeriod(weekdayBefore(addDays(day, -1), number));
  if (direction > 0) return dayPeriod(weekdayAfter(addDays(day, 1), number));
  return dayPeriod(near || future ? weekdayAfter(day, number) : weekdayBefore(day, number));
}

function readUnit(day: CalendarDate, direction: number, unit: string): Period | null {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'week':
      return weekPeriod(day, direction);
    case 'weekend':
      return { from: addDays(weekPeriod(day, direction).from, 5), to: weekPeriod(day, direction).to };
    case 'month':
      return monthPeriod(year, month + direction);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3) + direction);
    case 'year':
      return yearsPeriod(year + direction);
    default: {
      const length = unit === 'decade' ? 10 : 100;
      const first = Math.floor(year / length) * length + length * direction;
      return yearsPeriod(first, first + length - 1);
    }
  }
}

function readSeason(
  { near, season = '', year }: Groups,
  { day, future, before }: DateScene,
): Period | 'unresolved' | null {
  // "fall", "spring" and a bare "summer" are also other words
  if (!near && !year && !/\b(?:in|since|during|until|by|of) (?:the )?$/i.test(before)) return null;
  if (!near && !year && /^(?:fall|spring)$/.test(season)) return null;
  const first = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[season] ?? 12;
  if (year !== undefined) return monthsPeriod(Number(year), first, first + 2);
  if (!day) return 'unresolved';
  const now = partsOf(day);
  const direction = toDirection(near);
  const back = direction < 0 ? first + 2 >= now.month : !near && !future && first > now.month;
  const on = direction > 0 && first <= now.month;
  return monthsPeriod(now.year + (back ? -1 : on ? 1 : 0), first, first + 2);
}

function readQuarter(
  { quarter = '', year, near }: Groups,
  { day, future }: DateScene,
): Period | 'unresolved' | null {
  const number = ['first', 'second', 'third', 'fourth'].indexOf(quarter.toLowerCase()) + 1;
  if (year !== undefined) return quarterPeriod(Number(year), number);
  if (!day) return 'unresolved';
  const now = partsOf(day);
  if (near) return quarterPeriod(now.year + toDirection(near), number);
  return quarterPeriod(number * 3 - 2 > now.month && !future ? now.year - 1 : now.year, number);
}

function quarterPeriod(year: number, quarter: number): Period | null {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3);
}

const HOLIDAYS: readonly (readonly [name: string, month: number, date: number])[] = [
  ["New Year's Day", 1, 1],
  ["New Year's Eve", 12, 31],
  ["Valentine's Day", 2, 14],
  ['May Day', 5, 1],
  ['Bastille Day', 7, 14],
  ['Halloween', 10, 31],
  ['Armistice Day', 11, 11],
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Christmas', 12, 25],
  ['Boxing Day', 12, 26],
];
