/** In letters. */
export const LONGEST_QUERY = 200;

/** Words to look for, as an address has them; null where they are too many. */
export function parseQuery(text: string): string | null {
  return text.length <= LONGEST_QUERY ? text.replace(/\s+/g, ' ') : null;
}

/** What to say of words that are too many, after them. */
export const TOO_LONG = `is too long to look for; write at most ${LONGEST_QUERY} letters`;

/** As encodeURIComponent, but readable: a colon stays, a space is a plus. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%20', '+').replaceAll("'", '%27');
}

/** A value of an address in quotation marks, short enough to be told. */
export function quoteText(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
