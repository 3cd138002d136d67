import { findQuote, type FoundQuote } from './find-quote.ts';
import { paragraphOf, type PageText } from './page-text.ts';
import type { Fragment, TextDirective } from './parse-text-directive.ts';

/** What a link leads to on a page. */
export interface LinkedPassages {
  /** In the order of the link. For one that names a paragraph and no words, the paragraph. */
  readonly found: readonly FoundQuote[];
  /** Directives whose words are gone. */
  readonly lost: readonly TextDirective[];
}

/** The passages that the fragment of an address means. */
export function findPassages(page: PageText, { id, directives }: Fragment): LinkedPassages {
  const place = paragraphOf(page, id);
  if (directives.length === 0) return { found: place ? [{ ...place, isChanged: false }] : [], lost: [] };
  const answers = directives.map((directive) => ({
    directive,
    quote: findQuote(page, directive, { within: page.article, place }),
  }));
  return {
    found: join(
      page,
      answers.flatMap(({ quote }) => quote ?? []),
    ),
    lost: answers.flatMap(({ directive, quote }) => (quote ? [] : directive)),
  };
}

/** Pieces with nothing but space between them are one passage. */
function join({ text }: PageText, pieces: readonly FoundQuote[]): readonly FoundQuote[] {
  const joined: FoundQuote[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.start >= last.end && text.slice(last.end, piece.start).trim() === '')
      joined[joined.length - 1] = {
        start: last.start,
        end: piece.end,
        isChanged: last.isChanged || piece.isChanged,
      };
    else joined.push(piece);
  }
  return joined;
}
