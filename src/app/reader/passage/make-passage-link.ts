import { toPlainStretch, type Stretch } from './find-directive.ts';
import { findQuote } from './find-quote.ts';
import { formatFragment } from './format-text-directive.ts';
import { makeDirective, toPassage } from './make-directive.ts';
import { paragraphAt, type PageText } from './page-text.ts';
import type { TextDirective } from './parse-text-directive.ts';

/** A passage of a page and the part of its address that leads there. */
export interface PassageLink {
  readonly passage: Stretch;
  /** `#p7:~:text=...`; without a paragraph where it begins in none. */
  readonly fragment: string;
}

/** The link to what is selected of a page: whole words. Null where none are, or none that a link could hold. */
export function makePassageLink(page: PageText, selected: Stretch): PassageLink | null {
  const passage = toPassage(page, selected);
  if (!passage) return null;
  const number = paragraphAt(page, passage.start);
  const directives = makeDirectives(page, passage);
  const id = number > 0 ? `p${number}` : '';
  if (directives.length === 0 && !id) return null;
  return { passage, fragment: `#${formatFragment({ id, directives })}` };
}

/**
 * One directive, as a rule. Where the same words stand more than once in an article, nothing may tell which end of a
 * long passage is meant: then it is cut at a line's end, and both pieces are linked to.
 */
function makeDirectives(page: PageText, passage: Stretch): readonly TextDirective[] {
  const whole = makeSure(page, passage);
  if (whole.isSure) return [whole.directive];
  const cuts = [...page.text.slice(passage.start, passage.end).matchAll(/\n/g)].slice(-MOST_CUTS);
  for (const { index } of cuts) {
    const pieces = [
      { start: passage.start, end: passage.start + index },
      { start: passage.start + index + 1, end: passage.end },
    ].map((piece) => makeSure(page, toPlainStretch(page, piece)));
    if (pieces.every(({ isSure }) => isSure)) return pieces.flatMap(({ directive }) => directive ?? []);
  }
  return whole.directive ? [whole.directive] : [];
}

const MOST_CUTS = 20;

/** With whether the directive leads back to the passage. */
function makeSure(page: PageText, passage: Stretch) {
  const directive = makeDirective(page, passage, contextRoom(page, passage));
  const place = page.paragraphs[paragraphAt(page, passage.start) - 1] ?? null;
  const found = directive && findQuote(page, directive, { within: page.article, place });
  const isSure = found?.start === passage.start && found.end === passage.end;
  return isSure ? { isSure, directive: directive! } : { isSure, directive };
}

/** Where context may come from: between the headline and the first paragraph stands what changes from day to day. */
function contextRoom({ paragraphs }: PageText, { start, end }: Stretch): Stretch {
  const first = paragraphs[0]?.start ?? 0;
  const last = paragraphs.at(-1)?.end ?? 0;
  return { start: start >= first ? first : start, end: end <= last && end > first ? last : end };
}
