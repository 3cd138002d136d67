import { type CalendarDate, partsOf, type Period } from '../archive/calendar-date.ts';
import { agoPeriod, dayPeriod, monthsPeriod, shiftPeriod, spanPeriod } from './date-periods.ts';
import { COUNT, datePattern, OPENERS, ORDINAL, toCount, toDirection } from './date-words.ts';
import type { DateReading, DateRule, DateScene } from './date-rule.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const SOME = `(?:${COUNT}|several|a few|many|dozens of|hundreds of|thousands of)`;
const RANGE = `(?<count>${SOME})(?:(?:[- ]to[- ]| or |[-–])(?<last>${COUNT}))?`;
const KIND = '(?:full|single|whole|straight|consecutive|business|working|trading|calendar|calm|long)';
const NEAR = '(?<near>last|past|previous|next|coming|first|final|opening|following)';
const DATE_UNIT = '(?:day|week|weekend|fortnight|month|year|decade|century|centurie|winter|summer|night)';
const TIME_UNIT = '(?:hour|minute|second)';
const TAIL = '(?: (?<tail>ago|earlier|later|old))?';
const AND = '(?: and (?:a half|a quarter|three quarters))?';
const NEAR_OPENERS = [
  'the',
  'last',
  'past',
  'previous',
  'next',
  'coming',
  'first',
  'final',
  'opening',
  'following',
];
const SOME_OPENERS = [...OPENERS.count, 'several', 'many', 'dozens', 'hundreds', 'thousands'];

/** Lengths of time, and days told from other days: "three weeks", "two years ago", "the next day", "every month". */
export const TIME_SPANS: readonly DateRule[] = [
  {
    follows: ' ,.-–',
    openers: [...SOME_OPENERS, ...NEAR_OPENERS],
    pattern: datePattern(
      `(?:(?:the )?${NEAR} )?${RANGE}(?:[ -]${KIND})?[ -](?<unit>${DATE_UNIT})s?${AND}` +
        `(?:(?:,| and|, and) ${COUNT} ${DATE_UNIT}s?${AND})?${TAIL}`,
      'i',
    ),
    read: readLength,
  },
  {
    follows: ' ,.-–',
    openers: [...SOME_OPENERS, ...NEAR_OPENERS],
    label: 'TIME',
    pattern: datePattern(
      `(?:(?:the )?${NEAR} )?${RANGE}(?:[ -]${KIND})?[ -](?<unit>${TIME_UNIT})s?${AND}` +
        `(?:(?:,| and|, and)? ${COUNT} ${TIME_UNIT}s?)?(?: (?:ago|earlier|later))?`,
      'i',
    ),
    read: ({ unit = '', count = '' }, { after, before }) => {
      if (
        /second$/i.test(unit) &&
        (/^an?$/i.test(count) || /^ (?:half|place|time|day|week|year|goal|set)\b/.test(after))
      ) {
        return null;
      }
      return /^-\p{L}/u.test(after) || /(?:metres?|kilometres?|kilometers?|miles|feet|knots) $/i.test(before)
        ? null
        : 'unresolved';
    },
  },
  {
    openers: ['the', 'following', 'next', 'previous', 'same', 'that'],
    pattern: datePattern(
      '(?:the )?(?<near>following|next|previous|same|that) (?<unit>day|week|month|year)',
      'i',
    ),
    read: readOther,
  },
  {
    openers: ['day', 'week', 'month', 'year'],
    pattern: datePattern('(?<unit>day|week|month|year) (?<near>before|after)', 'i'),
    read: ({ unit = '', near = '' }, { after, before, day }) => {
      if (!/\bthe $/i.test(before)) return null;
      if (/^ (?!and |when |while )\p{L}/u.test(after)) return 'unresolved';
      return shiftFrom(day, /after/i.test(near) ? 1 : -1, unit.toLowerCase());
    },
  },
  {
    digits: 'few',
    follows: 'snrtSNRT',
    openers: OPENERS.ordinal,
    pattern: datePattern(
      `${ORDINAL} (?:(?:straight|consecutive|full|successive) )?(?:day|week|month|year|winter|summer|season|decade)`,
      'i',
    ),
    read: (_, { after }) => (/^-\p{L}/u.test(after) ? null : 'unresolved'),
  },
  {
    digits: 'few',
    follows: 'snrtSNRT',
    openers: OPENERS.ordinal,
    label: 'TIME',
    pattern: datePattern(`${ORDINAL} (?:straight |consecutive |full )?hour`, 'i'),
    read: () => 'unresolved',
  },
  {
    openers: [
      'day',
      'week',
      'weekend',
      'month',
      'year',
      'quarter',
      'season',
      'trading',
      'business',
      'working',
    ],
    pattern: datePattern(
      '(?:trading |business |working )?(?:day|week|weekend|month|year|quarter|season)',
      'i',
    ),
    read: (_, { before }) => (/\b(?:each|every) $/i.test(before) ? 'unresolved' : null),
  },
  {
    openers: ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'weekend'],
    pattern: datePattern(
      '(?:days|weeks|months|years|decades|centuries|weekend)(?: (?:ago|later|earlier))?',
      'i',
    ),
    read: (_, { before, after, matched }) => {
      if (/ /.test(matched)) return 'unresolved';
      if (/weekend/i.test(matched)) return /\b(?:the|over the) $/i.test(before) ? 'unresolved' : null;
      return FOR.test(before) || (/^ (?:before|after) /.test(after) && !/\p{L} $/u.test(before))
        ? 'unresolved'
        : null;
    },
  },
  {
    openers: ['all', 'most'],
    pattern: datePattern(
      '(?:all|most|most of the)(?: of the)? (?:day|days|week|month|year|summer|winter|season|decade)',
      'i',
    ),
    read: () => 'unresolved',
  },
  {
    openers: ['hours', 'minutes', 'seconds'],
    pattern: datePattern('(?:hours|minutes|seconds)(?: (?:ago|later|earlier))?', 'i'),
    label: 'TIME',
    read: (_, { before, after, matched }) =>
      / /.test(matched) ||
      /\b(?:for|within|in|after|took|lasted|some) $/i.test(before) ||
      (/^ (?:before|after) /.test(after) &&
        !/\b(?:the|opening|business) $/i.test(before) &&
        (/(?:^|[^\p{L}\d] )$/u.test(before) || /\b(?:\p{L}{1,20}|him|her|them) $/u.test(before)))
        ? 'unresolved'
        : null,
  },
  {
    openers: ['the', 'past', 'coming', 'this', 'last', 'next'],
    pattern: datePattern(
      '(?:the )?(?:(?:past|coming) (?:day|week|weekend|month|year|decade|century|season)|(?:this|last|next) season)',
      'i',
    ),
    read: () => 'unresolved',
  },
];

function readLength(groups: Groups, scene: DateScene): DateReading {
  const { near, count = '', last, tail } = groups;
  const unit = (groups['unit'] ?? '').toLowerCase().replace('centurie', 'century');
  const { after, matched, day, before } = scene;
  // "expected to last four weeks", "the semi-final two days ago"
  if (near !== undefined && /(?:\b(?:to|will|would|can|could|may|might|should|must|not) |-)$/i.test(before))
    return null;
  if (tail === undefined && /^-\p{L}/u.test(after) && !/^-(?:long|high|low)\b/.test(after)) return null;
  // "a night" is a length of hours
  if (/(?:^|[ -])night$/i.test(matched)) return null;
  const number = toCount(count);
  const isExact =
    number > 0 && last === undefined && !/ and /.test(matched) && !/^[^a-z]*(?:many|several)/i.test(count);
  if (!isExact || !day) return 'unresolved';
  if (near !== undefined) {
    const isShort = unit === 'day' || unit === 'week';
    return isShort && toDirection(near) !== 0 && /^(?:last|past|next|coming)$/i.test(near)
      ? spanPeriod(day, number * toDirection(near), unit)
      : 'unresolved';
  }
  if (tail === undefined) return 'unresolved';
  if (/ago/i.test(tail)) return agoFrom(day, number, unit) ?? 'unresolved';
  return /old/i.test(tail) ? 'unresolved' : shiftFrom(day, /later/i.test(tail) ? number : -number, unit);
}

function agoFrom(day: CalendarDate, count: number, unit: string): Period | null {
  const first = { winter: 12, summer: 6 }[unit];
  if (first === undefined) return /^(?:weekend|night)$/.test(unit) ? null : agoPeriod(day, count, unit);
  const { year } = partsOf(day);
  return monthsPeriod(year - count, first, first + 2);
}

/** Counted from the date named before; where there is none, from the article's day if what is meant lies before it. */
function shiftFrom(
  day: CalendarDate | null,
  count: number,
  unit: string,
): (anchor: Period | null) => Period | null {
  return (anchor) => {
    if (anchor) return shiftPeriod(anchor, count, unit);
    if (!day || (count > 0 && (unit !== 'day' || count > 1))) return null;
    return shiftPeriod({ from: day, to: day }, count, unit);
  };
}

/** "The following week", "the same day", "that year". */
function readOther({ near = '', unit = '' }: Groups, { day, before, matched }: DateScene): DateReading {
  const word = near.toLowerCase();
  // "next week" and "that day" without their article are told elsewhere, or are no dates
  if (word === 'next' && !/^the /i.test(matched) && !/\bthe $/i.test(before)) return null;
  if (word === 'same' || word === 'that') {
    return (anchor) =>
      anchor && unit.toLowerCase() === 'year' ? agoPeriod(anchor.from, 0, 'year') : sameDay(anchor, unit);
  }
  return shiftFrom(day, word === 'previous' ? -1 : 1, unit.toLowerCase());
}

function sameDay(anchor: Period | null, unit: string): Period | null {
  if (!anchor || anchor.from !== anchor.to) return null;
  return unit.toLowerCase() === 'day'
    ? dayPeriod(anchor.from)
    : unit.toLowerCase() === 'month'
      ? agoPeriod(anchor.from, 0, 'month')
      : null;
}

const FOR = /\b(?:for|took|takes|take|lasted|last|in|within|after|lasting|spent|spend|over the|many) $/i;
