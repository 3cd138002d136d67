import type { Article } from '../archive/article.ts';

/** Who wrote an article, as its bylines say: `By Mara Quill and Tomas Ode, Staff Writers` names two. */
export function toAuthors({ blocks }: Pick<Article, 'blocks'>): readonly string[] {
  return blocks.filter(({ role }) => role === 'byline').flatMap(({ text }) => parseByline(text));
}

function parseByline(byline: string): readonly string[] {
  return byline
    .replace(/^by:?\s+/i, '')
    .replace(/,\s.*$/s, '')
    .split(/\s+(?:and|&)\s+/)
    .filter(Boolean);
}
