import type { CalendarDate } from '../archive/calendar-date.ts';
import { toPlainDay } from './day-doubts.ts';
import type { Doubt } from './doubt.ts';
import { joinTitle, toTitle } from './join-title.ts';
import { parseWrittenDay } from './parse-written-day.ts';
import { isTitleLike } from './is-title-like.ts';
import type { Line } from './to-lines.ts';

/** What the first lines of a seed say, and the lines after them. */
export interface Header {
  readonly day: CalendarDate | null;
  readonly dayAsWritten: string | null;
  /** Empty where the seed has none. */
  readonly title: string;
  readonly rest: readonly Line[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads ` date 2024-10-23 Title` from the first line, or what stands in its place. A title may stand, or go
 * on, in the line below; a first line that is no header is a title if it is short enough to be one. What is
 * not taken as header stays in `rest`, every letter of it.
 */
export function parseHeader(lines: readonly Line[]): Header {
  const [first, ...below] = lines;
  if (!first) return { day: null, dayAsWritten: null, title: '', rest: [], doubts: [] };
  const dated = parseDayLine(first);
  if (!dated) return titled({ ...UNDATED, remainder: '' }, lines);
  if (dated.remainder === '') return titled(dated, below);
  if (dated.remainder.length > LONGEST_TITLE) {
    return titled({ ...dated, remainder: '' }, [{ ...first, text: dated.remainder, gap: true }, ...below]);
  }
  const { title, rest, doubts } = joinTitle({ ...first, text: dated.remainder }, below);
  return { ...dated, title, rest, doubts: [...dated.doubts, ...doubts] };
}

interface DayLine {
  readonly day: CalendarDate | null;
  readonly dayAsWritten: string | null;
  readonly remainder: string;
  readonly doubts: readonly Doubt[];
}

const UNDATED = { day: null, dayAsWritten: null, doubts: [] };

/** A first line longer than this after its day is text that lost its line ends, not a title. */
const LONGEST_TITLE = 400;

/** The word, and what may stand between it and the day. */
const DATE_WORD = /^[\s\p{Cf}]*date(?:[\s\p{Cf}]*[:：][\s\p{Cf}]*|[\s\p{Cf}]+|$)/iu;

/** A mark between day and title, with blanks around it as the day itself may hold one. */
const SEPARATOR = /^\s*[-–—|,:：](?=\s)/;

function parseDayLine({ text, number }: Line): DayLine | null {
  const word = DATE_WORD.exec(text)?.[0] ?? '';
  const afterWord = text.slice(word.length).trim();
  if (word !== '' && afterWord === '') return { ...UNDATED, remainder: '' };
  const written = parseWrittenDay(afterWord);
  if (!written) return null;
  const after = afterWord.slice(written.asWritten.length);
  const remainder = toTitle(after.replace(SEPARATOR, ''));
  const standsFree = after === '' || (written.form === 'plain' && /^[\s:,|]/.test(after));
  if (word === '' && (!standsFree || written.day === null)) return null;
  const { day, dayAsWritten, doubts } = toPlainDay(written, { line: number, hasWord: word !== '' });
  return { day, dayAsWritten, remainder, doubts };
}

/** The title where the first line has none: the next line, if it looks like one. */
function titled(dated: DayLine, lines: readonly Line[]): Header {
  const { day, dayAsWritten, doubts } = dated;
  const [first, ...below] = lines;
  const isAlone = first !== undefined && below.length === 0 && day !== null;
  if (!first || isAlone || !isTitleLike(first, { isBelowDay: day !== null && first.gap })) {
    return { day, dayAsWritten, title: '', rest: lines, doubts };
  }
  const joined = joinTitle(first, below);
  return { day, dayAsWritten, title: joined.title, rest: joined.rest, doubts: [...doubts, ...joined.doubts] };
}
