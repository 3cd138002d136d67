import { formatShortDay } from '../../../archive/calendar-date.ts';
import type { MarkedArticle } from './parse-highlights.ts';

/** Highlights and notes as Markdown: a heading for each article, each quote with its note below. `toUrl` makes links. */
export function formatNotes(articles: readonly MarkedArticle[], toUrl: (address: string) => string): string {
  const parts = articles.map(({ title, day, address, highlights }) => {
    const heading = `## [${escapeMarkdown(title)}](${toUrl(address)})`;
    const quotes = highlights.flatMap(({ quote, note }) => [
      toLines(quote, '> '),
      ...(note.trim() ? [toLines(note.trim(), '')] : []),
    ]);
    return [heading, ...(day ? [formatShortDay(day)] : []), ...quotes].join('\n\n');
  });
  return `${['# Highlights and notes', ...parts].join('\n\n')}\n`;
}

function toLines(text: string, before: string): string {
  return escapeMarkdown(text).replace(/^/gm, before);
}

/** What would be markup stands as it was written (CommonMark 2.4). */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*(?:\d+(?=[.)]\s))?)([-+=.)])/gm, '$1\\$2');
}
