import { formatDay } from '../archive/calendar-date.ts';
import type { Block } from '../archive/article.ts';
import type { ArticleContent, Site } from '../archive/data-files.ts';

type Content = Pick<ArticleContent, 'title' | 'day' | 'dayAsWritten' | 'blocks' | 'address' | 'file'>;

/**
 * An article as Markdown (CommonMark): title, day, bylines, then its other blocks in order, and where it is from. Every
 * character of the text stands for itself: a parser gives it back, and nothing in it becomes markup.
 */
export function toMarkdown(article: Content, { url }: Pick<Site, 'url'>): string {
  const { title, day, dayAsWritten, blocks, address, file } = article;
  const written = dayAsWritten === null ? '' : ` (“${escapeLine(dayAsWritten)}”)`;
  const head = [`# ${escapeLine(title.text)}`, `${day ? formatDay(day) : 'Undated'}${written}`];
  const bylines = blocks.filter(({ role }) => role === 'byline');
  const parts = [...head, ...bylines.map(({ text }) => toParagraph(text)), ...toBody(blocks)];
  const source = url === null ? '' : `<${encodeURI(url + address)}>, from `;
  return `${[...parts, '---', `Source: ${source}${escapeLine(file)}`].join('\n\n')}\n`;
}

function toBody(blocks: readonly Block[]): readonly string[] {
  const parts: string[] = [];
  let previous: Block['role'] | null = null;
  for (const { role, text } of blocks) {
    if (role === 'byline') continue;
    // the items of a list stand close together
    if (role === 'list-item' && previous === 'list-item') parts.push(`${parts.pop()!}\n${toItem(text)}`);
    else if (role === 'list-item') parts.push(toItem(text));
    else if (role === 'preformatted') parts.push(toFenced(text));
    else if (role === 'aside') parts.push(toParagraph(text).replace(/^/gm, '> '));
    else parts.push(toParagraph(text));
    previous = role;
  }
  return parts;
}

/** A list's own bullets become Markdown's. */
function toItem(text: string): string {
  return `- ${toParagraph(text.replace(/^[-*•‣·–—]\s+/, '')).replaceAll('\n', '\n  ')}`;
}

/** A fence is longer than any run of its sign within. */
function toFenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** A line end within a text stays one. */
function toParagraph(text: string): string {
  return text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '')
    .join('\\\n');
}

/** Everything that could be markup, wherever it stands, and what could be at the start of a line. */
function escapeLine(line: string): string {
  return line
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/[\\`*_[\]<>#~|&$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
