import {
  FEED_FILE,
  HOME_ADDRESS,
  JSON_FEED_FILE,
  MARKDOWN_FILE,
  type Address,
} from '../../archive/addresses.ts';
import type { Site } from '../../archive/data-files.ts';
import type { Alternate } from '../ui/PageHead.tsx';

/** A page as far as programs find it in another form. */
interface AlternatePage {
  readonly title: string;
  readonly address: Address | null;
  readonly hasFeed: boolean;
  readonly isArticle: boolean;
}

/** An article's own text, the page's feed, and the feed of the site; feeds are there only where its public address is known. */
export function toAlternates(
  site: Site,
  { title, address, hasFeed, isArticle }: AlternatePage,
): readonly Alternate[] {
  const toFeeds = (name: string, folder: Address): readonly Alternate[] => [
    { type: 'application/atom+xml', href: inSite(site, folder + FEED_FILE), title: name },
    { type: 'application/feed+json', href: inSite(site, folder + JSON_FEED_FILE), title: name },
  ];
  const text = isArticle && address !== null;
  return [
    ...(text ? [{ type: 'text/markdown', href: inSite(site, address + MARKDOWN_FILE) }] : []),
    ...(hasFeed && address !== null && site.url !== null ? toFeeds(`${title} · ${site.title}`, address) : []),
    ...(site.url !== null ? toFeeds(site.title, HOME_ADDRESS) : []),
  ];
}

function inSite({ base }: Site, address: Address): string {
  return base + address.slice(1);
}
