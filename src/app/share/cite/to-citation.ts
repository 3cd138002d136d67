import { shortId } from '../../../archive/addresses.ts';
import type { Article } from '../../../archive/article.ts';
import { toAuthors } from '../../../archive/authors.ts';
import type { CalendarDate } from '../../../archive/calendar-date.ts';
import { toSlug } from '../../../archive/to-slug.ts';
import { toCitedName, type CitedName } from './cited-name.ts';

/** What a citation says of an article: what is known, and nothing else. Texts are one line each. */
export interface Citation {
  /** ASCII letters and digits, the same for an article each time: `poole2024harbour`. */
  readonly key: string;
  readonly authors: readonly CitedName[];
  readonly title: string;
  /** The site, as the paper it was in. */
  readonly container: string;
  readonly day: CalendarDate | null;
  readonly url: string;
  readonly accessed: CalendarDate;
  /** BCP 47 tag; empty where it is not known. */
  readonly language: string;
}

export function toCitation({
  article: { id, title, day, blocks },
  siteTitle,
  ...place
}: {
  article: Pick<Article, 'id' | 'title' | 'day' | 'blocks'>;
  siteTitle: string;
} & Pick<Citation, 'url' | 'accessed' | 'language'>): Citation {
  const authors = toAuthors({ blocks }).map((author) =>
    toCitedName({ ...author, name: toLine(author.name) }),
  );
  const [first] = authors;
  const who = first ? ('literal' in first ? first.literal : first.family) : firstWord(siteTitle);
  const when = day ? String(Number(day.slice(0, 4))) : '';
  return {
    key: toKeyPart(who) + when + (toKeyPart(firstWord(title.text)) || shortId(id)),
    authors,
    title: toLine(title.text),
    container: toLine(siteTitle),
    day,
    ...place,
  };
}

/** A text without line ends and control characters; any run of white space is one space. */
function toLine(text: string): string {
  return text
    .replace(/(?![\s\u0085])\p{Cc}/gu, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/** The first word that says something; the first of all where none does. */
function firstWord(text: string): string {
  const words = toSlug(text, 300).split('-');
  return (
    words.find((word) => word.length > 2 && !/^(?:the|and|for|from|how|why|who|what|when)$/.test(word)) ??
    words[0]!
  );
}

function toKeyPart(text: string): string {
  return toSlug(text).replaceAll('-', '');
}
