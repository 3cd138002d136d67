import type { CalendarDate } from '../archive/calendar-date.ts';
import { parseWrittenDay } from './parse-written-day.ts';

/**
 * The day of a line that holds nothing else: "Friday, July 21, 2017", "Published on 2017-07-21". Null where
 * there is more on it, or where the day is in doubt.
 */
export function parseLoneDay(text: string): CalendarDate | null {
  const line = text.trim();
  if (line.length > LONGEST) return null;
  const bare = line.replace(/^(?:(?:date|published|posted|updated)(?:\s+on)?\s*:?\s+)?/i, '');
  const written = parseWrittenDay(bare);
  return written && /^[\s.]*$/.test(bare.slice(written.asWritten.length)) ? written.day : null;
}

const LONGEST = 60;
