import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { goToPassage, markPassages } from './mark-passage.ts';
import { NO_TEXT } from './read-page-text.ts';
import type { LostPassage } from './use-linked-passage.ts';

/** Above the text: what the link pointed to, in its own words. */
export function LostNotice({ lost: { words, id }, onClose }: { lost: LostPassage; onClose: () => void }) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    const range = document.createRange();
    range.selectNodeContents(notice.current!);
    goToPassage(range);
  }, []);

  const paragraph = /^p\d+$/.test(id) ? document.getElementById(id) : null;
  return (
    <aside
      ref={notice}
      id="lost-passage"
      aria-label="Linked passage"
      className="no-print mb-6 flex gap-2 border-s-3 border-accent bg-hover py-3 ps-4 pe-2 font-sans text-sm"
      {...{ [NO_TEXT]: '' }}
    >
      <div className="min-w-0 grow">
        <p role="alert">This link points to words that are no longer here:</p>
        <blockquote dir="auto" className="mt-1 font-serif text-base">
          “{toWords(words)}”
        </blockquote>
        {paragraph && (
          <p className="mt-2">
            <a
              href={`#${id}`}
              className="underline underline-offset-4"
              onClick={(event) => {
                // the address is the same but for the words, so no browser would go there again
                event.preventDefault();
                onClose();
                showParagraph(paragraph);
              }}
            >
              Paragraph {id.slice(1)}, where they stood
            </a>
          </p>
        )}
      </div>
      <button type="button" className="icon-button shrink-0" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </aside>
  );
}

function showParagraph(paragraph: Element): void {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  goToPassage(range);
  markPassages([range]);
}

function toWords({ start, end }: LostPassage['words']): string {
  const words = end === undefined ? start : `${start} … ${end}`;
  return words.length > MOST ? `${words.slice(0, MOST).trimEnd()} …` : words;
}

/** Of a quote, in code units. */
const MOST = 300;
