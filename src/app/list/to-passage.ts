import { findWanted, type WantedWord } from './choice-by-words.ts';

/** Those of some words that stand in none of these texts. */
export function missingWords(texts: readonly string[], wanted: readonly WantedWord[]): readonly WantedWord[] {
  return wanted.filter((one) => texts.every((text) => findWanted(text, [one]).length === 0));
}

/**
 * The stretch of these texts with most of some words in it, the first of equals: a line or two, cut at blanks, with
 * dots where the text goes on. Null where there is none of the words.
 */
export function toPassage(texts: readonly string[], wanted: readonly WantedWord[]): string | null {
  let best: { readonly text: string; readonly start: number; readonly has: number } | null = null;
  for (const text of texts) {
    const places = findWanted(text, wanted);
    for (const [start] of places) {
      const end = start + LENGTH - BEFORE;
      const shown = places.filter((place) => place[0] >= start && place[1] <= end);
      const words = shown.map((place) => text.slice(...place)).join(' ');
      const has = wanted.length - missingWords([words], wanted).length;
      if (has > (best?.has ?? 0)) best = { text, start, has };
      if (has === wanted.length) return cut(text, start);
    }
  }
  return best && cut(best.text, best.start);
}

/** From some words before a place, so that what stands there is seen however few lines there are. */
function cut(text: string, place: number): string {
  // a text without blanks is cut where it must be, but not within a sign
  const from = place <= BEFORE ? 0 : blankAfter(text, place - BEFORE, place);
  const to = from + LENGTH >= text.length ? text.length : blankBefore(text, from + LENGTH, place);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

function blankAfter(text: string, least: number, most: number): number {
  const blank = text.slice(least, most).search(/\s/);
  return blank === -1 ? startOfSign(text, least) : least + blank + 1;
}

function blankBefore(text: string, most: number, least: number): number {
  const blank = text.slice(least, most).search(/\s\S*$/);
  return blank === -1 ? startOfSign(text, most) : least + blank;
}

function startOfSign(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}

/** In code units. */
const LENGTH = 200;
const BEFORE = 40;
