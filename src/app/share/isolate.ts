/**
 * A text to stand within a line of plain text. One that runs from right to left, or says so with marks it may not have
 * closed, is put between marks of isolation (UAX #9): what stands around it keeps its order.
 */
export function isolate(text: string): string {
  return TURNS.test(text) ? `\u2068${text}\u2069` : text;
}

/** Letters of scripts that run from right to left, and marks of direction other than those of a single place. */
const TURNS =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u202A-\u202E\u2066-\u2069\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
