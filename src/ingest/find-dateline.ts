import { type CalendarDate, toCalendarDate } from '../archive/calendar-date.ts';
import { AGENCIES } from './news-agencies.ts';
import { MONTH, monthNumber, WEEKDAY } from './parse-written-day.ts';

/** The dateline at the start of a text. */
export interface Dateline {
  /** UTF-16 code units from the start of the text to the end of its dash, the blank after it excluded. */
  readonly length: number;
  /** The day it names, where it names the year too. */
  readonly day: CalendarDate | null;
}

/**
 * Finds a dateline at the start of a text: a place, then any of a day and an agency, then a dash, as in
 * "WASHINGTON (AP) —", "TOKYO, March 2 -", "BEIJING, Oct. 23 (Xinhua) --", "(Reuters) -". A place not in
 * capitals counts only with a day or a known agency beside it. Forms after the AP Stylebook's "datelines".
 */
export function findDateline(text: string): Dateline | null {
  const start = text.slice(0, LONGEST);
  if (!MAY_HOLD_END.test(start)) return null;
  const match = PLACED.exec(start) ?? AGENCY_ONLY.exec(start) ?? BARE.exec(start);
  if (!match || NOT_PLACES.test(start)) return null;
  return { length: match[0].length, day: toDay(match.groups ?? {}) };
}

const LONGEST = 140;

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]+";
const CAPITAL_PLACE = `(?:${CAPITALS}|[A-Z]\\.)(?:(?:[ /]|, | (?:and|AND|de|of) )${CAPITALS}){0,4}`;
const PLACE = `${CAPITALISED}(?:(?:[ /]| (?:and|de|del|of|the) )${CAPITALISED}){0,4}`;
/** A state or country after the place: `, Mo.`, `, N.M.`, `, South Korea`. */
const REGION = `(?:, (?!${MONTH}|${WEEKDAY})(?:${CAPITALISED}|D\\.C\\.)(?: ${CAPITALISED}){0,2})?`;
const WRITTEN_DAY = `(?:${WEEKDAY},? )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthAfter>${MONTH}))(?:,? (?<year>\\d{4}))?`;
/** `, Oct. 23`, ` (4 November)` or a weekday alone. */
const DAY = `(?:,? ${WRITTEN_DAY}|,? \\(${withoutNames(WRITTEN_DAY)}\\)|, ${WEEKDAY}(?! \\p{L}))`;
const AGENCY = "(?:,? ?(?:\\((?:\\p{Lu}|apa|dpa)[\\p{L}\\p{N} .,&/'’-]{0,40}\\)|/[\\p{L}\\p{N} .-]{2,40}/))";
const DASH = '(?:\\s?(?:—|――?|--)|\\s[–-])';
/** What follows a dateline begins a sentence. */
const TEXT = '(?=\\s{0,3}[\\p{Pi}\\p{Ps}"\'‘]{0,2}[\\p{Lu}\\p{Lo}\\p{N}])';

/** An agency that is known; in other brackets a name may be explained ("World Health Organization (WHO) —"). */
const KNOWN = `(?:,? ?\\(${AGENCIES}\\b[^()]{0,20}\\))`;
/** CNN puts nothing between its brackets and the text. */
const END = `(?:${DASH}|:(?=\\s)|(?<=\\(CNN(?: Business| Money)?\\)))`;

/** A quick no for most texts. */
const MAY_HOLD_END = new RegExp(`${DASH}|:\\s|\\(CNN`);

const PLACED = new RegExp(
  `^(?:(?:${CAPITAL_PLACE}|${PLACE})${REGION}(?:${DAY}${AGENCY}?|${KNOWN}${withoutNames(DAY)}?)|` +
    `${CAPITAL_PLACE}${REGION}${AGENCY}${withoutNames(DAY)}?)${END}${TEXT}`,
  'u',
);
const AGENCY_ONLY = new RegExp(`^(?:${KNOWN}${END}|${AGENCIES}${DASH})${TEXT}`, 'u');
/** Four letters at least: "IT — Jobs" is no place. */
const BARE = new RegExp(`^(?=[^—–]{4})${CAPITAL_PLACE}${REGION}${DASH}${TEXT}`, 'u');

/** Words in capitals before a dash that are no place. */
const NOT_PLACES =
  /^(?:BREAKING|UPDATED?|LIVE|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|CORRECTION|CORRECTED|NOTE|EDITOR|OPINION|ANALYSIS|EDITORIAL|COMMENTARY|REVIEW|FEATURE|INTERVIEW|WARNING|NEWS|RELATED|READ|MORE|FACTBOX|TIMELINE|EXPLAINER|EU|UN|US|UK|NATO|NASA|WHO|FBI|CIA|FDA|AIDS)\b(?!,? ?[(/])/;

function toDay({
  year,
  month,
  monthAfter,
  day,
  dayFirst,
}: Record<string, string | undefined>): CalendarDate | null {
  const word = month ?? monthAfter;
  return year && word ? toCalendarDate(Number(year), monthNumber(word), Number(day ?? dayFirst)) : null;
}

function withoutNames(source: string): string {
  return source.replace(/\(\?<\w+>/g, '(?:');
}
