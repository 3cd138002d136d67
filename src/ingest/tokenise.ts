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
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (match.index > end && text.slice(end, match.index).includes('\n')) atStart = true;
    const first = atStart && HAS_LETTER_OR_DIGIT.test(word);
    if (first) atStart = false;
    end = match.index + word.length;
    tokens.push({ text: word, start: match.index, end, first });
    if (endsSentence(word, before) && AFTER_SENTENCE.test(text[end] ?? ' ')) atStart = true;
    before = word;
  }
  return tokens;
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
    String.raw`[\p{L}\p{M}\p{N}]{1,80}(?:['’](?![sS](?!\p{L}))[\p{L}\p{M}]{1,80}){0,4}`,
    String.raw`\.{2,9}|-{2,9}|\S`,
  ].join('|'),
  'gu',
);
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CLOSING = /^["”’)\]]$/;
const AFTER_SENTENCE = /[\s"”’)\]]/;

function endsSentence(word: string, before: string): boolean {
  return /^[.!?…]+$/.test(word) || (CLOSING.test(word) && /^[.!?…]+$/.test(before));
}
