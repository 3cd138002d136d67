import type { CalendarDate, Period } from '../archive/calendar-date.ts';
import type { Label } from '../archive/label.ts';
import { ABSOLUTE_DATES } from './absolute-dates.ts';
import { AGES } from './ages.ts';
import { CLOCK_TIMES } from './clock-times.ts';
import { partOf } from './date-parts.ts';
import type { DateReading, DateRule, DateScene } from './date-rule.ts';
import { HOLIDAYS } from './holidays.ts';
import { RELATIVE_DATES } from './relative-dates.ts';
import { SEASONS } from './seasons.ts';
import { TIME_SPANS } from './time-spans.ts';
import { vagueLength } from './vague-words.ts';

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
  const openings = openingsOf(text);
  if (openings.length === 0) return [];
  const found: ReadDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const [index, places] of openings.entries()) {
    if (places === undefined) continue;
    const { pattern, label = 'DATE', read } = RULES[index]!;
    let next = 0;
    for (const place of places) {
      if (place < next || taken[place] === 1) continue;
      pattern.lastIndex = place;
      const match = pattern.exec(text);
      if (!match) continue;
      const end = pattern.lastIndex;
      if (taken.subarray(place, end).includes(1)) continue;
      const scene = new Scene(text, { start: place, end, day });
      const reading = read(match.groups ?? {}, scene);
      if (!reading) continue;
      next = end;
      const plain: ReadDate = { start: place + leadingThe(match[0]), end, label, reading };
      const longer = extended(plain, scene);
      // words that another date has already taken are not this one's
      const date = taken.subarray(longer.start, place).includes(1) ? plain : longer;
      taken.fill(1, date.start, end);
      found.push(date);
    }
  }
  return resolved(found.toSorted((a, b) => a.start - b.start));
}

interface ReadDate extends Omit<FoundDate, 'period'> {
  readonly reading: Exclude<DateReading, null>;
}

/** The date with the words before it that belong to it: "early on", "the first half of", "more than". */
function extended(date: ReadDate, { before, matched }: DateScene): ReadDate {
  if (typeof date.reading === 'object' || date.reading === 'unresolved') {
    const part = partOf(date.reading === 'unresolved' ? null : date.reading, before);
    if (part) return { ...date, start: date.start - part.length, reading: part.period ?? 'unresolved' };
  }
  const vague = vagueLength(before);
  if (vague > 0) return withVague(date, before.slice(-vague), matched);
  const isSigned = date.label === 'TIME' && before.endsWith('+');
  return isSigned ? { ...date, start: date.start - 1 } : date;
}

/** "About Easter" is near its days, "more than two years ago" has none; "about tomorrow" tells of it. */
function withVague(date: ReadDate, words: string, matched: string): ReadDate {
  const isNear = /^(?:about|around|roughly|some|approximately) $/i.test(words);
  const isNamed = typeof date.reading === 'object' && !/ ago$/i.test(matched);
  if (isNamed && !/^around $/i.test(words) && !(isNear && /^(?:Easter|Christmas)/.test(matched))) return date;
  return { ...date, start: date.start - words.length, reading: isNear ? date.reading : 'unresolved' };
}

/** In order, each with its period; those counted from another date from the last one before them that has days. */
function resolved(dates: readonly ReadDate[]): readonly FoundDate[] {
  let anchor: Period | null = null;
  return dates.map(({ reading, ...date }) => {
    const days = typeof reading === 'function' ? reading(anchor) : reading === 'unresolved' ? null : reading;
    if (!days) return date;
    anchor = days;
    return { ...date, period: days };
  });
}

const RULES: readonly DateRule[] = [
  ...SEASONS,
  ...HOLIDAYS,
  ...ABSOLUTE_DATES,
  ...RELATIVE_DATES,
  ...CLOCK_TIMES,
  ...TIME_SPANS,
  ...AGES,
];

/** The rules by the words that open their dates, as indexes; digits are told apart by how many there are. */
const BY_OPENER = new Map<string, number[]>();
const BY_DIGITS = new Map<string, readonly number[]>();
for (const [index, { openers }] of RULES.entries()) {
  for (const opener of new Set(openers)) BY_OPENER.set(opener, [...(BY_OPENER.get(opener) ?? []), index]);
}

/** What a length or a time of day holds after its "a". */
const AFTER_A =
  'day|week|weekend|fortnight|month|year|decade|century|winter|summer|hour|minute|second|couple|dozen|hundred|thousand|million|' +
  'billion|quarter|full|single|whole|straight|consecutive|business|working|trading|calendar|calm|long|morning|afternoon|' +
  'evening|night|few|rainy|dry|wet';

/** ASCII is all it knows, which makes it four times as fast. */
const OPENER = openerPattern(
  [...BY_OPENER.keys()].filter((opener) => /[a-z]/.test(opener) && !/^(?:the|an?)$/.test(opener)),
);

/** "The" and "a" stand everywhere, and open a date only before a word that could do so alone, or that is a length. */
function openerPattern(words: readonly string[]): RegExp {
  const alone = String.raw`(?:\d|(?:${words.join('|')})(?![a-z\d]))`;
  return new RegExp(
    String.raw`(?<![a-z\d]|\d[.,:])(?:the(?= ${alone})|an?(?=[- ](?:${AFTER_A})(?![a-z]))|${alone})`,
    'gi',
  );
}

/** For each rule that has any the places in a text where a word stands that may open a date of its kind, in one pass. */
function openingsOf(text: string): readonly (readonly number[] | undefined)[] {
  const places: (number[] | undefined)[] = [];
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    if (isAfterLetter(text, match.index)) continue;
    if (places.length === 0) places.length = RULES.length;
    for (const rule of rulesAt(text, match.index, match[0])) (places[rule] ??= []).push(match.index);
  }
  return places;
}

function rulesAt(text: string, at: number, opener: string): readonly number[] {
  const code = opener.charCodeAt(0);
  if (code > 0x39 || code < 0x30) return BY_OPENER.get(opener.toLowerCase()) ?? [];
  let end = at + 1;
  while (end < at + 5 && isDigit(text.charCodeAt(end))) end++;
  if (end - at > 4) return [];
  const count = end - at === 4 ? 'four' : 'few';
  const next = text.charAt(end);
  const key = count + next;
  const known = BY_DIGITS.get(key);
  if (known) return known;
  const rules = [...RULES.entries()].flatMap(([index, { openers: words, digits = count, follows }]) =>
    words.includes('1') && digits === count && (follows === undefined || follows.includes(next))
      ? [index]
      : [],
  );
  // as many keys as there are signs in the texts: those that are rare are not worth a place
  if (BY_DIGITS.size < 200) BY_DIGITS.set(key, rules);
  return rules;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAfterLetter(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) > 0x7f && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

const FUTURE_CUE =
  /\b(?:will|would|shall|should|could|may|might|can|cannot|to be|to have|due|expect(?:s|ed|ing)?|scheduled|set (?:to|for)|is set|are set|plans? to|planned|planning|upcoming|until|ahead of|slated|going to|hopes? to|intends?|aims? to|is to|are to|was to|were to|must|deadline|forecasts?|moved to|postponed|starting|asks? for|invited to|is at|asked for|no later than|take effect|takes effect|(?:opens?|closes?|ends?|begins?|starts?|resumes?|meets?|(?<!\d )votes?|decides?|chooses?|goes|shuts|expires?|hosts?|faces?|translation appears|strikes|look at|return|returns) )\b((?:[^.;"”()]|[ap]\.m\.){0,60})$/i;
const PAST = /\b(?:said|told|was|were|had|has|came|began|died|announced|revealed|reported|after|since)\b/i;
const LATER_PAST =
  /(?<!\b(?:be|been|is|are|have|not) )\b(?:[a-z]{3,15}ed|met|fell|rose|won|lost|took|went|made|gave|found|held|struck|beat|left)\b/i;
const AHEAD_AFTER = /^ (?:a|as a) (?:\w+ )?(?:holiday|day of)\b/;

class Scene implements DateScene {
  readonly day: CalendarDate | null;
  readonly before: string;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;

  constructor(text: string, { start, end, day }: { start: number; end: number; day: CalendarDate | null }) {
    this.day = day;
    this.before = text.slice(Math.max(0, start - 80), start);
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  get matched(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  get after(): string {
    return this.#text.slice(this.#end, this.#end + 24);
  }

  /** Read by few rules, so told only when asked. */
  get future(): boolean {
    if (AHEAD_AFTER.test(this.after)) return true;
    if (/\bfor $/.test(this.before) && !/^[’']s/.test(this.after)) return true;
    const rest = FUTURE_CUE.exec(this.before)?.[1];
    if (rest === undefined || PAST.test(rest)) return false;
    return !rest.includes(',') || !LATER_PAST.test(rest);
  }
}

function leadingThe(words: string): number {
  return /^the /i.test(words) ? 4 : 0;
}
