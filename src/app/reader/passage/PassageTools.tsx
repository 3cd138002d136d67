import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { CopyByHand } from '../../share/CopyByHand.tsx';
import { QuoteButton } from '../../share/QuoteButton.tsx';
import { useCommand } from '../../ui/commands.ts';
import { copyText } from '../../ui/copy-text.ts';
import { say } from '../../ui/say.ts';
import { HighlightButton } from '../notes/HighlightButton.tsx';
import { LostNotice } from './LostNotice.tsx';
import { pageAddress } from './page-address.ts';
import { paragraphAround, ParagraphSign } from './ParagraphSign.tsx';
import { quotePassage } from './quote-passage.ts';
import { SelectionTools } from './SelectionTools.tsx';
import { useLinkedPassage } from './use-linked-passage.ts';
import { readSelection, useSelectedPassage } from './use-selected-passage.ts';

interface PassageToolsProps {
  readonly article: ArticleContent;
  readonly frame: RefObject<HTMLElement | null>;
  /** False once the reader has begun to move by themselves: a link that is late does not drag them away. */
  readonly isFree: () => boolean;
  /** The key was pressed before this was here. */
  readonly copyAtOnce: boolean;
}

/** Links to passages: what the address points to is marked, and selected words and paragraphs give links. */
export function PassageTools({ article, frame, isFree, copyAtOnce }: PassageToolsProps) {
  const [lost, closeLost] = useLinkedPassage(article, isFree);
  const [selected, putBy] = useSelectedPassage(frame);
  const [refused, setRefused] = useState<{ readonly name: string; readonly text: string } | null>(null);

  const copy = async (link: string, what: string) => {
    if (await copyText(link)) say(`Link to ${what} copied`);
    else setRefused({ name: 'link', text: link });
  };
  const copyPassage = (range: Range) => {
    const quote = quotePassage(range);
    if (quote) void copy(quote.link, 'passage');
    else say('These words are too long for a link');
  };
  const copyParagraph = ({ id }: HTMLElement) => {
    void copy(`${pageAddress()}#${id}`, `paragraph ${id.slice(1)}`);
  };
  const copyHere = () => {
    const chosen = selected ?? (frame.current && readSelection(frame.current));
    if (chosen) return copyPassage(chosen.range);
    const paragraph = paragraphHere();
    if (paragraph) copyParagraph(paragraph);
  };
  useCommand('copyLink', copyHere);

  const wasAsked = useRef(copyAtOnce);
  useEffect(() => {
    if (wasAsked.current) copyHere();
    wasAsked.current = false;
  });

  return (
    <>
      {lost && <LostNotice key={lost.words.start} lost={lost} onClose={closeLost} />}
      <ParagraphSign frame={frame} onCopy={copyParagraph} />
      {selected && !refused && (
        <SelectionTools selected={selected} frame={frame} onClose={putBy}>
          <button type="button" className={TOOL} onClick={() => copyPassage(selected.range)}>
            Copy link to passage
          </button>
          <QuoteButton
            article={article}
            read={() => quotePassage(selected.range)}
            onRefused={(text) => setRefused({ name: 'quote', text })}
            className={TOOL}
          />
          <HighlightButton article={article} range={selected.range} className={TOOL} />
        </SelectionTools>
      )}
      {refused && <CopyByHand {...refused} subject={article.title.text} onClose={() => setRefused(null)} />}
    </>
  );
}

const TOOL = 'rounded-md px-3 py-2 hover:bg-hover';

/** The paragraph that has focus or holds what has; else the first that is not above the screen. */
function paragraphHere(): HTMLElement | null {
  const bar = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
  const first = [...document.querySelectorAll<HTMLElement>('.reading [id^="p"]')].find(
    (element) => paragraphAround(element) && element.getBoundingClientRect().bottom > Math.max(0, bar),
  );
  return paragraphAround(document.activeElement) ?? first ?? null;
}
