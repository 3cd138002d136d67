import type { Tokens } from './tokens.ts';

/** A quote between its contexts, as numbers of `Tokens.ids`; -1 for a word that the text has not. */
export interface Pattern {
  readonly ids: readonly number[];
  /** What each of them counts beside the others of its part. */
  readonly weights: readonly number[];
  /** Where the quote begins and ends in it. */
  readonly from: number;
  readonly to: number;
}

/** One way the quote may stand in the text. */
export interface Alignment {
  /** Tokens of the text; end excluded. */
  readonly from: number;
  readonly to: number;
  /** Shares of the quote and of its context that are there, 0 to 1; null without context. */
  readonly quote: number;
  readonly context: number | null;
  readonly isInPlace: boolean;
  /** All of it, weighed, 0 to 1. */
  readonly score: number;
  /** Tokens of the quote. */
  readonly length: number;
}

/**
 * What each counts for: the weights with which Hypothesis finds the quotes of its annotations again
 * (hypothesis/client, `match-quote`): quote 50, prefix and suffix 20 each, position 2.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 } as const;

/**
 * The best alignments of a pattern, best first, each in another part of the text: an edit distance in words, whose cost
 * is that of the weights. Only looked for where words of the pattern lie on one diagonal, so its time is bounded
 * whatever the pattern: see `toWindows`.
 *
 *              text ->
 *     prefix   \                free before
 *     quote     \__             words put in: half the price
 *     suffix       \            free after
 */
export function align(tokens: Tokens, pattern: Pattern, { after, place }: Where): readonly Alignment[] {
  if (pattern.to <= pattern.from) return [];
  return toWindows(tokens, pattern, { after, place })
    .map((window) => alignWithin(tokens, pattern, window, place))
    .toSorted((a, b) => b.score - a.score);
}

interface Where {
  /** Nothing before this token counts. */
  readonly after: number;
  /** Where the quote began, if that is known. */
  readonly place: Span | null;
}

/** Tokens of the text; end excluded. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function alignWithin(
  { sequence }: Tokens,
  { ids, weights: given, from: quoteFrom, to: quoteTo }: Pattern,
  { from, to }: Span,
  place: Span | null,
): Alignment {
  const weights = [
    ...toShare(given.slice(0, quoteFrom), WEIGHTS.prefix),
    ...toShare(given.slice(quoteFrom, quoteTo), WEIGHTS.quote),
    ...toShare(given.slice(quoteTo), WEIGHTS.suffix),
  ];
  const width = to - from;
  const rows = () => ({
    cost: new Float64Array(width + 1),
    // where the quote begins and ends on the best way here, and what it had cost by then
    begin: new Int32Array(width + 1),
    end: new Int32Array(width + 1),
    before: new Float64Array(width + 1),
    inside: new Float64Array(width + 1),
  });
  let [above, row] = [rows(), rows()];
  for (let index = 0; index < ids.length; index++) {
    const weight = weights[index]!;
    const isLast = index === ids.length - 1;
    const extra = isLast ? 0 : (weight + weights[index + 1]!) / 4;
    for (let column = 0; column <= width; column++) {
      let cost = above.cost[column]! + weight;
      let source = above;
      let at = column;
      if (column > 0) {
        const isSame = sequence[from + column - 1] === ids[index];
        const diagonal = above.cost[column - 1]! + (isSame ? 0 : weight);
        if (diagonal <= cost) {
          cost = diagonal;
          at = column - 1;
        }
        const left = row.cost[column - 1]! + extra;
        if (left < cost) {
          cost = left;
          source = row;
          at = column - 1;
        }
      }
      row.cost[column] = cost;
      const isNew = source === above;
      row.begin[column] = isNew && index === quoteFrom ? at : source.begin[at]!;
      row.before[column] = isNew && index === quoteFrom ? above.cost[at]! : source.before[at]!;
      row.end[column] = isNew && index === quoteTo - 1 ? column : source.end[at]!;
      row.inside[column] = isNew && index === quoteTo - 1 ? cost : source.inside[at]!;
    }
    [above, row] = [row, above];
  }
  let best = 0;
  for (let column = 1; column <= width; column++) {
    const more = above.cost[column]! - above.cost[best]!;
    // what stands in the place of a quote is taken for it
    const isNothing = above.end[best] === above.begin[best] && above.end[column]! > above.end[best]!;
    const isSame = above.begin[column] === above.begin[best];
    if (more < 0 || (more === 0 && isSame && isNothing)) best = column;
  }

  const [before, inside] = [above.before[best]!, above.inside[best]!];
  const hasPrefix = quoteFrom > 0;
  const hasSuffix = quoteTo < ids.length;
  const most = (hasPrefix ? WEIGHTS.prefix : 0) + (hasSuffix ? WEIGHTS.suffix : 0);
  const lost = before + above.cost[best]! - inside;
  const begin = from + above.begin[best]!;
  const away = place ? Math.max(0, place.from - begin, begin - place.to) : 0;
  const near = 1 - away / Math.max(1, sequence.length);
  const all = WEIGHTS.quote + most + WEIGHTS.place;
  return {
    from: begin,
    to: from + above.end[best]!,
    quote: 1 - (inside - before) / WEIGHTS.quote,
    context: most > 0 ? 1 - lost / most : null,
    isInPlace: place !== null && away === 0,
    score: 1 - (above.cost[best]! + WEIGHTS.place * (1 - near)) / all,
    length: quoteTo - quoteFrom,
  };
}

/** Numbers in the same proportion that make `all` together. */
function toShare(numbers: readonly number[], all: number): readonly number[] {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.map((number) => (number / sum) * all);
}

/** Windows of the text that are compared, and words of one kind that are counted to find them. */
const MOST_WINDOWS = 3;
const MOST_OF_A_WORD = 2000;
/** Tokens that one step of the count spans. */
const STEP = 16;

/** Where most words of the pattern stand as far from each other as in it, and where the quote was. */
function toWindows({ sequence }: Tokens, { ids }: Pattern, { after, place }: Where): readonly Span[] {
  const places = new Map<number, number[]>();
  for (const id of ids) if (id >= 0) places.set(id, []);
  for (let index = after; index < sequence.length; index++) {
    const list = places.get(sequence[index]!);
    if (list && list.length < MOST_OF_A_WORD) list.push(index);
  }
  const votes = new Float64Array(Math.ceil((sequence.length + ids.length) / STEP) + 2);
  ids.forEach((id, index) => {
    const list = places.get(id) ?? [];
    // a word that is everywhere says little
    for (const at of list) votes[Math.floor((at - index + ids.length) / STEP)]! += 1 / Math.sqrt(list.length);
  });
  const starts = place ? [place.from] : [];
  for (let count = 0; count < MOST_WINDOWS; count++) {
    let best = 0;
    for (let step = 1; step < votes.length - 1; step++)
      if (votes[step]! + votes[step + 1]! > votes[best]! + votes[best + 1]!) best = step;
    if (!(votes[best]! + votes[best + 1]!)) break;
    starts.push(best * STEP - ids.length);
    votes.fill(0, Math.max(0, best - 1), best + 3);
  }
  const spans = starts.map((start) => ({
    from: Math.max(after, start - STEP),
    to: Math.max(after, Math.min(sequence.length, start + 2 * ids.length + 3 * STEP)),
  }));
  return spans.filter(
    (span, index) => !spans.slice(0, index).some(({ from, to }) => from <= span.from && span.to <= to),
  );
}
