import { addDays, type CalendarDate, partsOf, type Period } from '../archive/calendar-date.ts';
import {
  dayPeriod,
  monthPeriod,
  weekdayAfter,
  weekdayBefore,
  weekPeriod,
  yearsPeriod,
} from './date-periods.ts';
import { DAY_PART, datePattern, OPENERS, toDirection, toWeekday, WEEKDAY } from './date-words.ts';
import type { DateReading, DateRule, DateScene } from './date-rule.ts';
import { quarterPeriod } from './seasons.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Dates told from the article's day; without one they stay unresolved. */
export const RELATIVE_DATES: readonly DateRule[] = [
  {
    openers: [
      'last',
      'next',
      'this',
      'previous',
      'coming',
      'following',
      ...OPENERS.weekday,
      ...OPENERS.weekday.map((day) => `${day}s`),
    ],
    pattern: datePattern(
      `(?:(?<near>[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing) )?(?<weekday>${WEEKDAY})(?:(?<many>s)| ${DAY_PART}| noon| midnight)?`,
    ),
    read: fromDay(readWeekday),
  },
  {
    openers: ['today', 'yesterday', 'tomorrow'],
    pattern: datePattern(
      '(?:today|(?<day>yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?)',
      'i',
    ),
    read: fromDay(({ day: named }, { day }) => {
      return dayPeriod(addDays(day, named ? (named.toLowerCase() === 'yesterday' ? -1 : 1) : 0));
    }),
  },
  {
    openers: ['last', 'tonight', 'this'],
    pattern: datePattern('tonight|last night|this (?:morning|afternoon|evening)', 'i'),
    label: 'TIME',
    read: fromDay((_, { day, matched }) => dayPeriod(addDays(day, /^last/i.test(matched) ? -1 : 0))),
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
    // "the end of the year", "later in the week"
    openers: ['week', 'month', 'year', 'decade', 'century'],
    pattern: datePattern('(?<unit>week|month|year|decade|century)', 'i'),
    read: fromDay(({ unit = '' }, { day, before }) =>
      /\b(?:(?:end|start|beginning|middle|half|quarter|months|weeks|days|rest) of|(?:earlier|later|early|late|so far) in) the $/i.test(
        before,
      )
        ? readUnit(day, 0, unit.toLowerCase())
        : null,
    ),
  },
];

interface DatedScene extends DateScene {
  readonly day: CalendarDate;
}

function fromDay(read: (groups: Groups, scene: DatedScene) => DateReading): DateRule['read'] {
  return (groups, scene) => (hasDay(scene) ? read(groups, scene) : 'unresolved');
}

function hasDay(scene: DateScene): scene is DatedScene {
  return scene.day !== null;
}

function readWeekday({ near, weekday = '', many }: Groups, scene: DatedScene): DateReading {
  const { day, before } = scene;
  if (many !== undefined || /\b(?:every|each|a) $/i.test(before)) return 'unresolved';
  const number = toWeekday(weekday);
  const direction = toDirection(near);
  if (direction < 0) return dayPeriod(weekdayBefore(addDays(day, -1), number));
  if (direction > 0) return dayPeriod(weekdayAfter(addDays(day, 1), number));
  return dayPeriod(near || scene.future ? weekdayAfter(day, number) : weekdayBefore(day, number));
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
