import { SCALES, SMALL } from './number-words.ts';
import type { Token } from './tokenise.ts';

/** A share read from tokens; `to` is the index of the token after its last one. */
interface Fraction {
  readonly to: number;
  readonly value: number;
  readonly words: true;
}

/**
 * The share in words that starts at a token: "half", "half a million", "a third", "two-thirds", "nine tenths"; null if
 * there is none. "A third" before a noun counts in an order and is none.
 */
export function readFraction(tokens: readonly Token[], at: number): Fraction | null {
  const word = textAt(tokens, at);
  if (word === 'half' || word === 'Half') return halfAt(tokens, at);
  const count = word === 'a' || word === 'A' ? 1 : (SMALL.get(word.toLowerCase()) ?? 0);
  if (count < 1 || count > 10) return null;
  const under = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const name = textAt(tokens, under);
  const part = PARTS.get(count === 1 ? name : name.replace(/s$/, ''));
  if (part === undefined || (count > 1 && !name.endsWith('s'))) return null;
  if (part === 4 && count !== 1 && count !== 3) return null;
  const to = under + 1;
  if (count === 1 && !isFractionEnd(tokens, to)) return null;
  return { to, value: count / part, words: true };
}

/** True unless a word follows that would make "a third" a place in an order: "a third man". */
export function isFractionEnd(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  return !/^[\p{L}\d]/u.test(word) ? word !== '-' : AFTER_SHARE.test(word);
}

function halfAt(tokens: readonly Token[], at: number): Fraction | null {
  const next = textAt(tokens, at + 1);
  const scale = next === 'a' ? SCALES.get(textAt(tokens, at + 2)) : undefined;
  if (scale !== undefined) return { to: at + 3, value: scale / 2, words: true };
  const before = textAt(tokens, at - 1);
  if (HALVES.test(before) || before === '-' || next === '-' || /^(?:past|hour)$/.test(next)) return null;
  return { to: at + 1, value: 0.5, words: true };
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

// the halves of a game, of a year and of a house are things, not shares
const HALVES =
  /^(?:the|first|second|other|last|each|this|that|opening|final|his|her|its|their|in|better|a|1st|2nd)$/i;
const AFTER_SHARE =
  /^(?:of|in|from|on|since|at|as|are|is|was|were|have|has|had|more|less|fewer|larger|smaller|higher|lower|than|by|to|when|where|which|who|and|or|but|after|before|during|that|last|over|for|with|thick|because|if|while|times|will|would|did|do|said|[ap]m|this|the|a|its|their|million|billion|thousand|trillion|full|empty|so|compared|between|between|points?|percentage)$/;
/** The shares by name. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    third: 3,
    quarter: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hundredth: 100,
    thousandth: 1000,
  }),
);
