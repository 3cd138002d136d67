import { uncapitalise } from './letter-case.ts';
import { AGENCIES } from './news-agencies.ts';
import type { RecognisedMention } from './recognised.ts';

/**
 * The mentions of a block that starts with a dateline ("LISBON, March 2 (Wire) —"): what it names first is a place,
 * whatever capitals make of it. `dateline` is its length, 0 for a block without one.
 */
export function markDateline(
  text: string,
  dateline: number,
  mentions: readonly RecognisedMention[],
): readonly RecognisedMention[] {
  const end = placeEnd(text.slice(0, dateline));
  if (end === 0) return mentions;
  return [{ start: 0, end, label: 'GPE' }, ...mentions.filter(({ start }) => start >= end)];
}

/**
 * A block as the recogniser should read it: a place in capitals is written as a name, so that it is known from the
 * lists and not taken for an acronym. The same length, so that offsets hold.
 */
export function uncapitaliseDateline(text: string, dateline: number): string {
  const place = text.slice(0, placeEnd(text.slice(0, dateline)));
  if (place !== place.toUpperCase()) return text;
  const name = uncapitalise(place);
  return name.length === place.length ? name + text.slice(place.length) : text;
}

/** Length of the place a dateline starts with, up to the first comma, bracket or dash; 0 where it names none. */
function placeEnd(dateline: string): number {
  const place = /^[\p{L}\p{M}][\p{L}\p{M}.'’ -]*?(?=\s*(?:[,(/–—―]|--)|\s+-|$)/u.exec(dateline)?.[0] ?? '';
  return AGENCY.test(place) ? 0 : place.length;
}

/** "CNN —" is a dateline without a place. */
const AGENCY = new RegExp(`^${AGENCIES}$`);
