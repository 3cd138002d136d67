import { isAsciiLetter } from './letter-case.ts';

/** A word, number or sign of a text. Offsets are UTF-16 code units, end excluded. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for the first word of a sentence. */
  readonly first: boolean;
}

/**
 * A text as tokens, in order; white space between them is left out. Hyphens and possessives are tokens of their own
 * ("anti-United States" holds "United", "States"), points belong to abbreviations and initials ("U.S.", "Gen.").
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let atStart = true;
  let before = '';
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    end = start + 1;
    if (isBlank(text, start)) {
      if (text[start] === '\n') atStart = true;
      continue;
    }
    const plainEnd = endOfPlainWord(text, start);
    end = plainEnd || endOfToken(text, start);
    const word = text.slice(start, end);
    const first = atStart && (plainEnd > 0 || HAS_LETTER_OR_DIGIT.test(word));
    if (first) atStart = false;
    tokens.push({ text: word, start, end, first });
    if (plainEnd === 0 && endsSentence(word, before) && AFTER_SENTENCE.test(text[end] ?? ' ')) atStart = true;
    before = word;
  }
  return tokens;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text[at]!);
}

/** The end of a word of ASCII letters before a blank or a comma, as four of five are: no pattern is needed. Else 0. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_WORD && isAsciiLetter(text.charCodeAt(end))) end++;
  const isWhole = end === text.length || text[end] === ' ' || text[end] === ',';
  return isWhole && end > start ? end : 0;
}

function endOfToken(text: string, start: number): number {
  TOKEN.lastIndex = start;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

/** Token ranges of the sentences, `[from, to)` pairs that cover every token. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let index = 1; index < tokens.length; index++) {
    if (!tokens[index]?.first) continue;
    sentences.push([from, index]);
    from = index;
  }
  if (tokens.length > from) sentences.push([from, tokens.length]);
  return sentences;
}

const LONGEST_WORD = 80;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}]{1,${LONGEST_WORD}}`;
/** A soft hyphen or a blank without width: within a word it is no end of it. */
const UNSEEN = String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]`;
const ABBREVIATIONS =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Brig|Gov|Sen|Rep|Rev|Hon|Pres|St|Jr|Sr|Inc|Corp|Ltd|Bros|Mt|Ft|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Fla|Calif|Conn|Mass|Tenn|Ariz|Colo|Messrs|Supt|Det|Insp';

// every repetition is bounded: a matcher keeps a place to come back to for each step of an unbounded one
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S{1,2000}`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}`,
    String.raw`(?:\p{Lu}\.){2,12}|\p{Lu}\.(?=\s?\p{Lu})|(?:${ABBREVIATIONS})\.(?!\p{L})|[ap]\.m\.`,
    String.raw`['’][sS](?!\p{L})`,
    String.raw`\d{1,40}(?:[.,:]\d{1,40}){0,12}(?:st|nd|rd|th|s|m|bn|tn|k|km|pm|am)?(?!\p{L})`,
    String.raw`${LETTERS}(?:${UNSEEN}${LETTERS}){0,4}(?:['’](?![sS](?!\p{L}))[\p{L}\p{M}]{1,80}){0,4}`,
    String.raw`\.{2,9}|-{2,9}|\S`,
  ].join('|'),
  'yu',
);
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CLOSING = /^["”’)\]]$/;
const AFTER_SENTENCE = /[\s"”’)\]]/;

function endsSentence(word: string, before: string): boolean {
  return /^[.!?…]+$/.test(word) || (CLOSING.test(word) && /^[.!?…]+$/.test(before));
}
