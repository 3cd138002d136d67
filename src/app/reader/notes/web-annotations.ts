import type { ArticleId } from '../../../archive/article.ts';
import { VERSION } from '../../list/parse-kept.ts';
import { isRecord } from '../../ui/stored.ts';
import { parseHighlights, type MarkedArticle, type OwnHighlight } from './parse-highlights.ts';

/**
 * Highlights as W3C Web Annotations (REC 2017-02-23), a list of them: the words by a TextQuoteSelector, the note as a
 * TextualBody. What the model has no place for, such as the article's id, day and headline, stands under `dateline`.
 */
export function formatAnnotations(
  articles: readonly MarkedArticle[],
  toUrl: (address: string) => string,
): string {
  const list = articles.flatMap(({ highlights, ...article }) =>
    highlights.map((highlight) => toAnnotation(article, highlight, toUrl)),
  );
  return `${JSON.stringify(list, null, 1)}\n`;
}

/** What such a list holds, entry by entry; or, where it is none, what is wrong and what to do about it. */
export function parseAnnotations(
  name: string,
  text: string,
): { readonly articles: readonly MarkedArticle[]; readonly wrong: number } | { readonly problem: string } {
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: `“${name}” is not JSON, so nothing was added. ${ADVICE}` };
  }
  if (!Array.isArray(list)) {
    return { problem: `“${name}” is no list of annotations, so nothing was added. ${ADVICE}` };
  }
  const articles = new Map<ArticleId, MarkedArticle>();
  for (const article of list.flatMap(toMarkedArticle)) {
    const before = articles.get(article.id)?.highlights ?? [];
    articles.set(article.id, { ...article, highlights: [...before, ...article.highlights] });
  }
  const found = [...articles.values()].reduce((sum, { highlights }) => sum + highlights.length, 0);
  return { articles: [...articles.values()], wrong: list.length - found };
}

const ADVICE = 'Choose a file that “As Web Annotation” on this page has made.';

function toAnnotation(
  article: Omit<MarkedArticle, 'highlights'>,
  { id, place, quote, note, madeAt }: OwnHighlight,
  toUrl: (address: string) => string,
) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:dateline:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(madeAt).toISOString(),
    ...(note && { body: { type: 'TextualBody', value: note, format: 'text/plain' } }),
    target: {
      source: toUrl(article.address),
      selector: {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: place.before,
        suffix: suffixOf(place.after, quote),
      },
    },
    dateline: { ...article, highlight: { id, place, quote, note, madeAt } },
  };
}

/** A place knows what follows where the words begin: what follows them is known of short ones only. */
function suffixOf(after: string, quote: string): string {
  return after.length > quote.length ? after.slice(quote.length) : '';
}

/** None where the entry makes no sense. */
function toMarkedArticle(entry: unknown): readonly MarkedArticle[] {
  const own = isRecord(entry) ? entry['dateline'] : null;
  if (!isRecord(own)) return [];
  const { id, highlight, ...rest } = own;
  // by the rules for what is kept
  const kept = { version: VERSION, articles: { [String(id)]: { ...rest, highlights: [highlight] } } };
  return [...parseHighlights(kept).values()];
}
