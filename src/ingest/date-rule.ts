import type { CalendarDate, Period } from '../archive/calendar-date.ts';

/** What a rule sees of the place where it matched. */
export interface DateScene {
  readonly matched: string;
  /** The article's day, null if it has none. */
  readonly day: CalendarDate | null;
  /** Up to 80 characters before the match. */
  readonly before: string;
  /** Up to 24 characters after it. */
  readonly after: string;
  /** True if the clause so far speaks of what is to come. */
  readonly future: boolean;
}

/**
 * The days of a date: `unresolved` if they are not known, null if the words are no date after all. "Two days later" is
 * counted from the last date named before it in the text (null where there is none), once that is known.
 */
export type DateReading = Period | 'unresolved' | null | ((anchor: Period | null) => Period | null);

/** One way of writing a date. */
export interface DateRule {
  /**
   * The words its matches begin with, in lower case, and digits: it is tried only where one of them stands. "The"
   * counts only before a digit or a word that opens some other date.
   */
  readonly openers: readonly string[];
  /** Where it opens with digits: a year's four, or up to three; without it either. */
  readonly digits?: 'four' | 'few';
  /** The signs one of which follows the digits it opens with; without it any may. */
  readonly follows?: string;
  /** Sticky, so that it is tried nowhere else. */
  readonly pattern: RegExp;
  readonly label?: 'TIME';
  readonly read: (groups: Readonly<Record<string, string | undefined>>, scene: DateScene) => DateReading;
}
