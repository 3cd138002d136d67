import { toCodePoints } from './code-points.ts';
import { toPlainMentions } from './plain-mentions.ts';
import { toPlainText } from './plain-text.ts';
import type { RecognisedArticle, RecognisedMention } from './recognised.ts';

/**
 * An article as spaCy's `Doc.to_json()` has it, one line of JSON that `Doc.from_json` and `parseSpacy` read: text,
 * entities and tokens, offsets in code points. No mention begins or ends within a token.
 */
export function formatSpacy(article: RecognisedArticle): string {
  const text = toPlainText(article.manuscript);
  const mentions = toPlainMentions(article);
  const { toPoints } = toCodePoints(text);
  const ents = mentions.map(({ start, end, label }) => ({
    start: toPoints(start),
    end: toPoints(end),
    label,
  }));
  const tokens = toTokens(text, mentions).map(({ start, end }, id) => ({
    id,
    start: toPoints(start),
    end: toPoints(end),
  }));
  return `${JSON.stringify({ text, ents, tokens })}\n`;
}

/** Words, signs, and blanks but the one after a word: with spaCy a token has at most one space behind it. */
function toTokens(
  text: string,
  mentions: readonly RecognisedMention[],
): readonly { readonly start: number; readonly end: number }[] {
  const cuts = new Set(mentions.flatMap(({ start, end }) => [start, end]));
  const tokens: { start: number; end: number }[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const isBlank = /^\s/.test(piece);
    const follows = tokens.at(-1)?.end === index;
    let start = isBlank && follows && piece.startsWith(' ') ? index + 1 : index;
    const end = index + piece.length;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !cuts.has(at)) continue;
      tokens.push({ start, end: at });
      start = at;
    }
  }
  return tokens;
}

const PIECE = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;
