import { MANY, SCALES, SMALL } from './number-words.ts';
import { isFractionEnd, readFraction } from './read-fraction.ts';
import type { Token } from './tokenise.ts';

/** A number read from tokens. */
export interface ReadNumber {
  /** Index of the token after its last one. */
  readonly to: number;
  readonly value: number;
  /** True if it is written in words throughout. */
  readonly words: boolean;
}

/**
 * The number that starts at a token: digits ("1,500", "2.5 million", "5bn", "4 1/2"), words ("twenty-five", "a thousand",
 * "two hundred and six", "eight and a half"), a share ("two-thirds", "half") or a round many ("dozens", "several
 * thousand"); null if there is none.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = textAt(tokens, at);
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return digitsAt(tokens, at, word);
  const words = readFraction(tokens, at) ?? manyAt(tokens, at) ?? wordsAt(tokens, at);
  return words && withHalf(tokens, words);
}

function digitsAt(tokens: readonly Token[], at: number, word: string): ReadNumber | null {
  const digits = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,9})?(m|bn|tn|k)?$/.exec(word);
  if (!digits) return null;
  const scale = SCALES.get(digits[3] ?? '') ?? 1;
  const value = Number((digits[1] ?? '').replaceAll(',', '') + (digits[2] ?? '')) * scale;
  return scaled(tokens, withHalf(tokens, { to: at + 1, value, words: false }));
}

/** "dozens", "hundreds of thousands": their least round value. */
function manyAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = MANY.get(textAt(tokens, at).toLowerCase());
  if (value === undefined) return null;
  const next = MANY.get(textAt(tokens, at + 2).toLowerCase());
  if (textAt(tokens, at + 1) === 'of' && next !== undefined && next > value) {
    return { to: at + 3, value: value * next, words: true };
  }
  return value === 10 ? null : { to: at + 1, value, words: true };
}

function wordsAt(tokens: readonly Token[], at: number): ReadNumber | null {
  let [to, total, part] = [at, 0, 0];
  let expectsUnit = false;
  const leading = textAt(tokens, at).toLowerCase();
  if (leading === 'a' || leading === 'an' || leading === 'several') {
    if (SCALES.get(textAt(tokens, at + 1).toLowerCase()) === undefined) return null;
    [to, part] = [at + 1, leading === 'several' ? SEVERAL : 1];
  }
  for (; to < at + LONGEST; to++) {
    const word = textAt(tokens, to).toLowerCase();
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (part === 0 || part % 100 === 0 || (expectsUnit && small < 10))) {
      // "three and nine" are two numbers, and so are "two three"
      if (part > 0 && part < 100 && !expectsUnit) break;
      part += small;
      expectsUnit = small >= 20;
    } else if (scale === 100 && part > 0) {
      part *= 100;
    } else if (scale !== undefined && part > 0 && word.length > 2) {
      total += part * scale;
      part = 0;
    } else if (!joins(tokens, to, { part, total, expectsUnit })) break;
  }
  const value = total + part;
  return value > 0 && to > at ? { to, value, words: true } : null;
}

/** A hyphen in "twenty-five" or "and" in "two hundred and six". */
function joins(
  tokens: readonly Token[],
  at: number,
  { part, total, expectsUnit }: { part: number; total: number; expectsUnit: boolean },
): boolean {
  const next = SMALL.get(textAt(tokens, at + 1).toLowerCase());
  if (next === undefined) return false;
  const word = textAt(tokens, at);
  if (word === '-') return expectsUnit && next < 10 && tokens[at - 1]?.end === tokens[at]?.start;
  return word === 'and' && ((part >= 100 && part % 100 === 0) || (part === 0 && total > 0));
}

/** "and a half", "and three quarters", or the "1/2" of "4 1/2". */
function withHalf(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  if (textAt(tokens, number.to) === 'and') {
    const part = number.value >= 1 ? readFraction(tokens, number.to + 1) : null;
    const isTail = part && textAt(tokens, number.to + 1) !== 'half' && isFractionEnd(tokens, part.to);
    return isTail
      ? scaled(tokens, { to: part.to, value: number.value + part.value, words: number.words })
      : number;
  }
  if (textAt(tokens, number.to + 1) !== '/') return number;
  const [over, under] = [textAt(tokens, number.to), textAt(tokens, number.to + 2)];
  const isPart = /^\d$/.test(over) && /^\d{1,2}$/.test(under) && Number(over) < Number(under);
  return isPart
    ? { to: number.to + 3, value: number.value + Number(over) / Number(under), words: false }
    : number;
}

function scaled(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const word = textAt(tokens, number.to).toLowerCase();
  const scale = word.length > 2 ? SCALES.get(word) : undefined;
  if (scale === undefined) return number;
  // "1 lakh crore"
  return { ...number, to: number.to + 1, value: number.value * scale };
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const LONGEST = 12;
const SEVERAL = 3;
