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
 * The number that starts at a token: digits ("1,500", "2.5 million", "5bn"), words ("twenty-five", "a thousand",
 * "two hundred and six") or a round many ("dozens", "tens of thousands"); null if there is none.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = textAt(tokens, at);
  const digits = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,9})?(m|bn|tn|k)?$/.exec(word);
  if (digits) {
    const scale = SCALES.get(digits[3] ?? '') ?? 1;
    const value = Number((digits[1] ?? '').replaceAll(',', '') + (digits[2] ?? '')) * scale;
    return scaled(tokens, { to: at + 1, value, words: false });
  }
  return manyAt(tokens, at) ?? wordsAt(tokens, at);
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
  if (/^an?$/i.test(textAt(tokens, at))) {
    if (SCALES.get(textAt(tokens, at + 1).toLowerCase()) === undefined) return null;
    [to, part] = [at + 1, 1];
  }
  for (; to < at + LONGEST; to++) {
    const word = textAt(tokens, to).toLowerCase();
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (part === 0 || part % 100 === 0 || (expectsUnit && small < 10))) {
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

function scaled(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const word = textAt(tokens, number.to).toLowerCase();
  const scale = word.length > 2 ? SCALES.get(word) : undefined;
  return scale === undefined ? number : { ...number, to: number.to + 1, value: number.value * scale };
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const LONGEST = 12;
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    k: 1e3,
    m: 1e6,
    bn: 1e9,
    tn: 1e12,
  }),
);
const MANY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 24,
    hundreds: 200,
    thousands: 2e3,
    millions: 2e6,
    billions: 2e9,
  }),
);
const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** The words a number may begin with where it does not with a digit, in lower case. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([...SMALL.keys(), ...MANY.keys(), 'a', 'an']);
