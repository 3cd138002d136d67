import type { CalendarDate } from '../archive/calendar-date.ts';
import type { Doubt } from './doubt.ts';
import { foldText } from './fold-text.ts';
import { isByline } from './is-byline.ts';
import type { ManuscriptBlock } from './parse-body.ts';
import type { Header } from './parse-header.ts';
import { parseLoneDay } from './parse-lone-day.ts';
import type { Line } from './to-lines.ts';

/** What stands between header and text. */
export interface Head {
  readonly blocks: readonly ManuscriptBlock[];
  /** The day of a line that holds nothing else, where the header has none. */
  readonly day: CalendarDate | null;
  readonly rest: readonly Line[];
  readonly doubts: readonly Doubt[];
}

/**
 * Takes the lines with a part of their own off the start of a text: bylines, a copy of the title, a line with
 * only the day. The copy is dropped, and so is the day where it is the header's, or becomes the article's; both
 * are reported. A day that disagrees stays, and is reported.
 */
export function peelHead(
  lines: readonly Line[],
  header: Pick<Header, 'title' | 'day' | 'dayAsWritten'>,
): Head {
  let head: Head = { blocks: [], day: null, rest: lines, doubts: [] };
  for (let step = 0; step < MOST; step++) {
    const next = peelOne(head, header);
    if (!next) break;
    head = next;
  }
  return head;
}

const MOST = 6;

function peelOne(
  head: Head,
  { title, day, dayAsWritten }: Pick<Header, 'title' | 'day' | 'dayAsWritten'>,
): Head | null {
  const { blocks, rest, doubts } = head;
  const [first, second] = rest;
  if (!first) return null;
  const copied = linesOfCopy(title, first, second);
  if (copied > 0) return { ...head, rest: rest.slice(copied), doubts: [...doubts, copyDoubt(first.number)] };
  const kept = { role: 'paragraph', text: first.text.trim(), dateline: 0 } as const;
  if (isByline(first.text))
    return { ...head, rest: rest.slice(1), blocks: [...blocks, { ...kept, role: 'byline' }] };
  const lone = parseLoneDay(first.text);
  if (!lone || dayAsWritten !== null) return null;
  const known = day ?? head.day;
  if (known === null) return { ...head, rest: rest.slice(1), day: lone };
  const doubt = lone === known ? sameDayDoubt(first.number) : otherDayDoubt(lone, known, first.number);
  return {
    ...head,
    rest: rest.slice(1),
    blocks: lone === known ? blocks : [...blocks, kept],
    doubts: [...doubts, doubt],
  };
}

/** How many lines repeat the title: it may be broken over two. */
function linesOfCopy(title: string, first: Line, second: Line | undefined): number {
  const folded = foldText(title);
  if (folded === '' || first.text.length > title.length * 2 + 40) return 0;
  if (foldText(first.text) === folded) return 1;
  if (!second || second.gap || second.text.length > title.length * 2) return 0;
  return foldText(`${first.text} ${second.text}`) === folded ? 2 : 0;
}

function copyDoubt(line: number): Doubt {
  return {
    kind: 'title-copy',
    line,
    what: 'repeats the title, which is shown once',
    todo: 'Delete this line',
  };
}

function sameDayDoubt(line: number): Doubt {
  return {
    kind: 'day-line',
    line,
    what: "repeats the article's day, which is shown once",
    todo: 'Delete this line',
  };
}

function otherDayDoubt(found: CalendarDate, known: CalendarDate, line: number): Doubt {
  return {
    kind: 'other-day',
    line,
    what: `names ${found} where the article's day is ${known}; both are shown`,
    todo: 'Correct the one that is wrong',
  };
}
