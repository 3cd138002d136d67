import type { Label } from '../archive/label.ts';
import { startsDigit } from './letter-case.ts';
import { NUMBER_OPENERS, readNumber } from './read-number.ts';
import type { Token } from './tokenise.ts';

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
  const word = textAt(tokens, at);
  const mayStart = startsDigit(word) || VALUE_OPENERS.has(word.toLowerCase());
  return moneyAt(tokens, at) ?? (mayStart ? (ordinalAt(tokens, at) ?? numberAt(tokens, at)) : null);
}

/** "$1.5 billion", "US$ 5m", "€200"; the sign stands before the number. */
function moneyAt(tokens: readonly Token[], at: number): Value | null {
  const signAt = textAt(tokens, at + 1) === '$' && DOLLAR_OWNER.test(textAt(tokens, at)) ? at + 1 : at;
  const sign = textAt(tokens, signAt);
  const currency = sign.length === 1 ? SIGNS.get(sign) : undefined;
  if (currency === undefined) return null;
  const number = readNumber(tokens, signAt + 1);
  if (!number || number.words) return null;
  const owner = signAt > at ? OWNERS.get(textAt(tokens, at).replaceAll('.', '')) : undefined;
  const from = withApproximation(tokens, at);
  return { from, to: number.to, label: 'MONEY', value: `${format(number.value)}-${owner ?? currency}` };
}

function ordinalAt(tokens: readonly Token[], at: number): Value | null {
  const word = textAt(tokens, at);
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word);
  const number = digits ? Number(digits[1]) : (ORDINALS.get(word.toLowerCase()) ?? 0);
  if (number === 0) return null;
  // "first" and "second" are also adverbs and a unit of time
  if (!digits && !ORDINAL_CONTEXT.test(textAt(tokens, at - 1))) return null;
  if (/^(?:thoughts?|hand|ones?|place)$/.test(textAt(tokens, at + 1)) && !digits && number === 2) return null;
  return { from: at, to: at + 1, label: 'ORDINAL', value: `${number}${endingOf(number)}` };
}

function numberAt(tokens: readonly Token[], at: number): Value | null {
  const number = readNumber(tokens, at);
  if (!number || isInsideWord(tokens, at, number.to)) return null;
  const from = withApproximation(tokens, at);
  const amount = format(number.value);
  const next = textAt(tokens, number.to).toLowerCase();
  const second = textAt(tokens, number.to + 1).toLowerCase();
  const twoWords =
    (next === 'per' && second === 'cent') || (next === 'percentage' && /^points?$/.test(second));
  if (next === '%' || next === 'percent' || twoWords) {
    const length = twoWords ? 2 : 1;
    return { from, to: number.to + length, label: 'PERCENT', value: `${amount}-percent` };
  }
  const money = currencyAfter(tokens, number.to);
  if (money) return { from, to: money.to, label: 'MONEY', value: `${amount}-${money.code}` };
  const unit = unitAfter(tokens, number.to);
  if (unit) return { from, to: unit.to, label: 'QUANTITY', value: `${amount}-${unit.name}` };
  if (number.words && number.value === 1 && from === at) return null;
  if (isReference(tokens, at, number.to) || NO_COUNT.test(textAt(tokens, at))) return null;
  return { from, to: number.to, label: 'CARDINAL', value: amount };
}

function currencyAfter(tokens: readonly Token[], at: number): { to: number; code: string } | null {
  const owner = OWNERS.get(textAt(tokens, at).replaceAll('.', ''));
  const name = textAt(tokens, owner === undefined ? at : at + 1).toLowerCase();
  const code = CURRENCIES.get(name) ?? CURRENCIES.get(name.replace(/s$/, ''));
  if (code === undefined) return null;
  return { to: at + (owner === undefined ? 1 : 2), code: code === 'usd' ? (owner ?? code) : code };
}

function unitAfter(tokens: readonly Token[], at: number): { to: number; name: string } | null {
  const unitAt = textAt(tokens, at) === '-' ? at + 1 : at;
  const word = textAt(tokens, unitAt).toLowerCase();
  const square = /^(?:square|cubic)$/.test(word);
  const name = UNITS.get(square ? textAt(tokens, unitAt + 1).toLowerCase() : word);
  if (name === undefined) return null;
  return { to: unitAt + (square ? 2 : 1), name: square ? `${word}-${name}` : name };
}

/** Where the value starts if words such as "more than" stand before it. */
function withApproximation(tokens: readonly Token[], at: number): number {
  const one = textAt(tokens, at - 1).toLowerCase();
  if (APPROXIMATIONS.has(`${textAt(tokens, at - 2).toLowerCase()} ${one}`)) return at - 2;
  return APPROXIMATIONS.has(one) ? at - 1 : at;
}

/** Parts of "F-16", "COVID-19", "9/11", "10-12" and versions are no numbers of things. */
function isInsideWord(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, first, last, after] = [tokens[at - 1], tokens[at], tokens[to - 1], tokens[to]];
  const joinedLeft =
    before !== undefined && before.end === first?.start && !/^[("'“‘[,;:—–]$/.test(before.text);
  const joinedRight = after !== undefined && last?.end === after.start && /^[/_@#°–]$/.test(after.text);
  const score = after?.text === '-' && last?.end === after.start && /^\d/.test(textAt(tokens, to + 1));
  return joinedLeft || joinedRight || score;
}

/** "page 12", "No. 5", "Article 50" name a thing by its number. */
function isReference(tokens: readonly Token[], at: number, to: number): boolean {
  const before = textAt(tokens, at - 1);
  if (REFERENCES.test(before) || before === '#') return true;
  return before === '.' && /^No$/i.test(textAt(tokens, at - 2)) && to - at === 1;
}

/** Plain digits without exponent, at most six decimals. */
function format(value: number): string {
  if (Number.isInteger(value) && value < 1e18) return String(value);
  return value < 1e18 ? String(Number(value.toFixed(6))) : String(BigInt(Math.round(value)));
}

function endingOf(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

// what may be a year that no word tells, and what is written as a code
const NO_COUNT = /^(?:1[5-9]\d\d|20\d\d|0\d+)$/;
const ORDINAL_CONTEXT = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|every|each|'s|’s|for|and|or)$/i;
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
  }),
);
const VALUE_OPENERS: ReadonlySet<string> = new Set([...NUMBER_OPENERS, ...ORDINALS.keys()]);
const APPROXIMATIONS: ReadonlySet<string> = new Set(
  (
    'about|around|approximately|nearly|almost|over|some|roughly|only|under|above|more than|less than|fewer than|' +
    'at least|at most|up to|as many|close to|just over|just under|well over|no more|almost all'
  )
    .split('|')
    .filter((words) => !/^(?:as many|no more|almost all|only)$/.test(words)),
);
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'usd',
    '£': 'gbp',
    '€': 'eur',
    '¥': 'jpy',
    '₹': 'inr',
    '₽': 'rub',
    '₩': 'krw',
  }),
);
const DOLLAR_OWNER = /^(?:US|U\.S\.|A|AU|C|CA|HK|NZ|NT|S)$/;
const OWNERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'usd',
    A: 'aud',
    AU: 'aud',
    C: 'cad',
    CA: 'cad',
    HK: 'hkd',
    NZ: 'nzd',
    NT: 'twd',
    S: 'sgd',
    Australian: 'aud',
    Canadian: 'cad',
  }),
);
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'usd',
    euro: 'eur',
    pound: 'gbp',
    yen: 'jpy',
    yuan: 'cny',
    rupee: 'inr',
    rouble: 'rub',
    ruble: 'rub',
    won: 'krw',
    peso: 'peso',
    franc: 'franc',
    riyal: 'riyal',
    dirham: 'dirham',
    lira: 'lira',
    krona: 'krona',
    shekel: 'ils',
    cent: 'cent',
    usd: 'usd',
    eur: 'eur',
    gbp: 'gbp',
  }),
);
const UNITS: ReadonlyMap<string, string> = unitTable(
  'kilometre=kilometer kilometres kilometers km|metre=meter metres meters|centimetre=centimeter centimetres centimeters cm|' +
    'millimetre=millimeter millimetres millimeters mm|mile=miles|foot=feet ft|inch=inches|yard=yards|tonne=tonnes|ton=tons|' +
    'kilogram=kilograms kilo kilos kg|gram=grams|ounce=ounces|barrel=barrels|acre=acres|hectare=hectares|gallon=gallons|' +
    'litre=liter litres liters|degree=degrees|mph|knot=knots|megawatt=megawatts mw|gigawatt=gigawatts gw|' +
    'kilowatt=kilowatts|volt=volts|gigabyte=gigabytes gb|megabyte=megabytes mb|kph|km/h',
);
const REFERENCES =
  /^(?:[Pp]age|[Cc]hapter|[Aa]rticle|[Ss]ection|[Pp]art|[Rr]oom|[Rr]oute|Flight|Boeing|Airbus|Highway|Channel|Resolution|[Vv]ersion|No\.|Apollo|Group|Level|Category|Windows|Formula|iPhone)$/;

function unitTable(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').flatMap((line) => {
      const [name = '', forms = ''] = line.split('=');
      return [name, ...forms.split(' ')].filter(Boolean).map((form) => [form, name] as const);
    }),
  );
}
