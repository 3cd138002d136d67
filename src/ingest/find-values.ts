import type { Label } from '../archive/label.ts';
import { startsDigit } from './letter-case.ts';
import { NUMBER_OPENERS, SCALES } from './number-words.ts';
import { PARTS } from './read-fraction.ts';
import { CODE_OPENERS, currencyAfter, readSignedMoney } from './read-money.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { ORDINALS, readOrdinal } from './read-ordinal.ts';
import { readGluedMeasure, unitAfter } from './read-unit.ts';
import type { Token } from './tokenise.ts';
import { CURRENCIES, UNITS } from './value-words.ts';
import { formatNumber, isNoCount, readRange } from './value-context.ts';
import { withApproximation } from './vague-words.ts';

/** A number, an amount, a share, a measure or a place in an order, with its normal form: letters, digits, `.` and `-`. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly label: Extract<Label, 'MONEY' | 'PERCENT' | 'QUANTITY' | 'CARDINAL' | 'ORDINAL'>;
  readonly value: string;
}

/** The values of a text, in order, none overlapping another. "Around", "over" and their like belong to them. */
export function findValues(tokens: readonly Token[]): readonly FoundValue[] {
  const found: FoundValue[] = [];
  for (let at = 0; at < tokens.length;) {
    const value = valueAt(tokens, at);
    at = value ? value.to : at + 1;
    if (!value) continue;
    const [first, last] = [tokens[value.from], tokens[value.to - 1]];
    if (first && last && first.start >= (found.at(-1)?.end ?? 0))
      found.push({ start: first.start, end: last.end, label: value.label, value: value.value });
  }
  return found;
}

interface Value {
  readonly from: number;
  readonly to: number;
  readonly label: FoundValue['label'];
  readonly value: string;
}

function valueAt(tokens: readonly Token[], at: number): Value | null {
  const value = mayOpen(textAt(tokens, at)) ? oneValueAt(tokens, at) : null;
  if (!value || !JOINED.has(value.label) || textAt(tokens, value.to) !== 'to') return value;
  // "from 3% to 5%" is one
  const other = mayOpen(textAt(tokens, value.to + 1)) ? oneValueAt(tokens, value.to + 1) : null;
  if (other?.label !== value.label || other.from !== value.to + 1 || isPoints(tokens, value.to)) return value;
  return { ...value, to: other.to, value: `${value.value}-to-${other.value}` };
}

/** True for few tokens: most are passed over here. */
function mayOpen(word: string): boolean {
  return startsDigit(word) || VALUE_OPENERS.has(word);
}

function oneValueAt(tokens: readonly Token[], at: number): Value | null {
  const word = textAt(tokens, at);
  if (ARTICLE.test(word) && textAt(tokens, at + 1) !== '$')
    return opensAfterA(tokens, at) ? numberAt(tokens, at) : null;
  const money = readSignedMoney(tokens, at);
  if (money) return { ...money, from: withApproximation(tokens, at, 'MONEY'), label: 'MONEY' };
  return ordinalAt(tokens, at) ?? numberAt(tokens, at);
}

function ordinalAt(tokens: readonly Token[], at: number): Value | null {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal) return null;
  return { from: withApproximation(tokens, at, 'ORDINAL'), label: 'ORDINAL', ...ordinal };
}

function numberAt(tokens: readonly Token[], at: number): Value | null {
  const glued = readGluedMeasure(tokens, at);
  if (glued) return { ...glued, from: withSign(tokens, at, 'QUANTITY'), label: 'QUANTITY' };
  const first = readNumber(tokens, at);
  if (!first) return null;
  const range = readRange(tokens, at, first);
  const measured = measureAfter(tokens, at, range ?? { ...first, amount: formatNumber(first.value) });
  if (measured) return measured;
  if (isNoCount(tokens, at, range ?? first)) return null;
  const amount = range?.amount ?? formatNumber(first.value);
  return {
    from: withSign(tokens, at, 'CARDINAL'),
    to: (range ?? first).to,
    label: 'CARDINAL',
    value: amount,
  };
}

/** "A" opens a value only before a scale, a share, a unit or a coin. */
function opensAfterA(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at + 1);
  return SCALES.has(next) || PARTS.has(next) || UNITS.has(next) || CURRENCIES.has(next);
}

/** "By 75 basis points to 10%" is two. */
function isPoints(tokens: readonly Token[], to: number): boolean {
  return /^points?$/i.test(textAt(tokens, to - 1));
}

/** The number as an amount of money, a share or a measure, if the words after it make it one. */
function measureAfter(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber & { readonly amount: string },
): Value | null {
  const { amount, to } = number;
  const percent = percentAfter(tokens, to, number.value);
  if (percent) {
    return {
      from: withSign(tokens, at, 'PERCENT'),
      to: percent.to,
      label: 'PERCENT',
      value: `${amount}-percent`,
    };
  }
  const money = currencyAfter(tokens, at, number);
  if (money) {
    const from = withApproximation(tokens, at, 'MONEY');
    return { from, to: money.to, label: 'MONEY', value: `${amount}-${money.code}` };
  }
  const unit = unitAfter(tokens, at, number);
  if (!unit) return null;
  return {
    from: withSign(tokens, at, 'QUANTITY'),
    to: unit.to,
    label: 'QUANTITY',
    value: `${amount}-${unit.name}`,
  };
}

function percentAfter(tokens: readonly Token[], to: number, value: number): { to: number } | null {
  const next = textAt(tokens, to);
  const second = textAt(tokens, to + 1).toLowerCase();
  switch (next.toLowerCase()) {
    case '%':
    case 'percent':
    case 'pc':
      return { to: to + 1 };
    case 'per':
      return second === 'cent' ? { to: to + 2 } : null;
    case 'percentage':
    case 'basis':
      return /^points?$/.test(second) ? { to: to + 2 } : null;
    case 'a':
      // "half a percentage point"
      return value === 0.5 && second === 'percentage' ? { to: to + 3 } : null;
    default:
      return null;
  }
}

/** Where the value starts: at the words of vagueness before it, or at its minus. */
function withSign(tokens: readonly Token[], at: number, label: FoundValue['label']): number {
  const before = tokens[at - 1];
  const isMinus =
    before?.text === 'minus' ||
    ((before?.text === '-' || before?.text === '−') &&
      before.end === tokens[at]?.start &&
      before.start > (tokens[at - 2]?.end ?? -1) &&
      label !== 'CARDINAL');
  return withApproximation(tokens, isMinus ? at - 1 : at, label);
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const WORDS = [...NUMBER_OPENERS, ...ORDINALS.keys()];
const VALUE_OPENERS: ReadonlySet<string> = new Set([
  ...WORDS,
  ...WORDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ...WORDS.map((word) => word.toUpperCase()),
  ...CODE_OPENERS,
]);
const ARTICLE = /^an?$/i;
const JOINED: ReadonlySet<FoundValue['label']> = new Set(['PERCENT', 'MONEY']);
