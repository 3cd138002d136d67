import { startsLower, startsUpper } from './letter-case.ts';
import { type Token } from './tokenise.ts';
import { isEveryday } from './word-classes.ts';

/** How often an article writes words in lower case, and how often with a capital inside a sentence. */
export interface Vocabulary {
  readonly lower: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Counts the words of ordinary sentences; `isOrdinary` tells for a token index whether its sentence is one. */
export function countWords(
  texts: readonly { readonly tokens: readonly Token[]; readonly isOrdinary: (at: number) => boolean }[],
): Vocabulary {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { tokens, isOrdinary } of texts) {
    for (let at = 0; at < tokens.length; at++) {
      const { text, first } = tokens[at]!;
      if (startsLower(text)) lower.set(text, (lower.get(text) ?? 0) + 1);
      else if (!first && startsUpper(text) && isOrdinary(at)) capital.set(text, (capital.get(text) ?? 0) + 1);
    }
  }
  return { lower, capital };
}

/** True if a capitalised word is an everyday one, by the lists or by how this article writes it. */
export function isCommon(word: string, { lower, capital }: Vocabulary): boolean {
  const folded = word.toLowerCase();
  return isEveryday(folded) || (lower.get(folded) ?? 0) > 2 * (capital.get(word) ?? 0);
}
