import { GROUPS } from '../archive/label.ts';
import { toCodePoints } from './code-points.ts';
import { toPlainMentions } from './plain-mentions.ts';
import { toPlainText } from './plain-text.ts';
import type { RecognisedArticle } from './recognised.ts';

/** An article as brat has it: the text, and its mentions as standoff that `parseBrat` reads back. */
export function formatBrat(article: RecognisedArticle): { readonly text: string; readonly standoff: string } {
  const text = toPlainText(article.manuscript);
  const { toPoints } = toCodePoints(text);
  const lines = toPlainMentions(article).map(({ start, end, label }, index) => {
    const words = text.slice(start, end).replace(/\s/g, ' ');
    return `T${index + 1}\t${label} ${toPoints(start)} ${toPoints(end)}\t${words}\n`;
  });
  return { text, standoff: lines.join('') };
}

/** The `annotation.conf` brat wants beside the files: the labels it may give. */
export function formatBratLabels(): string {
  const labels = GROUPS.flatMap((group) => group.labels);
  return ['[entities]', ...labels, '[relations]', '[events]', '[attributes]', ''].join('\n');
}
