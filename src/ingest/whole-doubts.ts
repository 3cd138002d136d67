import type { CalendarDate } from '../archive/calendar-date.ts';
import type { Doubt } from './doubt.ts';

/** A file without title and text. */
export const NOTHING: Doubt = {
  kind: 'empty',
  line: 0,
  what: 'holds neither a title nor text, and is not shown',
  todo: 'Delete it, or write the article',
};

/** A title with nothing below it. */
export const NO_BODY: Doubt = {
  kind: 'no-body',
  line: 0,
  what: 'holds a title but no text; the article is shown without one',
  todo: 'Add the text below an empty line',
};

/** No day in the header, nor anywhere else it may be taken from. */
export const NO_DAY: Doubt = {
  kind: 'no-date',
  line: 1,
  what: 'has no day in its first line; the article is shown as undated',
  todo: 'Begin the file with “date YYYY-MM-DD”',
};

/** A day the header lacks, and where it was found. */
export function filledDayDoubt(day: CalendarDate, source: string): Doubt {
  return {
    kind: 'no-date',
    line: 1,
    what: `has no day in its first line; ${day} was taken from ${source}`,
    todo: `Begin the file with “date ${day}”`,
  };
}

/** A title made from the text. */
export function noTitleDoubt(title: string): Doubt {
  return {
    kind: 'no-title',
    line: 1,
    what: `has no title; the first words of the text, “${title}”, serve as one`,
    todo: 'Write a title after the day',
  };
}

/** The same text a second time, from this line on. */
export function repeatDoubt(line: number): Doubt {
  return {
    kind: 'repeated',
    line,
    what: 'begins the whole text again, which is shown once',
    todo: 'Delete everything from this line on',
  };
}
