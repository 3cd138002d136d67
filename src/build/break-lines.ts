/** A stretch of text that stays on one line, and how wide it and the space behind it are. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** 0 where no space follows: the next piece stands right behind it. */
  readonly space: number;
}

/** Widths of the text and of a space, both in the same unit. */
export type Measure = (text: string) => number;

/**
 * A text as the pieces a line may be broken between: at spaces, behind a hyphen or dash between letters, between
 * letters of Chinese and Japanese but for the marks that may not begin or end a line, and between words of Thai, Lao,
 * Khmer and Burmese.
 */
export function toPieces(text: string, measure: Measure): readonly Piece[] {
  const space = measure(' ');
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const parts = toParts(word);
      return parts.map((part, index) => ({
        text: part,
        width: measure(part),
        space: index === parts.length - 1 ? space : 0,
      }));
    });
}

/** The pieces as lines of at most `width`, as few as there can be and about as long as each other. */
export function breakLines(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines = fill(pieces, width);
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < BALANCING_STEPS; step++) {
    const between = (narrow + wide) / 2;
    const fits = pieces.every((piece) => piece.width <= between);
    if (fits && fill(pieces, between).length === lines.length) wide = between;
    else narrow = between;
  }
  return fill(pieces, wide);
}

export type Line = readonly Piece[];

/** The text of a line; the space at its end is left out. */
export function lineText(line: Line): string {
  return line
    .map(({ text, space }) => (space > 0 ? `${text} ` : text))
    .join('')
    .trimEnd();
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { width, space }) => sum + width + space, 0) - (line.at(-1)?.space ?? 0);
}

/** The first lines, the last of them cut at the end of a piece so that `…` fits behind it. */
export function cutLines(
  lines: readonly Line[],
  most: number,
  { width, measure }: { readonly width: number; readonly measure: Measure },
): readonly Line[] {
  if (lines.length <= most) return lines;
  let last = lines.slice(most - 1).flat();
  for (;;) {
    const kept = lineText(last).replace(/[\s\p{P}]+$/u, '');
    const text = `${kept}…`;
    if (last.length <= 1 || measure(text) <= width) {
      return [...lines.slice(0, most - 1), [{ text, width: measure(text), space: 0 }]];
    }
    last = last.slice(0, -1);
  }
}

/** Pieces that are wider than a line, as parts that are not. */
export function splitWide(pieces: readonly Piece[], width: number, measure: Measure): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.width <= width) return piece;
    const parts: string[] = [''];
    for (const letter of toLetters(piece.text)) {
      const longer = parts.at(-1)! + letter;
      if (parts.at(-1) === '' || measure(longer) <= width) parts[parts.length - 1] = longer;
      else parts.push(letter);
    }
    return parts.map((text, index) => ({
      text,
      width: measure(text),
      space: index === parts.length - 1 ? piece.space : 0,
    }));
  });
}

/** What a reader takes for the letters of a text, marks and joined signs included. */
export function toLetters(text: string): readonly string[] {
  return [...LETTERS.segment(text)].map(({ segment }) => segment);
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const BALANCING_STEPS = 8;

function fill(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let used = Infinity;
  for (const piece of pieces) {
    if (used + piece.width <= width) lines.at(-1)!.push(piece);
    else {
      lines.push([piece]);
      used = 0;
    }
    used += piece.width + piece.space;
  }
  return lines;
}

function toParts(word: string): readonly string[] {
  const units = UNSPACED.test(word)
    ? [...WORDS.segment(word)].flatMap(({ segment }) =>
        UNSPACED.test(segment) ? [segment] : toLetters(segment),
      )
    : toLetters(word);
  const parts: string[] = [];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before !== undefined && !mayBreak(before, unit, units[index - 2])) parts[parts.length - 1] += unit;
    else parts.push(unit);
  });
  return parts;
}

function mayBreak(before: string, after: string, earlier: string | undefined): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  if (IDEOGRAPH.test(before) || IDEOGRAPH.test(after)) return true;
  if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
  return /^[-‐–—/]$/u.test(before) && /\p{L}$/u.test(earlier ?? '') && /^\p{L}/u.test(after);
}

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]/u;
/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const NOT_FIRST =
  /^[\p{Pe}\p{Pf}\p{M}!,.:;?%、。，．：；！？…‥・ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％”’"']/u;
const NOT_LAST = /[\p{Ps}\p{Pi}“‘＄￥$£]$/u;
