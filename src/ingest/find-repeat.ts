import { foldText } from './fold-text.ts';
import type { Line } from './to-lines.ts';

/**
 * How many lines from the start hold the whole text, where the rest says the same once more, with nothing or a
 * line of the header between; null where it does not. A single short paragraph may be meant twice.
 */
export function findRepeat(lines: readonly Line[], between: readonly string[] = []): number | null {
  const half = Math.floor(lines.length / 2);
  const middle = lines[half]?.text ?? '';
  const isOdd = lines.length % 2 === 1;
  if (half === 0 || (isOdd && !between.some((text) => text !== '' && foldText(text) === foldText(middle))))
    return null;
  const offset = lines.length - half;
  let letters = 0;
  for (let at = 0; at < half; at++) {
    const text = lines[at]!.text.trim();
    if (text !== lines[offset + at]!.text.trim()) return null;
    letters += text.length;
  }
  return half > 1 || letters > LONG_PARAGRAPH ? half : null;
}

const LONG_PARAGRAPH = 200;
