/**
 * A text as it stands between tags or in quotes, in XML and in HTML: a parser gives back the same. What XML 1.0 allows
 * in no form (controls, lone surrogates) becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\r]/g, (character) => ESCAPES[character]!);
}

/** In Unicode mode a surrogate matches only where it stands alone. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

/** `>` too, as `]]>` may not stand in a text; a bare CR would be read as LF. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
