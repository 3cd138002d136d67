import type { ArticleContent } from '../../archive/data-files.ts';
import { useSite } from '../site-context.ts';
import { copyText } from '../ui/copy-text.ts';
import { say } from '../ui/say.ts';
import { formatQuote } from './format-quote.ts';

/** Copies words of an article with where they stand. */
export function QuoteButton({
  article: { title, day },
  read,
  onRefused,
  className = '',
}: {
  article: Pick<ArticleContent, 'title' | 'day'>;
  /** The words and the link to them, as they are when it is pressed; null where there are none to be had. */
  read: () => { readonly text: string; readonly link: string } | null;
  /** The clipboard did not take this text. */
  onRefused: (text: string) => void;
  className?: string;
}) {
  const site = useSite();
  const copy = async () => {
    const quote = read();
    if (!quote) return say('These words can’t be quoted with a link');
    const text = formatQuote({ ...quote, title: title.text, siteTitle: site.title, day });
    if (await copyText(text)) say('Quote copied with its source');
    else onRefused(text);
  };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      Quote with source
    </button>
  );
}
