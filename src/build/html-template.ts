import { createHash } from 'node:crypto';

/** What a page is made of, as HTML that is already escaped. */
export interface PageParts {
  readonly head: string;
  readonly body: string;
  /** Value the page's script starts from; becomes JSON in a data block. */
  readonly data: unknown;
}

/** Fills the marks `<!--head-->`, `<!--page-->` and `<!--data-->` of index.html. */
export function fillTemplate(template: string, { head, body, data }: PageParts): string {
  return template
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => body)
    .replace('<!--data-->', () => toDataBlock(data));
}

/** A data block: never executed, so outside a policy's `script-src`. */
export function toDataBlock(data: unknown): string {
  return `<script type="application/json" id="page-data">${escapeJson(data)}</script>`;
}

/** A JSON-LD block for search engines. */
export function toJsonLdBlock(value: unknown): string {
  return `<script type="application/ld+json">${escapeJson(value)}</script>`;
}

/** JSON that can stand inside a script element: `<` would let a text end it. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * The policy of every page as a meta element: nothing but our own origin's files, no inline script beyond the ones
 * in the template (by their hash), no HTML sink (Trusted Types).
 */
export function toPolicy(template: string): string {
  const scripts = [...template.matchAll(/<script(?: data-app="[^"]*")?>([\s\S]*?)<\/script>/g)].map(
    ([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
  );
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
}

/** A page that leads to another at once, by itself and for who does not want that, by a link. */
export function toRedirectPage(lang: string, to: string): string {
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Moved</title>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${to}">`,
    `<meta http-equiv="refresh" content="0; url=${to}"></head>`,
    `<body><p>This article lies at <a href="${to}">${to}</a>.</p></body></html>`,
  ].join('');
}
