import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { useSite } from '../../site-context.ts';
import { Choices } from '../../ui/Choices.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadText } from '../../ui/download-text.ts';
import { CITATION_FORMATS, type CitationFormat } from './citation-formats.ts';
import { toCitation } from './to-citation.ts';
import { today } from './today.ts';

/** The citation of an article in the format picked, to copy or to download. */
export function CiteDialog({ article, onClose }: { article: ArticleContent; onClose: () => void }) {
  const site = useSite();
  const [citation] = useState(() =>
    toCitation({
      article,
      siteTitle: site.title,
      url: site.url === null ? location.origin + location.pathname : site.url + article.address,
      accessed: today(),
      language: document.documentElement.lang,
    }),
  );
  const [picked, setPicked] = useState<CitationFormat>('plain');
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  const { name, format, ending, type } = CITATION_FORMATS[picked];
  const text = format(citation);
  const copy = async () => {
    if (await copyText(text)) return setOutcome('Copied');
    field.current!.focus();
    field.current!.select();
    setOutcome('This page may not use the clipboard here. The text is selected, ready for you to copy.');
  };

  // outside of the article: its type is for reading, and its text for quoting
  return createPortal(
    <Dialog className="w-[min(36rem,100vw-1.5rem)]" heading="Cite this article" onClose={onClose}>
      <Choices
        legend="Format"
        columns="grid-cols-2 sm:grid-cols-4"
        names={NAMES}
        value={picked}
        onPick={(next) => {
          setPicked(next);
          setOutcome('');
        }}
      />
      <textarea
        ref={field}
        readOnly
        aria-label={`Citation as ${name}`}
        dir={picked === 'plain' ? 'auto' : 'ltr'}
        spellCheck={false}
        rows={4}
        // a field has line feeds alone: of other ends it would be written anew, and lose what is selected
        value={text.replaceAll('\r\n', '\n').replace(/\n$/, '')}
        className={`mt-3 block field-sizing-content max-h-[50dvh] w-full resize-none rounded-md border border-edge bg-paper px-3 py-2 wrap-anywhere ${picked === 'plain' ? '' : 'font-mono text-xs'}`}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>
        <button
          type="button"
          className="button"
          onClick={() => downloadText({ name: `${slugOf(article)}.${ending}`, text, type })}
        >
          Download
        </button>
        <output className="min-w-0 grow text-soft">{outcome}</output>
      </div>
    </Dialog>,
    document.body,
  );
}

const NAMES = Object.fromEntries(
  Object.entries(CITATION_FORMATS).map(([format, { name }]) => [format, name]),
) as Record<CitationFormat, string>;

/** The last part of the address, which no other article of its day shares. */
function slugOf({ address }: ArticleContent): string {
  return address.split('/').at(-2)!;
}
