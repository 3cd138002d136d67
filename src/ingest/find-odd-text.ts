import type { Doubt } from './doubt.ts';
import type { Line } from './to-lines.ts';

/**
 * What in a text looks like a mistake but is shown as it stands, each sort once, at its first line: markup, and
 * characters broken by a wrong encoding.
 */
export function findOddText(lines: readonly Line[]): readonly Doubt[] {
  return SORTS.flatMap(({ kind, pattern, what, todo }) => {
    for (const { text, number } of lines) {
      const found = pattern.exec(text)?.[0];
      if (found) return [{ kind, line: number, what: what(found.slice(0, 60)), todo }];
    }
    return [];
  });
}

const TAGS =
  'a|abbr|article|b|blockquote|br|caption|cite|code|div|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|' +
  'script|section|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video';

/** Tags of HTML, links, bold and headings of Markdown, references `[1]`, `[edit]`, tags of templates. */
const MARKUP = new RegExp(
  [
    `</?(?:${TAGS})(?:\\s[^<>]{0,300})?/?>`,
    '\\]\\((?:https?:|mailto:|/|#)[^()\\s]{0,300}\\)',
    '\\*\\*[^\\s*][^*]{0,200}\\*\\*',
    '^#{1,6} \\S',
    '\\[(?:\\d{1,3}|edit|citation needed)\\]',
    '\\{\\{[<%][^<>%{}]{0,200}[>%]\\}\\}',
  ].join('|'),
  'i',
);

/** UTF-8 read as windows-1252: lead bytes c3, c2, e2 and what then stands for their second byte. */
const MOJIBAKE =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ“”˜¦¢š¡]|\ufffd/;

const SORTS: readonly {
  readonly kind: Doubt['kind'];
  readonly pattern: RegExp;
  readonly what: (found: string) => string;
  readonly todo: string;
}[] = [
  {
    kind: 'markup',
    pattern: MARKUP,
    what: (found) => `holds markup, “${found}”, which is shown as it stands`,
    todo: 'Leave plain text only',
  },
  {
    kind: 'mojibake',
    pattern: MOJIBAKE,
    what: (found) =>
      `holds “${found}”, which looks like a character broken by a wrong encoding; it is shown as it stands`,
    todo: 'Write the character that was meant',
  },
];
