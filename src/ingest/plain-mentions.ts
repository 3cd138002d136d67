import { toTextStarts } from './plain-text.ts';
import type { RecognisedArticle, RecognisedMention } from './recognised.ts';

/** The mentions of an article in order, with offsets in its plain text. */
export function toPlainMentions({ manuscript, mentions }: RecognisedArticle): readonly RecognisedMention[] {
  const starts = toTextStarts(manuscript);
  return mentions.flatMap((ofText, index) => {
    const from = starts[index] ?? 0;
    return ofText.map((mention) => ({ ...mention, start: from + mention.start, end: from + mention.end }));
  });
}
