import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { useCommand } from '../../ui/commands.ts';
import { say } from '../../ui/say.ts';
import { copyLink } from './copy-link.ts';
import { LinkField } from './LinkField.tsx';
import { LostNotice } from './LostNotice.tsx';
import { pageAddress } from './page-address.ts';
import { paragraphAround, ParagraphSign } from './ParagraphSign.tsx';
import { quotePassage } from './quote-passage.ts';
import { SelectionTools } from './SelectionTools.tsx';
import { useLinkedPassage } from './use-linked-passage.ts';
import { readSelection, useSelectedPassage } from './use-selected-passage.ts';

export interface PassageToolsProps {
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
  const [refused, setRefused] = useState<string | null>(null);

  const copy = async (link: string, what: string) => {
    setRefused((await copyLink(link, what)) ? null : link);
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
          <button
            type="button"
            className="rounded-md px-3 py-2 hover:bg-hover"
            onClick={() => copyPassage(selected.range)}
          >
            Copy link to passage
          </button>
        </SelectionTools>
      )}
      {refused && <LinkField key={refused} link={refused} onClose={() => setRefused(null)} />}
    </>
  );
}

/** The paragraph that has focus or holds what has; else the first that is not above the screen. */
function paragraphHere(): HTMLElement | null {
  const bar = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
  const first = [...document.querySelectorAll<HTMLElement>('.reading [id^="p"]')].find(
    (element) => paragraphAround(element) && element.getBoundingClientRect().bottom > Math.max(0, bar),
  );
  return paragraphAround(document.activeElement) ?? first ?? null;
}
