import type { Doubt } from './doubt.ts';
import { findDateline } from './find-dateline.ts';
import { endsInStop, hasInnerSentenceEnd } from './find-sentence-end.ts';
import { isByline } from './is-byline.ts';
import { isListLine } from './is-list-line.ts';
import { afterReadAlso } from './parse-read-also.ts';
import { parseLoneDay } from './parse-lone-day.ts';
import type { Line } from './to-lines.ts';

/**
 * The title that starts in `first`, with the line below where it goes on there: no empty line between them
 * but one after, no stop before it, and short.
 */
export function joinTitle(
  first: Line,
  below: readonly Line[],
): { title: string; rest: readonly Line[]; doubts: readonly Doubt[] } {
  const title = toTitle(first.text);
  const [second, third] = below;
  if (!second || !goesOn(title, second, third)) return { title, rest: below, doubts: [] };
  const joined = `${title} ${toTitle(second.text)}`;
  return { title: joined, rest: below.slice(1), doubts: [splitDoubt(second.number)] };
}

/** A title as written, on one line. */
export function toTitle(text: string): string {
  return text.replace(/[ \t]+/g, ' ').trim();
}

const LONGEST_SECOND_LINE = 90;

/** A word or mark after which no title ends. */
const DANGLING =
  /(?:[,:;–—-]|\b(?:an?|the|of|to|in|on|at|for|from|with|by|and|or|but|as|that|which|who|has|have|had|is|are|was|were|be|will|would|could|may|might|says?|said|not|over|after|before|into|than|its|his|her|their|amid|against|about|between|because|while|when))$/iu;

function goesOn(title: string, second: Line, third: Line | undefined): boolean {
  const text = second.text.trim();
  if (second.gap || third?.gap !== true || text.length > LONGEST_SECOND_LINE || endsInStop(title))
    return false;
  if (afterReadAlso(text) !== null || isListLine(text) || isByline(text) || findDateline(text)) return false;
  if (parseLoneDay(text) || hasInnerSentenceEnd(text) || text.endsWith(':')) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  if (afterReadAlso(third.text) !== null) return false;
  // a whole sentence is text, unless the line above can not stand without it
  return !endsInStop(text) || DANGLING.test(title);
}

function splitDoubt(line: number): Doubt {
  return {
    kind: 'split-title',
    line,
    what: 'goes on with the title of the line above, and was joined to it',
    todo: 'Write the title on one line, with an empty line after it',
  };
}
