import { align, type Alignment, type Pattern } from './align.ts';
import { findDirective, type Stretch } from './find-directive.ts';
import { toFoldedText, type FoldedText } from './folded-text.ts';
import type { TextDirective } from './parse-text-directive.ts';
import { articleTokens, toTokens, type Tokens } from './tokens.ts';

/**
 * The stretch of `within` that is most like the quote of a directive where the very words are not there any more, or
 * null: better no passage than a wrong one. `place`, where it is known, is where the quote began.
 */
export function findNearest(
  text: FoldedText,
  directive: TextDirective,
  { within, place }: { within: Stretch; place: Stretch | null },
): Stretch | null {
  const { prefix, start, end, suffix } = directive;
  const tokens = articleTokens(text, within);
  if (end === undefined) return findAlike(tokens, directive, { after: within.start, place });
  const find = (quote: TextDirective, where: Where) =>
    findVery(text, quote, where) ?? findAlike(tokens, quote, where);
  const first = find({ ...(prefix && { prefix }), start }, { after: within.start, place });
  const rest = first ? first.end : within.start;
  const last = find({ start: end, ...(suffix && { suffix }) }, { after: rest, place: null });
  return first && last ? { start: first.start, end: last.end } : (first ?? last);
}

interface Where {
  readonly after: number;
  readonly place: Stretch | null;
}

/** The very words of a quote: those in their place, else the first. */
function findVery(text: FoldedText, quote: TextDirective, { after, place }: Where): Stretch | null {
  const found = findDirective(text, quote).filter(({ start }) => start >= after);
  return found.find(({ start }) => place && start >= place.start && start < place.end) ?? found[0] ?? null;
}

/** The words most like a quote. Of few words, those that stand where they stood, among the words that stood there. */
function findAlike(
  tokens: Tokens,
  { prefix, start, suffix }: TextDirective,
  { after, place }: Where,
): Stretch | null {
  const known = place && { from: tokenAt(tokens, place.start), to: tokenAt(tokens, place.end) };
  const pattern = toPattern(tokens, prefix, start, suffix);
  const alike = align(tokens, pattern, { after: tokenAt(tokens, after), place: known }).filter(isLikeEnough);
  const most = alike[0]?.score ?? 0;
  const inPlace = alike.find(
    ({ isInPlace, context, score }) =>
      isInPlace && (score >= most - FOR_PLACE || (context ?? 0) >= ALL_AROUND),
  );
  const best = inPlace ?? alike[0];
  return best ? { start: tokens.starts[best.from]!, end: tokens.ends[best.to - 1]! } : null;
}

/** Of the score: so much less like the quote may be what stands in its own paragraph. */
const FOR_PLACE = 0.25;

/**
 * Half of the words at least, or a third where the quote was. A few words are everywhere: they count only among the
 * words that stood around them, and if those are all there, whatever stands between has taken their place.
 */
function isLikeEnough({ quote, context, isInPlace, length, from, to }: Alignment): boolean {
  if (from >= to) return false;
  if (length <= FEW && context !== null) return context >= ALL_AROUND || (quote >= 0.5 && context >= 0.4);
  return quote >= 0.5 || (isInPlace && quote >= 0.3);
}

/** Words, signs among them. */
const FEW = 5;
/** Of the context: enough to know the place by it alone. */
const ALL_AROUND = 0.75;

function toPattern({ ids }: Tokens, before = '', quote: string, after = ''): Pattern {
  const words = (part: string) => {
    return toTokens(toFoldedText(part), { start: 0, end: part.length }).words;
  };
  const [prefix, middle, suffix] = [
    words(before).slice(-MOST_CONTEXT),
    words(quote).slice(0, MOST_WORDS),
    words(after).slice(0, MOST_CONTEXT),
  ];
  return {
    ids: [...prefix, ...middle, ...suffix].map((word) => ids.get(word) ?? -1),
    weights: [...prefix, ...middle, ...suffix].map((word) => (/[\p{L}\p{N}]/u.test(word) ? 1 : 0.3)),
    from: prefix.length,
    to: prefix.length + middle.length,
  };
}

/** Words of a quote, and of either context, that are compared. */
const MOST_WORDS = 320;
const MOST_CONTEXT = 40;

/** The first token that begins at an offset of the text or later. */
function tokenAt({ starts }: Tokens, offset: number): number {
  const index = starts.findIndex((start) => start >= offset);
  return index === -1 ? starts.length : index;
}
