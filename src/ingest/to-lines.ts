/** A line of a seed that has something on it. */
export interface Line {
  readonly text: string;
  /** Its number in the file, from 1. */
  readonly number: number;
  /** True where an empty line stands before it. */
  readonly gap: boolean;
}

/** Text with LF line ends in, its lines out, those without a visible character left out. */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let [number, gap] = [0, false];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    number += 1;
    if (end > start && !BLANK.test(text.slice(start, end))) {
      lines.push({ text: text.slice(start, end), number, gap });
      gap = false;
    } else {
      gap = true;
    }
    start = end + 1;
  }
  return lines;
}

/** Blanks, and format characters that show nothing by themselves: soft hyphens, zero-width blanks, marks of direction. */
const BLANK = /^[\s\p{Cf}]*$/u;
