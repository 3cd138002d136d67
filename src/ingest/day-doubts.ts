import type { CalendarDate } from '../archive/calendar-date.ts';
import type { Doubt } from './doubt.ts';
import type { WrittenDay } from './parse-written-day.ts';

/**
 * The header's day out of what is written there: the day, or the words to show in its place, with what its
 * owner should know. `hasWord` is false where the line lacks the word "date".
 */
export function toPlainDay(
  { asWritten, day, form }: WrittenDay,
  { line, hasWord }: { line: number; hasWord: boolean },
): { day: CalendarDate | null; dayAsWritten: string | null; doubts: readonly Doubt[] } {
  if (day === null) {
    const why = form === 'ambiguous' ? 'could be more than one day' : 'is no day of the calendar';
    return { day, dayAsWritten: asWritten, doubts: [asWrittenDoubt(`“${asWritten}” ${why}`, line)] };
  }
  const doubts: Doubt[] = [];
  if (form !== 'plain' || !hasWord) doubts.push(formDoubt(asWritten, day, line));
  if (day < FIRST_USUAL || day > LAST_USUAL) doubts.push(unusualDoubt(day, line));
  return { day, dayAsWritten: null, doubts };
}

const FIRST_USUAL = '1900-01-01';

/** No clock is asked: what a seed means must not depend on when it is read. */
const LAST_USUAL = '2099-12-31';

function asWrittenDoubt(what: string, line: number): Doubt {
  return {
    kind: 'date-as-written',
    line,
    what: `${what}; the article is shown as undated, with these words`,
    todo: 'Write the day as YYYY-MM-DD',
  };
}

function formDoubt(written: string, day: CalendarDate, line: number): Doubt {
  return {
    kind: 'date-form',
    line,
    what: `begins with “${written}”, read as ${day}`,
    todo: `Write “date ${day}”`,
  };
}

function unusualDoubt(day: CalendarDate, line: number): Doubt {
  return {
    kind: 'unusual-day',
    line,
    what: `is dated ${day}, which is kept and shown`,
    todo: 'Check the year',
  };
}
