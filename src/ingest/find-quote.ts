/** Words to find in a text, with those right before and after them. White space of any kind is equal. */
export interface Quote {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Every place of a quote in a text, in order: with its prefix and suffix if it has any, and not inside a word. Offsets
 * are those of the first letter, in UTF-16 code units. At most `most` are looked for, from `from` on and before `to`.
 */
export function findQuote(
  text: string,
  { quote, prefix = '', suffix = '' }: Quote,
  { most = Infinity, from = 0, to = text.length }: { most?: number; from?: number; to?: number } = {},
): readonly number[] {
  const plain = withPlainBlanks(text);
  const [words, before, after] = [quote, prefix, suffix].map(withPlainBlanks) as [string, string, string];
  if (words.trim() === '') return [];
  const whole = before + words + after;
  const places: number[] = [];
  for (
    let at = plain.indexOf(whole, Math.max(0, from));
    at >= 0 && at < to;
    at = plain.indexOf(whole, at + 1)
  ) {
    const start = at + before.length;
    if (isWhole(plain, start, start + words.length)) places.push(start);
    if (places.length >= most) break;
  }
  return places;
}

/** The same text, as long, with every sort of blank as a space. */
export function withPlainBlanks(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}

/** Whether what stands from `start` to `end` neither begins nor ends inside a word. */
export function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(
      WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
      WORD_AFTER.test(text.slice(start, start + 2))
    ) &&
    !(WORD_BEFORE.test(text.slice(Math.max(0, end - 2), end)) && WORD_AFTER.test(text.slice(end, end + 2)))
  );
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]/u;
