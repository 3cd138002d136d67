import type { Block } from '../archive/article.ts';
import { escapeXml } from './escape-xml.ts';

/** The text of an article as HTML for a feed reader: an element for each block, without marks. */
export function toHtml(blocks: readonly Block[]): string {
  const elements: string[] = [];
  blocks.forEach(({ role, text }, index) => {
    if (role === 'preformatted') {
      // a parser drops the first line end
      elements.push(`<pre dir="auto">\n${escapeXml(text)}</pre>`);
      return;
    }
    const inner = escapeXml(text).replaceAll('\n', '<br>');
    if (role === 'aside') elements.push(`<blockquote dir="auto">${inner}</blockquote>`);
    else if (role !== 'list-item') elements.push(`<p dir="auto">${inner}</p>`);
    else {
      const opens = blocks[index - 1]?.role === 'list-item' ? '' : '<ul>';
      const closes = blocks[index + 1]?.role === 'list-item' ? '' : '</ul>';
      elements.push(`${opens}<li dir="auto">${inner}</li>${closes}`);
    }
  });
  return elements.join('\n');
}
