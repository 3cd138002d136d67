/** The mark a list item begins with (`- `, `* `, `• `, `1. `, `1) `), its blanks included; empty if none does. */
export function listMark(text: string): string {
  return /^\s{0,40}(?:[-*+•‣▪◦·]|\d{1,3}[.)])\s{1,40}(?=\S)/.exec(text.slice(0, 100))?.[0] ?? '';
}

/** True where a line begins as a list item does. */
export function isListLine(text: string): boolean {
  return listMark(text) !== '';
}
