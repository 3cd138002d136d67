import type { Annotation } from './annotation.ts';
import type { Doubt } from './doubt.ts';
import { toQuote } from './to-quote.ts';

/** Offsets that are no stretch of a text of this length, in code points. */
export function outsideDoubt({ line, start, end }: Annotation, length: number): Doubt {
  return {
    kind: 'correction-place',
    line,
    what: `marks ${start} to ${end} of a text of ${length} characters; it is left out`,
    todo: 'Count in code points of the text that npm run annotations writes',
  };
}

/** A stretch without a letter. */
export function blankDoubt({ line }: Annotation): Doubt {
  return {
    kind: 'correction-place',
    line,
    what: 'marks nothing but blanks; it is left out',
    todo: 'Mark words, or take the line out',
  };
}

/** A quote that has no place, or no certain one: `why` is what it does instead. */
export function lostDoubt({ line, quote = '' }: Annotation, why: string): Doubt {
  return {
    kind: 'correction-stale',
    line,
    what: `${toQuote(quote)} ${why}; it is left out`,
    todo: 'Mark it anew, or take the line out',
  };
}

/** The first of the marks that were found elsewhere than at their offsets, and how many of all there are. */
export function movedDoubt({ line }: Annotation, count: number, of: number): Doubt {
  return {
    kind: 'correction-stale',
    line,
    what: `${count} of ${of} marks are not where it says: the text has changed since; they are put on the same words nearby`,
    todo: 'Look them through, and mark the text as it is now',
  };
}

/** A mark within or across another one. */
export function overlapDoubt({ line }: Pick<Annotation, 'line'>): Doubt {
  return {
    kind: 'correction-place',
    line,
    what: 'overlaps another mark; it is left out, as the longer or first one stays',
    todo: 'Keep one of the two',
  };
}
