import { breakLines, cutLines, lineText, splitWide, toPieces, type Measure } from './break-lines.ts';

/** The room there is, in pixels. */
export interface TitleBox {
  readonly width: number;
  readonly height: number;
  /** In pixels, at a size of one pixel. */
  readonly measure: Measure;
}

/**
 * A title in the largest of a few sizes at which all of it fits; one that does not even in the smallest is cut behind
 * a word. Line height is LINE_HEIGHT.
 */
export function fitTitle(
  title: string,
  { width, height, measure }: TitleBox,
): { readonly size: number; readonly lines: readonly string[] } {
  const whole = toPieces(title, measure);
  for (const size of SIZES) {
    const room = { width: width / size, measure };
    const most = Math.min(MOST_LINES, Math.floor(height / (size * LINE_HEIGHT)));
    const isLast = size === SIZES.at(-1);
    // only where there is no smaller size is a word broken
    if (!isLast && whole.some((piece) => piece.width > room.width)) continue;
    const lines = breakLines(splitWide(whole, room.width, measure), room.width);
    if (lines.length > most && !isLast) continue;
    return { size, lines: cutLines(lines, most, room).map(lineText) };
  }
  throw new Error('There is a last size');
}

export const LINE_HEIGHT = 1.14;
const SIZES = [112, 96, 84, 76, 68, 60, 52, 46];
const MOST_LINES = 5;
