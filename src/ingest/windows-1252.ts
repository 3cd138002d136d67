/**
 * The character a byte stands for in windows-1252, as a UTF-16 code unit. The five bytes without one are
 * the C1 controls of the same number, as the WHATWG Encoding Standard has it.
 */
export function toWindows1252(byte: number): number {
  return HIGH.charCodeAt(byte - 0x80) || byte;
}

/** Bytes 0x80 to 0x9f; every other byte is the character of its own number. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
