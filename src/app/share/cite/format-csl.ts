import { partsOf, type CalendarDate } from '../../../archive/calendar-date.ts';
import type { CitedName } from './cited-name.ts';
import type { Citation } from './to-citation.ts';

/** A list of one item of CSL-JSON, the form in which citeproc, Zotero and pandoc take references. */
export function formatCsl(citation: Citation): string {
  const { key, authors, title, container, day, url, accessed, language } = citation;
  const item = {
    id: key,
    type: 'article-newspaper',
    ...(authors.length > 0 && { author: authors.map(toName) }),
    title,
    'container-title': container,
    ...(day && { issued: toDate(day) }),
    URL: url,
    accessed: toDate(accessed),
    ...(language && { language }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function toName(name: CitedName): Readonly<Record<string, string>> {
  if ('literal' in name) return name;
  const { given, particle, family, suffix } = name;
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

function toDate(date: CalendarDate): { readonly 'date-parts': readonly (readonly number[])[] } {
  const { year, month, day } = partsOf(date);
  return { 'date-parts': [[year, month, day]] };
}
