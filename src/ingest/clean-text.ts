import type { Doubt } from './doubt.ts';

/**
 * Decoded text in, text fit for pages, feeds and JSON out: LF line ends, no byte order mark at the start, and
 * none of the characters XML 1.0 forbids (controls but tab and LF, lone surrogates, U+FFFE, U+FFFF). The C1
 * controls go with them. A form feed becomes a blank, any other separator of lines an LF.
 */
export function cleanText(decoded: string): { text: string; doubts: readonly Doubt[] } {
  const text = decoded
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    .replace(/\f/g, ' ');
  const first = text.search(FORBIDDEN);
  if (first < 0) return { text, doubts: [] };
  const cleaned = text.replace(new RegExp(FORBIDDEN, 'gu'), '');
  return { text: cleaned, doubts: [controlsDoubt(text, first, text.length - cleaned.length)] };
}

/** In Unicode mode a surrogate matches only where it stands alone. */
const FORBIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/u;

function controlsDoubt(text: string, first: number, count: number): Doubt {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < first; at = text.indexOf('\n', at + 1)) line += 1;
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
  return {
    kind: 'controls',
    line,
    what:
      count === 1
        ? `holds a character that can not be shown (U+${code}); it is left out`
        : `holds ${count} characters that can not be shown (the first is U+${code}); they are left out`,
    todo: 'Remove them from the text',
  };
}
