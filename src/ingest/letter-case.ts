/**
 * Questions asked of every word of an archive. ASCII is answered by its codes, all else by Unicode's categories: a
 * pattern takes ten times as long.
 */

/** True if a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** True if a word begins with a small letter. */
export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? isAsciiLower(code) : /^\p{Ll}/u.test(word);
}

/** True if a small letter stands anywhere in a word. */
export function hasLower(word: string): boolean {
  return isAsciiLower(word.charCodeAt(word.length - 1)) || /\p{Ll}/u.test(word);
}

/** A name in capitals as it would stand in a sentence, letter by letter: "NEW DELHI" is "New Delhi". */
export function uncapitalise(name: string): string {
  return name.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

/** True if a word begins with a digit of ASCII. */
export function startsDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** True for the code of `A` to `Z` or `a` to `z`. */
export function isAsciiLetter(code: number): boolean {
  return isAsciiLower(code | 0x20);
}

function isAsciiLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
