import { SMALL } from './number-words.ts';
import type { Token } from './tokenise.ts';

/**
 * The place in an order that starts at a token, "first", "21st", "seventy-first"; null where there is none or where the
 * word is an adverb ("it was first seen") or part of another ("second-hand").
 */
export function readOrdinal(tokens: readonly Token[], at: number): { to: number; value: string } | null {
  const word = textAt(tokens, at);
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word);
  const lower = word.toLowerCase();
  const tens = textAt(tokens, at + 1) === '-' ? (SMALL.get(lower) ?? 0) : 0;
  const ones = tens >= 20 ? (ORDINALS.get(textAt(tokens, at + 2)) ?? 0) : 0;
  const isJoined = ones > 0 && ones < 10;
  const number = isJoined ? tens + ones : digits ? Number(digits[1]) : (ORDINALS.get(lower) ?? 0);
  if (number === 0) return null;
  const to = isJoined ? at + 3 : at + 1;
  if (isInName(tokens, at, to) || isOtherWord(tokens, at, to)) return null;
  if (!digits && number <= 3 && !isJoined && !isAdjective(tokens, at, number)) return null;
  return { to, value: `${number}${endingOf(number)}` };
}

/** "First" is mostly an adverb unless something before or after it makes it an adjective. */
function isAdjective(tokens: readonly Token[], at: number, number: number): boolean {
  const before = textAt(tokens, at - 1).toLowerCase();
  const after = textAt(tokens, at + 1).toLowerCase();
  if (ADJECTIVE_BEFORE.test(before)) return true;
  const endsClause =
    after === '' || /^[,.;)—]$/.test(after) || /^(?:in|with|from|for|by|behind|on|overall|at)$/.test(after);
  if (RANKED.test(before) && endsClause) return true;
  if (number > 1) return !/^[,:.]$/.test(after) && (!/^(?:seconds?|to|of)$/.test(before) || before === 'to');
  if (before === 'at' || tokens[at]?.first !== true) {
    return before === 'at' && /^(?:try|attempt|sight|glance|instance|light|base|hand)$/.test(after);
  }
  return (
    /^\p{Ll}{3}/u.test(after) && !/^(?:the|they|there|she|came|then|you|we|comes?|was|thing)$/.test(after)
  );
}

/** "First Councillor", "38th Marine Brigade": with a capital after it, it is part of a name. */
function isInName(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^\p{Lu}\p{Ll}{2}/u.test(textAt(tokens, to))) return false;
  const word = textAt(tokens, at);
  return (/^\p{Lu}/u.test(word) && tokens[at]?.first !== true) || /^\d/.test(word);
}

function isOtherWord(tokens: readonly Token[], at: number, to: number): boolean {
  const word = textAt(tokens, at).toLowerCase();
  const [sign, after] = [textAt(tokens, to), textAt(tokens, to + 1)];
  if (sign === '-' && tokens[to - 1]?.end === tokens[to]?.start) {
    return /^(?:hand|class|half|rate|degree|aid|ever|person|name|time|quarter|guess|born|party)$/.test(after);
  }
  if (word === 'first') return /^(?:names?|cousins?|aid|ladies|lady|hand|foremost)$/.test(sign);
  return word === 'second' && /^(?:thoughts?|hand|ones?|place)$/.test(sign);
}

function endingOf(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const ADJECTIVE_BEFORE =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|every|each|'s|’s|very|such|s|in|into|for|only|and|or|historic|late|former)$/;
const RANKED =
  /^(?:finish|finished|finishes|finishing|came|come|comes|coming|was|is|are|were|be|stay|stayed|stays|place|placed|ranked|in|on|held|into|lies|lie|lay|sit|sits|sat|ended|remain|remained)$/;

/** The words of order by their number, in lower case. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat(
      'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
        .split(' ')
        .map((word, index) => [word, index * 10 + 30] as const),
    ),
);
