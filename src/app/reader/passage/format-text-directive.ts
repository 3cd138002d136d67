import { DIRECTIVES, type Fragment, type TextDirective } from './parse-text-directive.ts';

/** What stands after `#` in an address: the inverse of `parseFragment`. */
export function formatFragment({ id, directives }: Fragment): string {
  if (directives.length === 0) return encode(id);
  return encode(id) + DIRECTIVES + directives.map(formatTextDirective).join('&');
}

/** `text=prefix-,start,end,-suffix`, everything encoded that means something there. */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? [] : encode(end),
    suffix === undefined ? [] : `-${encode(suffix)}`,
  ].flat();
  // a program that finds links in a text leaves out the full stop after one
  return `text=${parts.join(',')}`.replace(/[._~!]$/, toCode);
}

/**
 * As `encodeURIComponent`, with the hyphen (the comma and ampersand are its own), and with what other programs take for
 * the end of a link. Half a surrogate pair has no code: it becomes a replacement character.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[-'()*]/g, toCode);
}

function toCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
