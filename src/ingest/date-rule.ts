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

/** One way of writing a date. `read` gives its days, `unresolved` for a date of unknown days, null for no date. */
export interface DateRule {
  /**
   * The words its matches begin with, in lower case, and digits: it is tried only where one of them stands. "The"
   * counts only before a digit or a word that opens some other date.
   */
  readonly openers: readonly string[];
  /** Sticky, so that it is tried nowhere else. */
  readonly pattern: RegExp;
  readonly label?: 'TIME';
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    scene: DateScene,
  ) => Period | 'unresolved' | null;
}
