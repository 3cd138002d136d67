import { formatShortDay, type CalendarDate } from '../../archive/calendar-date.ts';
import { isolate } from './isolate.ts';

/** Words of an article and where they stand. */
export interface SourcedQuote {
  readonly text: string;
  readonly title: string;
  readonly siteTitle: string;
  readonly day: CalendarDate | null;
  readonly link: string;
}

/** Words with their source on a line below, as plain text: the words themselves stay as they are. */
export function formatQuote({ text, title, siteTitle, day, link }: SourcedQuote): string {
  const source = [isolate(title), isolate(siteTitle), day && formatShortDay(day), link]
    .filter(Boolean)
    .join(', ');
  return `“${text.trim()}”\n— ${source}`;
}
