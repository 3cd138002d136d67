/**
 * A text as compared with another: canonical form, lower case, straight quotation marks, single blanks, no
 * invisible characters, and without what punctuation ends it.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,:;…]{1,20}$/, '');
}
