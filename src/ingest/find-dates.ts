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
  for (const [index, places] of openingsOf(text).entries()) {
    const { pattern, label = 'DATE', read } = RULES[index]!;
    let next = 0;
    for (const place of places) {
      if (place < next) continue;
      pattern.lastIndex = place;
      const match = pattern.exec(text);
      if (!match) continue;
      next = pattern.lastIndex;
      const start = place + leadingThe(match[0]);
      if (taken[start] === 1 || taken[next - 1] === 1) continue;
      const reading = read(match.groups ?? {}, sceneAt(text, { start: place, end: next, day }));
      if (!reading) continue;
      taken.fill(1, start, next);
      found.push(
        reading === 'unresolved' ? { start, end: next, label } : { start, end: next, label, period: reading },
      );
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const RULES: readonly DateRule[] = [...ABSOLUTE_DATES, ...RELATIVE_DATES, ...UNDATED_SPANS];

/** The rules by the words that open their dates, as indexes. */
const BY_OPENER = new Map<string, number[]>();
for (const [index, { openers }] of RULES.entries()) {
  for (const opener of new Set(openers)) BY_OPENER.set(opener, [...(BY_OPENER.get(opener) ?? []), index]);
}

/** ASCII is all it knows, which makes it four times as fast. */
const OPENER = openerPattern(
  [...BY_OPENER.keys()].filter((opener) => /[a-z]/.test(opener) && opener !== 'the'),
);

/** "The" stands everywhere, and opens a date only before a word that could do so alone. */
function openerPattern(words: readonly string[]): RegExp {
  const alone = String.raw`(?:\d|(?:${words.join('|')})(?![a-z\d]))`;
  return new RegExp(String.raw`(?<![a-z\d])(?:the(?= ${alone})|${alone})`, 'gi');
}

/** For each rule the places in a text where a word stands that may open a date of its kind. One pass for all rules. */
function openingsOf(text: string): readonly (readonly number[])[] {
  const places: number[][] = RULES.map(() => []);
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    if (isAfterLetter(text, match.index)) continue;
    for (const rule of BY_OPENER.get(match[0].toLowerCase()) ?? []) places[rule]!.push(match.index);
  }
  return places;
}

function isAfterLetter(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) > 0x7f && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

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
