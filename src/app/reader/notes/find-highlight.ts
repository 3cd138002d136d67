import type { Block } from '../../../archive/article.ts';
import { blockElement, blockAt, offsetOnPage, rangeOnPage, toBodyText } from '../text-on-page.ts';
import { findTextPlace, nearestIndexOf, toTextPlace, type TextPlace } from '../text-place.ts';

type Blocks = readonly Pick<Block, 'text'>[];

/** A stretch of the body's text, in UTF-16 code units: see `toBodyText`. */
export interface BodyStretch {
  readonly start: number;
  readonly end: number;
}

/** Words of the body, as they are kept. */
export interface Quoted {
  readonly place: TextPlace;
  readonly quote: string;
}

/** What of the body a range on the page holds, without blanks at its ends; null where that is nothing. */
export function quoteRange(blocks: Blocks, range: Range): Quoted | null {
  const start = offsetOnPage(blocks, range.startContainer, range.startOffset) ?? (isBefore(range) ? 0 : null);
  const body = toBodyText(blocks);
  const end = offsetOnPage(blocks, range.endContainer, range.endOffset) ?? body.length;
  if (start === null || end <= start) return null;
  const words = body.slice(start, end);
  const quote = words.trim();
  const from = start + words.indexOf(quote);
  return quote === '' ? null : { place: toTextPlace(body, from), quote };
}

/** Where kept words stand in a text that may have changed: the very words, of several the nearest; null if they are gone. */
export function findHighlight(body: string, { place, quote }: Quoted): BodyStretch | null {
  const found = findTextPlace(body, place);
  const start =
    found !== null && body.startsWith(quote, found) ? found : nearestIndexOf(body, quote, place.offset);
  return start === null ? null : { start, end: start + quote.length };
}

/** The parts of the page that a stretch is drawn in, a range for each block it touches. */
export function rangesOf(blocks: Blocks, { start, end }: BodyStretch): readonly Range[] {
  const [first, last] = [blockAt(blocks, start), blockAt(blocks, end)];
  const ranges: Range[] = [];
  for (let index = first.index; index <= last.index; index++) {
    const element = blockElement(index);
    const from = index === first.index ? first.inBlock : 0;
    const to = index === last.index ? last.inBlock : (blocks[index]?.text.length ?? 0);
    const range = element && to > from ? rangeOnPage(element, from, to) : null;
    if (range) ranges.push(range);
  }
  return ranges;
}

/** Whether a range that begins outside the body begins above it. */
function isBefore(range: Range): boolean {
  const first = blockElement(0);
  return first !== null && range.comparePoint(first, 0) >= 0;
}
