import type { Manuscript } from '../archive/article.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { GLOSSARY_FILE } from './correction-file.ts';
import { findQuote } from './find-quote.ts';
import type { Entry, Glossary, Quotation } from './glossary.ts';
import { toPlainText, toTextStarts } from './plain-text.ts';
import type { RecognisedMention } from './recognised.ts';
import { toQuote } from './to-quote.ts';

/** A place the glossary quotes: within which text of the article (0 is the title), and what is to be there. */
export interface QuotedPlace {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  /** Null: nothing is to be marked there. */
  readonly mention: RecognisedMention | null;
}

/**
 * What the glossary marks and unmarks in one article, none overlapping another. A quotation must stand at one place in
 * its plain text and within one paragraph; any other is a problem.
 */
export function placeQuotations(
  manuscript: Manuscript,
  { mark, unmark }: Pick<Glossary, 'mark' | 'unmark'>,
): { readonly places: readonly QuotedPlace[]; readonly problems: readonly SeedProblem[] } {
  const places: QuotedPlace[] = [];
  const problems: SeedProblem[] = [];
  const ofFile = ({ file }: Quotation) => file === manuscript.file;
  for (const entry of [...mark.filter(ofFile), ...unmark.filter(ofFile)]) {
    const place = findPlace(entry, manuscript);
    if ('kind' in place) {
      problems.push(place);
    } else if (places.some((other) => overlap(other, place))) {
      problems.push(
        problemOf(entry, 'is quoted by an earlier entry too, in', 'Keep one', 'correction-conflict'),
      );
    } else {
      const { start, end } = place;
      places.push({ ...place, mention: toMention(entry, { start, end }) });
    }
  }
  return { places, problems };
}

function findPlace(
  entry: Entry<Quotation>,
  manuscript: Manuscript,
): Omit<QuotedPlace, 'mention'> | SeedProblem {
  const { quote, before, after } = entry;
  const plain = toPlainText(manuscript);
  const [at, another] = findQuote(plain, { quote, prefix: before, suffix: after }, { most: 2 });
  if (at === undefined) return problemOf(entry, 'does not stand in', 'Copy the words from the page');
  if (another !== undefined)
    return problemOf(entry, 'stands more than once in', 'Say with “before” or “after” which is meant');
  const starts = toTextStarts(manuscript);
  const text = starts.findLastIndex((textStart) => textStart <= at);
  const start = at - starts[text]!;
  const { length } = text === 0 ? manuscript.title : manuscript.blocks[text - 1]!.text;
  if (start + quote.length > length)
    return problemOf(entry, 'reaches over the end of a paragraph in', 'Quote one stretch of a paragraph');
  return { text, start, end: start + quote.length };
}

function overlap(a: Omit<QuotedPlace, 'mention'>, b: Omit<QuotedPlace, 'mention'>): boolean {
  return a.text === b.text && a.start < b.end && b.start < a.end;
}

function toMention(
  entry: Glossary['mark'][number] | Glossary['unmark'][number],
  place: Pick<RecognisedMention, 'start' | 'end'>,
): RecognisedMention | null {
  if (!('label' in entry)) return null;
  const { label, entity } = entry;
  return { ...place, label, ...(entity && { entity }) };
}

function problemOf(
  { line, quote, file }: Entry<Quotation>,
  why: string,
  todo: string,
  kind: SeedProblem['kind'] = 'correction-place',
): SeedProblem {
  return {
    kind,
    file: GLOSSARY_FILE,
    line,
    what: `${toQuote(quote)} ${why} ${file}; the entry is left out`,
    todo,
  };
}
