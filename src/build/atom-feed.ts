import { FEED_FILE } from '../archive/addresses.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import { escapeXml } from './escape-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom, by RFC 4287. Written from its articles alone: it changes when they do. */
export function toAtomFeed({ id, title, description, url, siteTitle, lang, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(description)}</subtitle>`,
    `<updated>${toTime(entries[0]?.day)}</updated>`,
    // who speaks for an entry that has no author of its own
    toAuthor(siteTitle),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(url + FEED_FILE)}"/>`,
    ...entries.map(toEntry),
    '</feed>',
    '',
  ].join('\n');
}

function toEntry({ id, url, title, day, authors, standfirst, html }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<published>${toTime(day)}</published>`,
    `<updated>${toTime(day)}</updated>`,
    ...authors.map(toAuthor),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(standfirst ? [`<summary>${escapeXml(standfirst)}</summary>`] : []),
    ...(html === null ? [] : [`<content type="html">${escapeXml(html)}</content>`]),
    '</entry>',
  ].join('\n');
}

function toAuthor(name: string): string {
  return `<author><name>${escapeXml(name)}</name></author>`;
}

/** The first moment of a day; that of 1970 for a feed without articles, which has to name one. */
function toTime(day: CalendarDate | undefined): string {
  return `${day ?? '1970-01-01'}T00:00:00Z`;
}
