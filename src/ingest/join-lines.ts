/**
 * The lines of one paragraph, without blanks at their ends, as one line: a blank between them, but none after
 * a hyphen or a dash within words, nor within scripts that are written without blanks.
 */
export function joinLines(lines: readonly string[]): string {
  let before = '';
  const parts: string[] = [];
  for (const line of lines) {
    if (before !== '') parts.push(isUnbroken(before, line) ? '' : ' ');
    parts.push(line);
    before = line;
  }
  return parts.join('');
}

function isUnbroken(before: string, after: string): boolean {
  const end = before.slice(-2);
  // but "18- to 29-year-olds"
  if (/[\p{L}\p{N}][-‐]$/u.test(end)) return /^(?!(?:to|and|or)\b)[\p{L}\p{N}]/u.test(after);
  if (/\S[—–]$/u.test(end)) return /^\S/u.test(after);
  return UNSPACED_END.test(end) && UNSPACED_START.test(after);
}

/** A character of a script written without blanks, as the source of a pattern. */
export const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，！？：；「」『』（）]';
const UNSPACED_END = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'u');
