import type { Manuscript } from '../archive/article.ts';
import { cutAtWord } from './cut-at-word.ts';
import { endsInStop, findSentenceEnd } from './find-sentence-end.ts';
import { parseLoneDay } from './parse-lone-day.ts';

/**
 * What a list or card says of an article under its title: its own first sentences, at most 200 characters, cut
 * at a sentence, else at a word with an ellipsis. Bylines, captions, asides, preformatted text, lines with only a
 * day, datelines, and a first sentence that serves as title are passed over. Empty where nothing is left.
 */
export function toStandfirst({ blocks, titleIsLead }: Pick<Manuscript, 'titleIsLead'> & Texts): string {
  const paragraphs = blocks
    .filter(({ role, text }) => role === 'paragraph' && !parseLoneDay(text))
    .slice(0, MOST_PARAGRAPHS)
    .map(({ text, dateline }) => text.slice(dateline, dateline + WINDOW).trim());
  if (titleIsLead && paragraphs[0]) {
    paragraphs[0] = paragraphs[0].slice(findSentenceEnd(paragraphs[0])).trim();
  }
  const texts = paragraphs.map((text) => text.replace(/\s+/g, ' ')).filter(Boolean);
  const sentences = texts.filter((text) => !isHeading(text));
  return toFirstSentences(sentences.length > 0 ? sentences : texts.slice(0, 1));
}

interface Texts {
  readonly blocks: readonly Pick<Manuscript['blocks'][number], 'role' | 'text' | 'dateline'>[];
}

const LONGEST = 200;
/** A first paragraph shorter than this is followed by the next, if it fits. */
const SHORT = 80;
const MOST_PARAGRAPHS = 6;
const WINDOW = 1000;

function isHeading(text: string): boolean {
  return text.length <= SHORT && !endsInStop(text);
}

function toFirstSentences(texts: readonly string[]): string {
  let standfirst = '';
  for (const text of texts) {
    const room = LONGEST - standfirst.length - (standfirst === '' ? 0 : 1);
    const sentences = wholeSentences(text, room);
    if (sentences === '') break;
    standfirst += (standfirst === '' ? '' : ' ') + sentences;
    if (standfirst.length >= SHORT || sentences.length < text.length) break;
  }
  return standfirst || cutAtWord(texts[0] ?? '', LONGEST);
}

/** As many sentences from the start of a text as fit. */
function wholeSentences(text: string, room: number): string {
  let end = 0;
  while (end < text.length) {
    const next = findSentenceEnd(text, end);
    if (next > room) break;
    end = next;
  }
  return text.slice(0, end).trim();
}
