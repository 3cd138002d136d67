import { findDirective, type Stretch } from './find-directive.ts';
import { findNearest } from './find-nearest.ts';
import type { FoldedText } from './folded-text.ts';
import type { TextDirective } from './parse-text-directive.ts';

/** A quote in the text of today. */
export interface FoundQuote extends Stretch {
  /** True where the very words are gone, and these are the nearest to them. */
  readonly isChanged: boolean;
}

/**
 * Finds what a directive means: the very words, of several those in their own paragraph, else the first; or else what
 * is most like them in `within`. Null where they are gone. `place` is the paragraph the link names.
 */
export function findQuote(
  text: FoldedText,
  directive: TextDirective,
  { within, place }: { within: Stretch; place: Stretch | null },
): FoundQuote | null {
  const bounded = findDirective(text, directive);
  const same = bounded.length > 0 ? bounded : findDirective(text, directive, { anywhere: true });
  const isInPlace = ({ start }: Stretch) => place !== null && start >= place.start && start < place.end;
  const exact = same.find(isInPlace) ?? same[0];
  if (exact) return { ...exact, isChanged: false };
  const nearest = findNearest(text, directive, { within, place });
  return nearest && { ...nearest, isChanged: true };
}
