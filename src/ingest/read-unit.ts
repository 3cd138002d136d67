import type { ReadNumber } from './read-number.ts';
import type { Token } from './tokenise.ts';
import { formatNumber } from './value-context.ts';
import { COUNTED_WITH_A, UNITS } from './value-words.ts';

/** The unit of measure after a number: "kilometres", "-metre", "cubic metres a second", "degrees Celsius", "km/h". */
export function unitAfter(
  tokens: readonly Token[],
  at: number,
  { to, value }: ReadNumber,
): { to: number; name: string } | null {
  const hyphen = textAt(tokens, to) === '-' && tokens[to - 1]?.end === tokens[to]?.start;
  const unitAt = hyphen ? to + 1 : to;
  const word = textAt(tokens, unitAt).toLowerCase();
  const kind = KINDS.has(word) && textAt(tokens, unitAt + 1) !== '' ? word : '';
  const nameAt = kind === '' ? unitAt : unitAt + 1;
  const spelt = textAt(tokens, nameAt);
  const name = UNITS.get(spelt.toLowerCase());
  if (name === undefined || isOtherWord(spelt, { hyphen, kind })) return null;
  if (isA(tokens, at) && to === at + 1 && !(COUNTED_WITH_A.has(name) && value === 1 && !hyphen)) return null;
  if (name === 'magnitude' && !hyphen) return null;
  const tail = tailAfter(tokens, nameAt + 1, name);
  return { to: tail.to, name: [kind, name, tail.name].filter(Boolean).join('-') };
}

/**
 * Digits and a unit without a blank, "107mm", "31C", "200m", which the tokeniser cuts between the digits; "200m" is
 * a distance that people run, any other number of "m" is millions.
 */
export function readGluedMeasure(tokens: readonly Token[], at: number): { to: number; value: string } | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const code = first?.text.charCodeAt(0) ?? 0;
  if (!first || code < 0x30 || code > 0x39) return null;
  const isCut = second !== undefined && second.start === first.end && /^(?:[.\d]|°)/.test(second.text);
  if (!isCut && !/[a-z]$/i.test(first.text)) return null;
  let whole = first.text;
  let to = at + 1;
  if (isCut) {
    for (; to < at + 4 && tokens[to]?.start === tokens[to - 1]?.end; to++) whole += textAt(tokens, to);
  }
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d{1,3})?([a-z°]{1,4})$/i.exec(whole);
  if (!match || whole.endsWith('.')) return null;
  const [, digits = '', part = '', unit = ''] = match;
  const number = Number(digits.replaceAll(',', '') + part);
  const after = textAt(tokens, to);
  const isRace = unit === 'm' && (RACES.has(number) || MEASURED.test(after));
  const name = unit === 'm' && !isRace ? undefined : UNITS.get(unit.toLowerCase());
  if (name === undefined || /^(?:k|M|GB?P?)$/.test(unit) || (/^[cf]$/.test(unit) && number > 150))
    return null;
  const tail = tailAfter(tokens, to, name);
  return { to: tail.to, value: [formatNumber(number), name, tail.name].filter(Boolean).join('-') };
}

/** "Celsius" after degrees, and what makes a speed or a flow: "an hour", "per second", "/h". */
function tailAfter(tokens: readonly Token[], to: number, name: string): { to: number; name: string } {
  const word = textAt(tokens, to);
  if (name === 'degree') {
    const isScale = /^(?:Celsius|Fahrenheit|Kelvin|C|F)$/.test(word);
    return isScale ? { to: to + 1, name: word.toLowerCase() } : { to, name: '' };
  }
  if (word === '/' && /^(?:h|s|hr|hour)$/.test(textAt(tokens, to + 1))) {
    return { to: to + 2, name: textAt(tokens, to + 1) === 's' ? 'second' : 'hour' };
  }
  if (word === '-' && /^(?:hours?)$/.test(textAt(tokens, to + 1)) && name.endsWith('watt')) {
    return { to: to + 2, name: 'hour' };
  }
  const isPer = /^(?:an?|per|each)$/.test(word) && /^(?:hour|second|minute)$/.test(textAt(tokens, to + 1));
  return isPer ? { to: to + 2, name: textAt(tokens, to + 1) } : { to, name: '' };
}

/** "The 10 feet", "5 m", "a 4-yard": letters alone are units only where nothing else can be meant. */
function isOtherWord(spelt: string, { hyphen, kind }: { hyphen: boolean; kind: string }): boolean {
  if (spelt === 'M' || spelt === 'C' || spelt === 'F' || spelt === 'c' || spelt === 'f') return hyphen;
  if (kind === 'nautical') return !spelt.startsWith('mile');
  return /^pounds?$/.test(spelt) || spelt === 'second';
}

function isA(tokens: readonly Token[], at: number): boolean {
  return /^an?$/i.test(textAt(tokens, at));
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const KINDS: ReadonlySet<string> = new Set(['square', 'cubic', 'nautical', 'metric', 'linear', 'sq']);
const RACES: ReadonlySet<number> = new Set([60, 100, 200, 400, 800, 1500, 3000, 5000, 10000]);
const MEASURED =
  /^(?:high|tall|deep|long|wide|away|thick|above|below|race|final|sprint|hurdles|relay|butterfly|freestyle)$/;
