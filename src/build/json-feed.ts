import { JSON_FEED_FILE } from '../archive/addresses.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function toJsonFeed({ title, description, url, siteTitle, lang, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: url + JSON_FEED_FILE,
    description,
    language: lang,
    authors: [{ name: siteTitle }],
    items: entries.map(toItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

function toItem({ id, url, title, day, authors, standfirst, html }: FeedEntry) {
  return {
    id,
    url,
    title,
    // one of the two has to be there, even empty
    ...(html === null ? { content_text: standfirst } : { content_html: html }),
    ...(standfirst && { summary: standfirst }),
    date_published: `${day}T00:00:00Z`,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
  };
}
