import type { CalendarDate, Period } from '../archive/calendar-date.ts';
import type { Label } from '../archive/label.ts';
import { ABSOLUTE_DATES } from './absolute-dates.ts';
import type { DateRule, DateScene } from './date-rule.ts';
import { RELATIVE_DATES } from './relative-dates.ts';
import { UNDATED_SPANS } from './undated-spans.ts';

/** A date or time in a text; without a period where its days cannot be told. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly label: Extract<Label, 'DATE' | 'TIME'>;
  readonly period?: Period;
}

/**
 * The dates and times of a text, in order, none overlapping another. Relative ones are counted from the article's day:
 * a bare weekday is the latest one on or before it, unless the clause speaks of the future. Without a day only dates
 * that need none get a period. The rules are tried in order; earlier ones win.
 */
export function findDates(text: string, day: CalendarDate | null): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const { pattern, label = 'DATE', read } of RULES) {
    pattern.lastIndex = 0;
    // not matchAll, which copies the pattern for each text
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index + leadingThe(match[0]);
      const end = match.index + match[0].length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      const reading = read(match.groups ?? {}, sceneAt(text, { start: match.index, end, day }));
      if (!reading) continue;
      taken.fill(1, start, end);
      found.push(reading === 'unresolved' ? { start, end, label } : { start, end, label, period: reading });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const RULES: readonly DateRule[] = [...ABSOLUTE_DATES, ...RELATIVE_DATES, ...UNDATED_SPANS];

const FUTURE =
  /\b(?:will|would|shall|to be|due|expected|scheduled|set|plans?|planned|planning|upcoming|until|ahead of|slated|going to|hopes? to|intends?|aims? to|is to|are to|must|deadline)\b([^.;:,"”()]{0,60})$/i;
const PAST =
  /\b(?:said|told|was|were|had|has|have|came|began|died|announced|revealed|reported|after|since)\b/i;

function sceneAt(
  text: string,
  { start, end, day }: { start: number; end: number; day: CalendarDate | null },
): DateScene {
  const before = text.slice(Math.max(0, start - 80), start);
  const cue = FUTURE.exec(before);
  return {
    day,
    matched: text.slice(start, end),
    before,
    after: text.slice(end, end + 24),
    future: cue !== null && !PAST.test(cue[1] ?? ''),
  };
}

function leadingThe(words: string): number {
  return /^the /i.test(words) ? 4 : 0;
}
