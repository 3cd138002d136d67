import { findDateline } from './find-dateline.ts';
import { endsInStop, hasInnerSentenceEnd } from './find-sentence-end.ts';
import { isByline } from './is-byline.ts';
import { afterReadAlso } from './parse-read-also.ts';
import type { Line } from './to-lines.ts';

/**
 * Whether a line that could be title or text is a title: short, one sentence or two short ones, and none of
 * the lines with a part of their own. After an empty line below the day (`isBelowDay`) text is as likely, so a
 * full stop at its end decides for text.
 */
export function isTitleLike({ text }: Line, { isBelowDay }: { isBelowDay: boolean }): boolean {
  const line = text.trim();
  if (line.length > (isBelowDay ? 150 : 200) || afterReadAlso(line) !== null) return false;
  if (line.endsWith(':') && isBelowDay) return false;
  if (isByline(line) || findDateline(line) !== null) return false;
  if (isBelowDay && endsInStop(line) && !/[!?？！]/.test(line.slice(-3))) return false;
  return !hasInnerSentenceEnd(line) || (!isBelowDay && line.length <= 120);
}
