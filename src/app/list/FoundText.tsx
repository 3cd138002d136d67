import { createContext, use } from 'react';
import { findWanted, type WantedWord } from './choice-by-words.ts';

/** The words that the list is narrowed by. */
export const WantedWords = createContext<readonly WantedWord[]>([]);

/** A text of a row, the words that are looked for marked in it. */
export function FoundText({ text }: { text: string }) {
  const wanted = use(WantedWords);
  if (wanted.length === 0) return text;
  const found = findWanted(text, wanted);
  return (
    <>
      {found.map(([start, end], index) => [
        text.slice(found[index - 1]?.[1] ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(found.at(-1)?.[1] ?? 0)}
    </>
  );
}
