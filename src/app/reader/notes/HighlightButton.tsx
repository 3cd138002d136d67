import type { ArticleContent } from '../../../archive/data-files.ts';
import { say } from '../../ui/say.ts';
import { quoteRange } from './find-highlight.ts';
import { keepHighlight } from './own-highlights.ts';
import { LONGEST_QUOTE } from './parse-highlights.ts';

/** Highlights the selected words for this reader, on this device. */
export function HighlightButton({
  article,
  range,
  className,
}: {
  article: ArticleContent;
  range: Range;
  className: string;
}) {
  const highlight = () => {
    const quoted = quoteRange(article.blocks, range);
    if (!quoted) return say('Only words of the text can be highlighted');
    if (quoted.quote.length > LONGEST_QUOTE) return say('These are too many words for one highlight');
    const made = { id: crypto.randomUUID().replaceAll('-', ''), ...quoted, note: '', madeAt: Date.now() };
    if (!keepHighlight(article, made)) return say('There is room for no more highlights');
    // what was selected is seen as it is marked now
    getSelection()?.removeAllRanges();
    say('Highlighted: press it to write a note');
  };
  return (
    <button type="button" className={className} onClick={highlight}>
      Highlight
    </button>
  );
}
