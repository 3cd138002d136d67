import type { MarkedText, Mention } from '../../archive/article.ts';

/** A stretch of text, a mention's or what stands between two. Joined, the segments are the text again. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly mention: Mention | null;
}

/**
 * A text cut at its mentions, which are in order and do not overlap, and at `cut` if that falls between them.
 * Offsets are the truth; this is their only reader.
 */
export function toSegments({ text, mentions }: MarkedText, cut = 0): readonly Segment[] {
  const segments: Segment[] = [];
  const addPlain = (start: number, end: number) => {
    const middle = cut > start && cut < end ? cut : end;
    if (middle > start) segments.push({ text: text.slice(start, middle), start, mention: null });
    if (end > middle) segments.push({ text: text.slice(middle, end), start: middle, mention: null });
  };
  let done = 0;
  for (const mention of mentions) {
    addPlain(done, mention.start);
    segments.push({ text: text.slice(mention.start, mention.end), start: mention.start, mention });
    done = mention.end;
  }
  addPlain(done, text.length);
  return segments;
}
