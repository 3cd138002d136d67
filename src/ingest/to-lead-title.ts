import { cutAtWord } from './cut-at-word.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import type { ManuscriptBlock } from './parse-body.ts';

/**
 * A title for a text without one: its first sentence after the dateline, without double quotation marks, at
 * most 90 characters, cut at a word. Empty where there is no text.
 */
export function toLeadTitle(blocks: readonly ManuscriptBlock[]): string {
  const lead = blocks.find(({ role }) => role === 'paragraph') ?? blocks[0];
  if (!lead) return '';
  const text = lead.text.slice(lead.dateline, lead.dateline + WINDOW).trim();
  const sentence = text.slice(0, findSentenceEnd(text));
  const bare = sentence
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return cutAtWord(bare || sentence, LONGEST);
}

const LONGEST = 90;
const WINDOW = 1000;
