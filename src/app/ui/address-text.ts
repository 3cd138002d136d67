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

/**
 * Reads the fields of an address: null for one that is not there, and for one that `parse` makes nothing of, which is
 * added to the problems: the value, and what is done `otherwise`.
 */
export function fieldReader<Field extends string>(
  params: URLSearchParams,
  problems: { readonly field: Field; readonly message: string }[],
): <T>(field: Field, otherwise: string, parse: (text: string) => T | null) => T | null {
  return (field, otherwise, parse) => {
    const text = params.get(field)?.trim();
    if (!text) return null;
    const value = parse(text);
    if (value === null) problems.push({ field, message: `${quoteText(text)} ${otherwise}` });
    return value;
  };
}

/** Fields as the query of an address, `?` included; those that are empty are left out, and empty without any. */
export function joinQuery(fields: readonly (string | null)[]): string {
  const text = fields.filter(Boolean).join('&');
  return text && `?${text}`;
}
