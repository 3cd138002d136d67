import { isWhole, withPlainBlanks } from './find-quote.ts';
import type { OwnName } from './own-name.ts';
import type { RecognisedMention } from './recognised.ts';

/** Finds the owner's names in a text: in order, none overlapping, at each place the longest. */
export type FindOwnNames = (text: string) => readonly RecognisedMention[];

/**
 * A finder of these names; of equal words the first count. A text is searched by the words that names begin with, so
 * that the time it takes does not grow with how many names there are.
 */
export function openOwnNames(names: readonly OwnName[]): FindOwnNames {
  const byOpening = new Map<string, OwnName[]>();
  for (const name of names) {
    const words = name.words.trim().replace(/\s+/g, ' ');
    const opening = openingAt(toSmall(words), 0);
    if (opening === '') continue;
    const same = byOpening.get(opening);
    const entry = { ...name, words: name.anyCase ? toSmall(words) : words };
    if (same) same.push(entry);
    else byOpening.set(opening, [entry]);
  }
  for (const same of byOpening.values()) same.sort((a, b) => b.words.length - a.words.length);
  if (byOpening.size === 0) return () => [];
  const initials = new Set(
    [...byOpening.keys()].map((opening) => String.fromCodePoint(opening.codePointAt(0)!)),
  );
  return (text) => {
    const plain = withPlainBlanks(text);
    const found: RecognisedMention[] = [];
    let at = 0;
    while (at < plain.length) {
      const name =
        initials.has(toSmall(plain[at]!)) || isHigh(plain, at) ? nameAt(plain, at, byOpening) : undefined;
      if (name) found.push(toMention(name, at));
      at += name ? name.words.length : 1;
    }
    return found;
  };
}

function nameAt(
  text: string,
  at: number,
  byOpening: ReadonlyMap<string, readonly OwnName[]>,
): OwnName | undefined {
  const candidates = byOpening.get(toSmall(openingAt(text, at)));
  return candidates?.find(({ words, anyCase }) => {
    const end = at + words.length;
    const here = text.slice(at, end);
    return (anyCase ? toSmall(here) : here) === words && isWhole(text, at, end);
  });
}

function toMention({ words, label, name }: OwnName, start: number): RecognisedMention {
  return { start, end: start + words.length, label, ...(name !== undefined && { name }) };
}

/** In small letters and as long: a letter whose small one is longer stays ("İ"). */
function toSmall(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join('');
}

/** The word or sign that begins at an offset; empty at a blank. */
function openingAt(text: string, at: number): string {
  OPENING.lastIndex = at;
  return OPENING.exec(text)?.[0] ?? '';
}

function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
}

const OPENING = /[\p{L}\p{M}\p{N}]{1,80}|\S/uy;
