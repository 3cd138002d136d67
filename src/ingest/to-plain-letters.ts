/** A text with its accents on their letters and without what shows nothing: soft hyphens, blanks without width. */
export function toPlainLetters(text: string): string {
  return text.normalize('NFC').replace(/\p{Cf}+/gu, '');
}
