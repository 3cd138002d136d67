import { cutAtWord } from './cut-at-word.ts';

/** Words of a file as a message shows them: in quotes, on one line, not long, nothing in them that a terminal obeys. */
export function toQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
  return `“${cutAtWord(line, 60)}”`;
}
