import { type ReadNumber, readNumber } from './read-number.ts';
import type { Token } from './tokenise.ts';
import { formatNumber, readRange } from './value-context.ts';
import { CODES, CURRENCIES, DOLLAR_OWNERS, OWNED_CURRENCIES, SIGNS } from './value-words.ts';

/** "$1.5 billion", "US$ 5m", "€200", "Rs 500", "R4.2 million": a sign or code before a number; null if there is none. */
export function readSignedMoney(tokens: readonly Token[], at: number): { to: number; value: string } | null {
  const word = textAt(tokens, at);
  const owner = textAt(tokens, at + 1) === '$' ? DOLLAR_OWNERS.get(word) : undefined;
  const currency = owner ?? (word.length === 1 ? SIGNS.get(word) : undefined);
  if (currency !== undefined) return amountAt(tokens, owner === undefined ? at + 1 : at + 2, currency);
  const code = CODES.get(word);
  if (code === undefined) return /^R\d{1,3}$/.test(word) ? randAt(tokens, at) : null;
  return amountAt(tokens, textAt(tokens, at + 1) === '.' ? at + 2 : at + 1, code);
}

/** The words and signs an amount may begin with, but for digits and numbers. */
export const CODE_OPENERS: readonly string[] = [
  ...SIGNS.keys(),
  ...DOLLAR_OWNERS.keys(),
  ...CODES.keys(),
  // "R4" of "R4.2 million" is one word to the tokeniser
  ...Array.from({ length: 1000 }, (_, index) => `R${index}`),
];

function amountAt(tokens: readonly Token[], at: number, code: string): { to: number; value: string } | null {
  const number = readNumber(tokens, at);
  if (!number || number.words) return null;
  const range = /^[-–]$/.test(textAt(tokens, number.to)) ? readRange(tokens, at, number) : null;
  return { to: (range ?? number).to, value: `${range?.amount ?? formatNumber(number.value)}-${code}` };
}

/** The rand's sign is a letter: "R4.2 million", "R180". Roads are named so too, so a small whole number is none. */
function randAt(tokens: readonly Token[], at: number): { to: number; value: string } | null {
  const whole = textAt(tokens, at).slice(1);
  const [sign, part] = [tokens[at + 1], tokens[at + 2]];
  const isSplit =
    /^[.,]$/.test(sign?.text ?? '') && sign?.start === tokens[at]?.end && part?.start === sign?.end;
  const digits = isSplit ? whole + sign!.text + part!.text : whole;
  if (!/^\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?(?:m|bn)?$/.test(digits)) return null;
  const to = at + (isSplit ? 3 : 1);
  const made = { text: digits, start: 0, end: 0, first: false };
  const number = readNumber([made, ...tokens.slice(to, to + 3)], 0);
  if (!number || (!isSplit && number.to === 1 && number.value < 100)) return null;
  return { to: to + number.to - 1, value: `${formatNumber(number.value)}-zar` };
}

/** The currency after a number: "30 million euros", "40,000-dollar", "nine Norwegian crowns", "millions of dollars". */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
  { to: end, value, words }: ReadNumber,
): { to: number; code: string } | null {
  const of = words && value >= 1e6 && textAt(tokens, end) === 'of' ? end + 1 : end;
  const to = textAt(tokens, of) === '-' && tokens[of - 1]?.end === tokens[of]?.start ? of + 1 : of;
  const word = textAt(tokens, to);
  const plain = CURRENCIES.get(word.toLowerCase());
  if (plain !== undefined) {
    if (isOtherWord(tokens, at, { word, to })) return null;
    return { to: to + 1, code: plain };
  }
  if (!/^\p{Lu}/u.test(word)) return null;
  const owned = CURRENCIES.get(textAt(tokens, to + 1).toLowerCase());
  if (owned === undefined || /^\p{Lu}/u.test(textAt(tokens, to + 1))) return null;
  const name = `${word.replaceAll('.', '')}-${owned}`;
  return { to: to + 2, code: OWNED_CURRENCIES.get(name) ?? name.toLowerCase().replace(/[^a-z\d-]/g, '') };
}

/** "Won" is also a verb, "pounds" are also a weight, "crown" and "real" also something else. */
function isOtherWord(
  tokens: readonly Token[],
  at: number,
  { word, to }: { word: string; to: number },
): boolean {
  const before = textAt(tokens, to - 1);
  const isRound =
    /^(?:million|billion|trillion|thousand|lakh|crore)$/.test(before) || /,\d{3}|\dbn$|\dm$/.test(before);
  if (word === 'won' || word === 'som' || word === 'real' || word === 'sol') {
    return !isRound && !/\d{3}/.test(before);
  }
  if (/^pounds?$/.test(word)) return textAt(tokens, to + 1) === 'of' && !isRound;
  if (word === 'crown' || word === 'rand' || word === 'sterling')
    return /^\p{Lu}/u.test(textAt(tokens, to + 1));
  const isA = /^an?$/i.test(textAt(tokens, at)) && to === at + 1;
  return isA && !/^(?:cent|euro|dollar)$/.test(word);
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
