/**
 * A text as it is searched: without case, accents, the shape of quotation marks, and what is not seen; spaces are one,
 * line ends stay. Browsers compare by the base letters of the Unicode collation. What is equal to them is equal here;
 * a few letters more are, which only makes a link say more.
 */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
  /** Where in `text` the folded code unit came from; one more for the end. */
  readonly origins: Uint32Array;
}

export function toFoldedText(text: string): FoldedText {
  const pieces: string[] = [];
  let origins = new Uint32Array(text.length + 1);
  let length = 0;
  let last = '\n';
  const put = (piece: string, at: number) => {
    if (length + piece.length >= origins.length) {
      const longer = new Uint32Array(origins.length * 2 + piece.length);
      longer.set(origins);
      origins = longer;
    }
    pieces.push(piece);
    origins.fill(at, length, length + piece.length);
    length += piece.length;
    last = piece;
  };
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const folded = foldCharacter(character);
    if (folded === '\n') {
      if (last === ' ') {
        pieces.pop();
        length--;
      }
      put('\n', at);
    } else if (folded !== ' ' || (last !== ' ' && last !== '\n')) {
      if (folded !== '') put(folded, at);
    }
    at += character.length;
  }
  origins[length] = text.length;
  return { text, folded: pieces.join(''), origins: origins.subarray(0, length + 1) };
}

/** A quote as it is searched for. */
export function foldQuote(quote: string): string {
  return toFoldedText(quote).folded.trim();
}

/** The first folded code unit that comes from `offset` of the text or later. */
export function toFoldedOffset({ origins }: FoldedText, offset: number): number {
  let [from, to] = [0, origins.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (origins[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = toBase(character);
  foldedCharacters.set(character, folded);
  return folded;
}

const foldedCharacters = new Map<string, string>();

function toBase(character: string): string {
  if (character === '\n' || character === '\u2029' || character === '\u2028') return '\n';
  if (/\s/.test(character)) return ' ';
  if (/[\u2018-\u201b\u2032\u2035\u05f3]/.test(character)) return "'";
  if (/[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f\u05f4]/.test(character)) return '"';
  if (/\p{Surrogate}/u.test(character)) return '\ufffd';
  // the voiced sounds of Japanese are letters of their own
  const plain = /[\u3040-\u30ff]/.test(character) ? character.normalize('NFC') : character.normalize('NFKD');
  // an accent that stands by itself is taken apart into a space and the accent
  const bare = (/\s/.test(plain) ? character : plain).replace(
    /[\p{Script=Inherited}\p{Cf}\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu,
    '',
  );
  // by way of capitals: ß is ss, and the two small sigmas are one
  const small = bare.toUpperCase().toLowerCase();
  return /^[^\0-\u007f]$/.test(small) && /\p{Script=Latin}/u.test(small) ? toLatinBase(small) : small;
}

/** `l` for `ł`: a letter that no normal form takes apart, as the collation sees it. */
function toLatinBase(letter: string): string {
  return (
    Array.from('abcdefghijklmnopqrstuvwxyz').find((base) => COLLATOR.compare(base, letter) === 0) ?? letter
  );
}

const COLLATOR = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
