import { type CalendarDate, partsOf, type Period } from '../archive/calendar-date.ts';
import { monthsPeriod } from './date-periods.ts';
import { datePattern, ORDINAL, OPENERS, toDirection, toPlace, YEAR } from './date-words.ts';
import type { DateReading, DateRule, DateScene } from './date-rule.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Seasons of the northern half of the world, quarters, and centuries. */
export const SEASONS: readonly DateRule[] = [
  {
    openers: [
      'early',
      'mid',
      'late',
      'the',
      'last',
      'this',
      'next',
      'that',
      'spring',
      'summer',
      'autumn',
      'winter',
      'fall',
    ],
    pattern: datePattern(
      `(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(?:the )?(?:(?<near>[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat) )?` +
        `(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|fall)(?:(?: of)? (?<year>${YEAR})(?:[-–/](?<last>\\d\\d))?)?`,
    ),
    read: readSeason,
  },
  {
    openers: ['a', 'dry', 'rainy', 'wet'],
    pattern: datePattern(`(?:a (?:full )?)?(?:dry|rainy|wet) season(?: of (?<year>${YEAR}))?`),
    read: ({ year }) => (year === undefined ? 'unresolved' : monthsPeriod(Number(year), 1, 12)),
  },
  {
    openers: ['the', 'first', 'second', 'third', 'fourth', 'same'],
    pattern: datePattern(
      `(?:the )?(?<quarter>first|second|third|fourth|same)[ -]quarter(?: of (?:(?<year>${YEAR})|(?<near>last|this|next) year))?`,
      'i',
    ),
    read: readQuarter,
  },
  {
    digits: 'few',
    follows: 'snrtSNRT',
    openers: ['early', 'mid', 'late', ...OPENERS.ordinal],
    pattern: datePattern(
      `(?:(?:early|mid|late)[ -])?(?<place>${ORDINAL})[- ]centur(?:y|ies)(?: (?<era>BC|BCE))?`,
      'i',
    ),
    read: ({ place = '', era }) => centuryOf(toPlace(place), era),
  },
  {
    // "the 17th and 18th centuries"
    digits: 'few',
    follows: 'snrtSNRT',
    openers: OPENERS.ordinal,
    pattern: datePattern(`(?<place>${ORDINAL})`, 'i'),
    read: ({ place = '' }, { after }) =>
      BEFORE_CENTURY.test(after) ? centuryOf(toPlace(place), undefined) : null,
  },
];

/** From its first year, 1801, to its last, 1900. */
function centuryOf(number: number, era: string | undefined): Period | 'unresolved' | null {
  if (number < 1) return null;
  if (era !== undefined || number > 99) return 'unresolved';
  return monthsPeriod(number * 100 - 99, 1, 1200) ?? 'unresolved';
}

function readSeason(groups: Groups, scene: DateScene): DateReading {
  const { near, year } = groups;
  const season = groups['season']?.toLowerCase() ?? '';
  const first = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[season] ?? 12;
  if (year !== undefined) return monthsPeriod(Number(year), first, first + 2);
  if (/^that$/i.test(near ?? '')) {
    return (anchor) => anchor && monthsPeriod(partsOf(anchor.from).year, first, first + 2);
  }
  // "fall", "spring" and a bare "summer" are also other words
  if (near === undefined && /^ (?:water|tide|source|gale)s?\b/.test(scene.after)) return null;
  if (near === undefined && !(/^(?:fall|spring)$/.test(season) ? IN : IN_OR_THE).test(scene.before))
    return null;
  if (
    near === undefined &&
    (/\b(?:each|every) $/i.test(scene.before) || /^[- ]\p{L}*(?:ice|coat|sports?)\b/u.test(scene.after))
  ) {
    return 'unresolved';
  }
  return scene.day
    ? seasonFrom(scene.day, first, toDirection(near), { near, future: scene.future })
    : 'unresolved';
}

function seasonFrom(
  day: CalendarDate,
  first: number,
  direction: -1 | 0 | 1,
  { near, future }: { near: string | undefined; future: boolean },
): Period | null {
  const now = partsOf(day);
  const back = direction < 0 ? first + 2 >= now.month : near === undefined && !future && first > now.month;
  const on = (direction > 0 && first <= now.month) || (near === undefined && future && first + 2 < now.month);
  return monthsPeriod(now.year + (back ? -1 : on ? 1 : 0), first, first + 2);
}

function readQuarter({ quarter = '', year, near }: Groups, scene: DateScene): DateReading {
  const { day } = scene;
  if (quarter.toLowerCase() === 'same') {
    return (anchor) => {
      const months = anchor && [partsOf(anchor.from), partsOf(anchor.to)];
      if (!months || year === undefined || months[1]!.month - months[0]!.month !== 2) return null;
      return monthsPeriod(Number(year), months[0]!.month, months[1]!.month);
    };
  }
  const number = ['first', 'second', 'third', 'fourth'].indexOf(quarter.toLowerCase()) + 1;
  if (year !== undefined) return quarterPeriod(Number(year), number);
  if (!day) return 'unresolved';
  const now = partsOf(day);
  if (near) return quarterPeriod(now.year + toDirection(near), number);
  return quarterPeriod(number * 3 - 2 > now.month && !scene.future ? now.year - 1 : now.year, number);
}

/** The quarter of a year, counted on into other years. */
export function quarterPeriod(year: number, quarter: number): Period | null {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3);
}

const BEFORE_CENTURY = /^ (?:and|or|to) (?:the )?\w{1,12} cent/;
const IN = /\b(?:in|since|until|by|each|every) (?:the )?$/i;
const IN_OR_THE = /\b(?:in|since|during|until|by|of|each|every|the|at the|this past|through) $/i;
