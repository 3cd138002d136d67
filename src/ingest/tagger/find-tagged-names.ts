import { findNames, type FoundName } from '../find-names.ts';
import type { Token } from '../tokenise.ts';
import { agreeOnLabels } from './agree-on-labels.ts';
import { findFineLabel, fineFeatures } from './fine-labels.ts';
import type { TaggerModel } from './model.ts';
import { readArticle } from './read-article.ts';
import { createTagger } from './tagger.ts';
import { rememberWords } from './word-facts.ts';

/** Finds the names in the texts of an article by weights, the rules' findings among its hints. As findNames. */
export function createNameFinder(
  model: TaggerModel,
  threshold: number,
): (texts: readonly (readonly Token[])[]) => readonly (readonly FoundName[])[] {
  const reader = { factsOf: rememberWords(model.lists), lists: model.lists };
  const tag = createTagger(model);
  const findIn = (
    texts: readonly (readonly Token[])[],
  ): readonly { readonly text: number; readonly name: FoundName }[] => {
    const article = readArticle(texts, findNames(texts), reader);
    const names = tag(article)
      .filter(({ confidence }) => confidence >= threshold)
      .map((name) => ({
        from: name.from,
        to: name.to,
        words: article.words.slice(name.from, name.to).map(({ text }) => text),
        label: findFineLabel(name.type, fineFeatures(article, name), model.fine),
        confidence: name.confidence,
      }));
    const labels = agreeOnLabels(names);
    return names.map(({ from, to, confidence }, index) => ({
      text: article.textOf[from]!,
      name: {
        start: article.tokens[from]!.start,
        end: article.tokens[to - 1]!.end,
        label: labels[index]!,
        confidence,
      },
    }));
  };
  return (texts) => {
    const found: FoundName[][] = texts.map(() => []);
    for (const pieces of toReadings(texts)) {
      const names = findIn(pieces.map(({ tokens }) => tokens));
      for (const { text, name } of names) found[pieces[text]!.text]!.push(name);
    }
    return found;
  };
}

interface Piece {
  /** Index of the text it is of. */
  readonly text: number;
  readonly tokens: readonly Token[];
}

/**
 * What is read at one go: an article whole, but of one as long as a book so much that memory does not run out. Longer
 * texts are cut where a sentence begins.
 */
function toReadings(texts: readonly (readonly Token[])[]): readonly (readonly Piece[])[] {
  const readings: Piece[][] = [[]];
  let count = 0;
  for (const [text, tokens] of texts.entries()) {
    for (let from = 0; from < tokens.length;) {
      let to = Math.min(tokens.length, from + MOST_TOKENS);
      while (to < tokens.length && to - from > MOST_TOKENS / 2 && !tokens[to]!.first) to--;
      if (count > 0 && count + to - from > MOST_TOKENS) {
        readings.push([]);
        count = 0;
      }
      readings
        .at(-1)!
        .push({ text, tokens: from === 0 && to === tokens.length ? tokens : tokens.slice(from, to) });
      count += to - from;
      from = to;
    }
  }
  return readings;
}

const MOST_TOKENS = 20_000;
