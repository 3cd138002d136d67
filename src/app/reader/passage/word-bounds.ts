/**
 * Whether a word does not go on across an offset of a text, by Unicode's rules for words: browsers ask for it at
 * either end of a quote. Where there is no segmenter, letters and digits make words.
 */
export function isWordBound(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (isSpace(text, offset - 1) || isSpace(text, offset)) return true;
  const { start, segments } = lineOf(text, offset);
  if (segments) return segments.containing(offset - start)?.index === offset - start;
  return !(
    /[\p{L}\p{N}\p{M}]$/u.test(text.slice(offset - 2, offset)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(offset, offset + 2))
  );
}

/** The nearest bound at an offset or before (-1), or after (1). */
export function toWordBound(text: string, offset: number, way: 1 | -1): number {
  let at = offset;
  while (!isWordBound(text, at)) at += way;
  return at;
}

/**
 * The end of the first `count` words from an offset on, or with -1 the start of the last ones before it; not beyond
 * `limit`.
 */
export function passWords(
  text: string,
  from: number,
  { count, way, limit }: { count: number; way: 1 | -1; limit: number },
): number {
  let at = from;
  for (let passed = 0; passed < count;) {
    if (way === 1 ? at >= limit : at <= limit) return limit;
    const next = toWordBound(text, at + way, way);
    const piece = text.slice(Math.min(at, next), Math.max(at, next));
    if (/[\p{L}\p{N}]/u.test(piece)) passed++;
    at = next;
  }
  return way === 1 ? Math.min(at, limit) : Math.max(at, limit);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

/** Segmenting is per line: a paragraph's words do not depend on its neighbours. */
function lineOf(text: string, offset: number): { start: number; segments: Intl.Segments | null } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (latest?.text !== text || latest.start !== start) {
    const end = text.indexOf('\n', offset);
    const line = text.slice(start, end === -1 ? undefined : end);
    latest = { text, start, segments: SEGMENTER?.segment(line) ?? null };
  }
  return latest;
}

let latest: { text: string; start: number; segments: Intl.Segments | null } | null = null;

const SEGMENTER = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : null;
