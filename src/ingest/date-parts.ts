import { type Period, partsOf } from '../archive/calendar-date.ts';
import { isYear, monthsPeriod } from './date-periods.ts';
import { lastWord, SMALL_COUNT } from './date-words.ts';

/**
 * The words right before a date that make it a part of it, "early on", "the night of", "the first half of", "end of": how
 * long they are with their blank, and the days meant, null where `period` is. Null if there are none.
 */
export function partOf(
  period: Period | null,
  before: string,
): { length: number; period: Period | null } | null {
  if (!LAST_WORDS.has(lastWord(before))) return null;
  const match = PART.exec(before.slice(-48));
  if (!match) return null;
  const length = match[0].length;
  const { place, kind } = match.groups ?? {};
  if (period === null || place === undefined || !isYear(period)) return { length, period };
  const { year } = partsOf(period.from);
  const number = ['first', 'second', 'third', 'fourth'].indexOf(place.toLowerCase());
  if (kind === 'half' && number < 2)
    return { length, period: monthsPeriod(year, number * 6 + 1, number * 6 + 6) };
  if (kind === 'quarter') return { length, period: monthsPeriod(year, number * 3 + 1, number * 3 + 3) };
  return { length, period };
}

/** A look at one word spares most dates the pattern. */
const LAST_WORDS: ReadonlySet<string> = new Set('on in of the early late later earlier far year'.split(' '));
const PART = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:early|late) (?:on|in) |(?:early|late|earlier|later) in the |year (?=$)|early |late |earlier |later |so far |` +
    String.raw`(?:early |small |late )?(?:hours|night|morning|evening|afternoon|eve) of (?:the )?|` +
    String.raw`(?:end|beginning|start|middle|close|turn|rest) of (?:the )?|` +
    String.raw`(?<place>first|second|third|fourth|last|final) (?:${SMALL_COUNT} )?(?<kind>half|quarter|day|week|weekend|days|weeks|months) of (?:the )?(?:year )?)$`,
  'iu',
);
