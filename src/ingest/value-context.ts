import { type ReadNumber, readNumber } from './read-number.ts';
import type { Token } from './tokenise.ts';

/** Two numbers read as one value, "10 to 12", "3-1", "one in seven": the second's value, and both in the normal form. */
export interface ReadRange extends ReadNumber {
  readonly amount: string;
}

/** The two numbers that start at a token, the first of them read; null if it stands alone. */
export function readRange(tokens: readonly Token[], at: number, first: ReadNumber): ReadRange | null {
  const joint = jointAt(tokens, at, first);
  if (!joint) return null;
  const second = readNumber(tokens, joint.to);
  if (!second || isYear(tokens, joint.to, second) || !joint.allows(second)) return null;
  return { ...second, amount: `${formatNumber(first.value)}-${joint.name}${formatNumber(second.value)}` };
}

interface Joint {
  readonly to: number;
  readonly name: string;
  readonly allows: (second: ReadNumber) => boolean;
}

function jointAt(tokens: readonly Token[], at: number, first: ReadNumber): Joint | null {
  const { to, value, words } = first;
  if (isYear(tokens, at, first)) return null;
  switch (textAt(tokens, to)) {
    case '-':
    case '–': {
      const [last, sign, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
      const isTight = last?.end === sign?.start && sign?.end === next?.start;
      if (!isTight) return null;
      // a third part would make it a telephone number or a formation
      const allows = (second: ReadNumber): boolean =>
        second.words === words &&
        (words ? value < second.value && value > 0.9 : value < 1000 && second.value < 1000) &&
        !(/^[-–]$/.test(textAt(tokens, second.to)) && /^\d/.test(textAt(tokens, second.to + 1)));
      return words && sign?.text === '-' ? null : { to: to + 1, name: '', allows };
    }
    case 'to':
    case 'or': {
      const name = `${textAt(tokens, to)}-`;
      return { to: to + 1, name, allows: (second) => !startsWithA(tokens, to + 1) && second.value !== value };
    }
    case 'in': {
      const start = textAt(tokens, to + 1) === 'every' ? to + 2 : to + 1;
      const allows = (second: ReadNumber): boolean =>
        words === second.words &&
        value <= 10 &&
        value >= 1 &&
        second.value > value &&
        second.value <= 1e6 &&
        (value === 1 || second.value <= 20) &&
        !startsWithA(tokens, start) &&
        !TIME_UNIT.test(textAt(tokens, second.to));
      return { to: start, name: 'in-', allows };
    }
    case 'out':
      if (textAt(tokens, to + 1) !== 'of') return null;
      return {
        to: to + 2,
        name: 'out-of-',
        allows: (second) =>
          second.value > value && (words === second.words || value < 10) && !startsWithA(tokens, to + 2),
      };
    default:
      return null;
  }
}

/** True if a number counts nothing: a part of a name or a code, a year no word tells, "one" as a pronoun. */
export function isNoCount(tokens: readonly Token[], at: number, { to, value, words }: ReadNumber): boolean {
  if (isInsideWord(tokens, at, to) || isYear(tokens, at, { to, value, words })) return true;
  if (/^0\d/.test(textAt(tokens, at))) return true;
  if (value === 1 && words && to === at + 1) return isPronoun(tokens, at);
  return isInName(tokens, at, to);
}

/** Plain digits without exponent, at most six decimals. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value < 1e18) return String(value);
  return value < 1e18 ? String(Number(value.toFixed(6))) : String(BigInt(Math.round(value)));
}

/** What may be a year that no word tells. */
function isYear(tokens: readonly Token[], at: number, { to }: ReadNumber): boolean {
  return to === at + 1 && /^(?:1[5-9]\d\d|20\d\d)$/.test(textAt(tokens, at));
}

/** Parts of "F-16", "COVID-19", "9/11" and versions are no numbers of things. */
function isInsideWord(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, first, last, after] = [tokens[at - 1], tokens[at], tokens[to - 1], tokens[to]];
  const joinedLeft =
    before !== undefined && before.end === first?.start && !/^[("'“‘[,;:—–]$|^--$|^\.{2,}$/.test(before.text);
  const joinedRight =
    after !== undefined && last?.end === after.start && /^(?:[/_@#°]|[–-]\d?)$/.test(after.text);
  if (joinedLeft) return true;
  if (!joinedRight) return after !== undefined && last?.end === after.start && /^\d/.test(after.text);
  return !/^[–-]$/.test(after.text) || /^\d/.test(textAt(tokens, to + 1));
}

/** "Pier 7 of the port", "Two Harbors": a number beside capitals. In a headline of capitals nothing can be told. */
function isInName(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, word, after] = [tokens[at - 1], textAt(tokens, at), tokens[to]];
  if (before?.text === '#') return true;
  if (/^\p{Lu}/u.test(word) && !tokens[at]?.first && before && !/^[“"‘'—(:]$/.test(before.text)) {
    if (after && /^\p{Lu}/u.test(after.text) && hasLowerNear(tokens, at)) return true;
  }
  const isDigits = /^\d{1,3}$/.test(word) && to === at + 1;
  if (!isDigits || !before || !/^\p{Lu}/u.test(before.text)) return false;
  if (REFERENCES.test(before.text)) return true;
  if (before.first || DAY_WORD.test(before.text) || before.text === 'No.' || before.text === 'No')
    return false;
  return (after === undefined || NAME_END.test(after.text)) && hasLowerNear(tokens, at);
}

function hasLowerNear(tokens: readonly Token[], at: number): boolean {
  let lower = 0;
  for (let index = Math.max(0, at - 6); index < at + 7; index++) {
    if (/^\p{Ll}{4}/u.test(textAt(tokens, index))) lower++;
  }
  return lower >= 2;
}

/** "One" as a pronoun, and in "one another", "one day", "no one", "the one". */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1).toLowerCase();
  const after = textAt(tokens, at + 1).toLowerCase();
  if (
    /^(?:no|any|some|which|this|that|another|each|every|last|first|next|only|other|old|new|good|bad|full|big|small|own|previous|particular|right|wrong|easy|tough|hard|a|an|than|as|not)$/.test(
      before,
    )
  )
    return true;
  if (
    /^(?:another|another's|'s|’s|day|point|time|thing|place|would|which|can|cannot|could|has|had|must|should|might|may|will|does|did|is|was|rests|knows|hears|sees|never|always|who|that|where|whose)$/.test(
      after,
    )
  ) {
    return after !== 'thing';
  }
  if (/^the$/.test(before)) return !/^\p{Ll}{4,}ing$/u.test(after);
  if (after === 'of') return false;
  if (
    /^(?:chapter|courtroom|page|number|phase|part|by|plus|minus|only|just|with|exactly|walked)$/.test(before)
  )
    return false;
  if (tokens[at]?.first || /^[“"‘:;]$/.test(before)) return !/^\p{L}/u.test(after);
  if (/^\p{Ll}/u.test(after)) return NO_NOUN.test(after);
  return !/^[,.]$/.test(after) || !/^(?:and|or|,|:)$/.test(before);
}

function startsWithA(tokens: readonly Token[], at: number): boolean {
  return /^an?$/i.test(textAt(tokens, at)) || textAt(tokens, at) === 'half';
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

const TIME_UNIT =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|kilometres?|miles?|metres?|%|percent|per)$/i;
const REFERENCES =
  /^(?:Page|Chapter|Article|Section|Part|Room|Route|Flight|Boeing|Airbus|Highway|Channel|Resolution|Version|Apollo|Group|Level|Category|Windows|Formula|iPhone|Phase|Area|Zone|Gate|Terminal|Line|Runway|Interstate|Unit|Division|Block)$/;
const DAY_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const NAME_END =
  /^(?:[,.;:!?)”"’—]|'s|’s|of|to|and|or|is|was|are|were|has|had|in|on|at|with|from|for|by|as|will|would|that|which|after|before|into|when|carries|said)$/;
const NO_NOUN =
  /^(?:in|on|at|to|for|from|by|with|about|and|or|but|as|if|when|than|because|so|too|before|after|until|under|over|into|through|made|knew|said|likes|called|being|having|were|are|be|been|does|loses|stop|without|not|just|even|also|more|less|or|now|then|yet|up|down|out|off|here|there|until|since|while)$/;
