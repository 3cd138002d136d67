import { makePassageLink } from './make-passage-link.ts';
import { pageAddress } from './page-address.ts';
import { readPageText } from './read-page-text.ts';

/** Words of an article, a line end between paragraphs, and the public address that leads to them. */
export interface Quote {
  readonly text: string;
  readonly link: string;
}

/** What a range holds of the article on the page: whole words. Null where it holds none of it. */
export function quotePassage(range: AbstractRange): Quote | null {
  const page = readPageText();
  const selected = page?.toStretch(range);
  const made = page && selected && makePassageLink(page, selected);
  if (!made) return null;
  return {
    text: page.text.slice(made.passage.start, made.passage.end),
    link: pageAddress() + made.fragment,
  };
}
