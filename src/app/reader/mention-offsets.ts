import type { ArticleContent } from '../../archive/data-files.ts';
import { groupOf, type Group } from '../../archive/label.ts';
import type { Mention } from '../../archive/article.ts';

/** Where the texts of an article and their mentions stand, as shares (0 to 1) of all its letters. */
export interface MentionOffsets {
  readonly mentions: readonly { readonly mention: Mention; readonly group: Group; readonly at: number }[];
  /** Start and end of the title and every block. */
  readonly texts: readonly (readonly [from: number, to: number])[];
}

/** Found from the letters alone, so that nothing has to be measured on the page. */
export function mentionOffsets({ title, blocks }: Pick<ArticleContent, 'title' | 'blocks'>): MentionOffsets {
  const parts = [title, ...blocks];
  const total = Math.max(
    1,
    parts.reduce((sum, { text }) => sum + lengthOf(text), 0),
  );
  let before = 0;
  const texts: [number, number][] = [];
  const mentions = parts.flatMap(({ text, mentions: found }) => {
    const start = before;
    before += lengthOf(text);
    texts.push([start / total, before / total]);
    return found.map((mention) => ({
      mention,
      group: groupOf(mention.label),
      at: (start + mention.start) / total,
    }));
  });
  return { mentions, texts };
}

/** A short line takes its place on the page too. */
function lengthOf(text: string): number {
  return text.length + GAP;
}

const GAP = 60;
