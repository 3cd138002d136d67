import { findListed } from '../gazetteer.ts';
import { caseOf } from '../headline-names.ts';
import type { FoundName } from '../find-names.ts';
import { sentencesOf, type Token } from '../tokenise.ts';
import { combine, hashWord } from './hash.ts';
import { FEATURE } from './feature-kinds.ts';
import type { NameLists } from './name-lists.ts';
import { gatherSightings } from './sightings.ts';
import type { WordFacts } from './word-facts.ts';

/** An article as the tagger reads it: the tokens of all its texts in one row, and what stands around each. */
export interface ReadArticle {
  readonly tokens: readonly Token[];
  /** Index of the text a token stands in. */
  readonly textOf: Int32Array;
  readonly words: readonly WordFacts[];
  /** Stands for what is before a sentence and after it. */
  readonly edge: WordFacts;
  /** What the rules said of each token: 0 for nothing, else a hash of label and place in the name. */
  readonly rules: Int32Array;
  /** For each token its sentence, `[from, to)`. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /**
   * Stretches that may hold a name, `[from, to)` in pairs: two tokens to both sides of a capital or a listed word, within
   * a sentence. No other token is looked at: nine of ten words of a text name nothing and cost nothing.
   */
  readonly stretches: readonly (readonly [number, number])[];
  /** Features of a token that depend on its surroundings: `context[contextFrom[i]]` to `context[contextFrom[i + 1]]`. */
  readonly context: Int32Array;
  readonly contextFrom: Int32Array;
}

const EDGE = '\u0002';

/** Reads the texts of an article. `ruled` are the names the rules found in each text: a hint, not a verdict. */
export function readArticle(
  texts: readonly (readonly Token[])[],
  ruled: readonly (readonly FoundName[])[],
  { factsOf, lists }: { factsOf: (word: string) => WordFacts; lists: NameLists },
): ReadArticle {
  const tokens = texts.flat();
  const count = tokens.length;
  const textOf = new Int32Array(count);
  const sentenceFrom = new Int32Array(count);
  const sentenceTo = new Int32Array(count);
  /** 0 prose, 1 title case, 2 capitals. */
  const style = new Uint8Array(count);
  let start = 0;
  const forms: string[] = [];
  for (const [index, text] of texts.entries()) {
    textOf.fill(index, start, start + text.length);
    for (const [from, to] of sentencesOf(text)) {
      sentenceFrom.fill(start + from, start + from, start + to);
      sentenceTo.fill(start + to, start + from, start + to);
      const written = caseOf(text, from, to);
      if (written !== 'sentence') style.fill(written === 'title' ? 1 : 2, start + from, start + to);
      for (let at = from; at < to; at++) {
        const word = text[at]!.text;
        forms.push(written === 'capitals' ? lowerCapitals(word) : word);
      }
    }
    start += text.length;
  }
  const words = forms.map(factsOf);
  const rules = rulesOf(texts, ruled, count);
  const listed = listedOf(forms, tokens, { sentenceFrom, sentenceTo, lists });
  const stretches = stretchesOf(words, listed, sentenceTo);
  const sightings = gatherSightings({ words, tokens, style, sentenceTo });

  const context: number[] = [];
  const contextFrom = new Int32Array(count + 1);
  const edge = factsOf(EDGE);
  let at = 0;
  for (const [from, to] of stretches) {
    for (; at <= from; at++) contextFrom[at] = context.length;
    for (let i = from; i < to; i++) {
      const [first, last] = [sentenceFrom[i]!, sentenceTo[i]! - 1];
      const [before2, before, after] = [
        i - 2 >= first ? words[i - 2]! : edge,
        i - 1 >= first ? words[i - 1]! : edge,
        i + 1 <= last ? words[i + 1]! : edge,
      ];
      const word = words[i]!;
      const shapes = combine(before.shape, word.shape);
      context.push(
        combine(FEATURE.shapesBefore, shapes),
        combine(FEATURE.shapesAfter, combine(word.shape, after.shape)),
        combine(FEATURE.shapesAround, combine(shapes, after.shape)),
        combine(FEATURE.wordsBefore, combine(before.lower, word.lower)),
        combine(FEATURE.wordsAfter, combine(word.lower, after.lower)),
        combine(FEATURE.wordsAround, combine(before.lower, after.lower)),
        combine(FEATURE.wordsFarBefore, combine(before2.lower, before.lower)),
      );
      if (i === first) context.push(FEATURE.first, combine(FEATURE.firstShape, word.shape));
      if (style[i] === 2) context.push(FEATURE.capitals, combine(FEATURE.capitalsShape, word.shape));
      if (style[i]! > 0) context.push(FEATURE.titleCase, combine(FEATURE.titleCaseShape, word.shape));
      if (after.text === '-' && tokens[i + 1]!.start === tokens[i]!.end) context.push(FEATURE.hyphenAfter);
      if (before.text === '-' && tokens[i - 1]!.end === tokens[i]!.start) context.push(FEATURE.hyphenBefore);
      for (let side = -1; side <= 1; side++) {
        const j = i + side;
        if (j < first || j > last) continue;
        for (const code of listed[j] ?? NONE) context.push(combine(FEATURE.listed + side, code));
        context.push(combine(FEATURE.rule + side, rules[j]!));
      }
      if (!listed[i]) context.push(FEATURE.unlisted);
      context.push(
        combine(FEATURE.ruleListed, combine(rules[i]!, listed[i]?.[0] ?? 0)),
        combine(FEATURE.ruleBefore, combine(rules[i]!, before.lower)),
        combine(FEATURE.ruleAfter, combine(rules[i]!, after.lower)),
      );
      if (word.isUpper) sightings.addFeatures(i, i === first, context);
      contextFrom[i + 1] = context.length;
    }
    at = to + 1;
  }
  for (; at <= count; at++) contextFrom[at] = context.length;
  return {
    tokens,
    textOf,
    words,
    edge,
    rules,
    sentenceFrom,
    sentenceTo,
    stretches,
    context: Int32Array.from(context),
    contextFrom,
  };
}

const NONE: readonly number[] = [];

/** A word of a headline in capitals as prose would write a name; short ones may be initials and stay. */
function lowerCapitals(word: string): string {
  return word.length < 4 ? word : word.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

/** What the rules said of each token: 0, or a hash of label and place in the name. */
function rulesOf(
  texts: readonly (readonly Token[])[],
  ruled: readonly (readonly FoundName[])[],
  count: number,
): Int32Array {
  const rules = new Int32Array(count);
  let start = 0;
  for (const [index, text] of texts.entries()) {
    let at = 0;
    for (const name of ruled[index] ?? []) {
      while (at < text.length && text[at]!.end <= name.start) at++;
      for (let isOpener = true; at < text.length && text[at]!.start < name.end; at++, isOpener = false)
        rules[start + at] = combine(hashWord(name.label), isOpener ? 1 : 2);
    }
    start += text.length;
  }
  return rules;
}

/** The lists each token stands in as a part of a listed phrase, as hashes; undefined for none. */
function listedOf(
  forms: readonly string[],
  tokens: readonly Token[],
  { sentenceTo, lists }: { sentenceFrom: Int32Array; sentenceTo: Int32Array; lists: NameLists },
): readonly (readonly number[] | undefined)[] {
  const listed: (number[] | undefined)[] = Array.from({ length: forms.length });
  const add = (from: number, to: number, code: number): void => {
    for (let at = from; at < to; at++)
      (listed[at] ??= []).push(combine(code, (at === from ? 1 : 2) + (to - from > 1 ? 2 : 0)));
  };
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const code = form.charCodeAt(0);
    if (code >= 0x61 && code <= 0x7a && form !== 'al') continue;
    const found = findListed(tokens, at, sentenceTo[at]!);
    if (found) for (const kind of found.kinds) add(at, found.to, hashWord(kind));
    const long = lists.findLong(forms, at, sentenceTo[at]!);
    if (long) add(at, long.to, long.lists);
    at = Math.max(at, (found?.to ?? 0) - 1, (long?.to ?? 0) - 1);
  }
  return listed;
}

function stretchesOf(
  words: readonly WordFacts[],
  listed: readonly (readonly number[] | undefined)[],
  sentenceTo: Int32Array,
): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let from = -1;
  let until = -1;
  let end = 0;
  const close = (): void => {
    if (from >= 0) stretches.push([from, Math.min(until, end)]);
    from = -1;
  };
  for (let at = 0; at < words.length; at++) {
    if (at >= end || end === 0) {
      close();
      end = sentenceTo[at]!;
    }
    if (!words[at]!.isUpper && !listed[at]) {
      if (from >= 0 && at >= until) close();
      continue;
    }
    if (from < 0) {
      const last = stretches.at(-1);
      const floor = Math.max(sentenceStart(at, sentenceTo, words.length), last ? last[1] : 0);
      from = Math.max(floor, at - 2);
    }
    until = at + 3;
  }
  close();
  return stretches;
}

function sentenceStart(at: number, sentenceTo: Int32Array, count: number): number {
  const end = sentenceTo[at]!;
  let from = at;
  while (from > 0 && from <= count && sentenceTo[from - 1] === end && at - from < 3) from--;
  return from;
}
