import { useEffect, useRef, useState } from 'react';
import type { Mention } from '../../archive/article.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { Icon } from '../ui/Icon.tsx';
import { addCorrection, type Correction } from './add-correction.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { readCorrections, writeCorrections, type OwnCorrections } from './own-glossary.ts';

/** Says what is wrong with a mention or its entity, and holds what this reader has corrected before. */
export function CorrectionDialog({
  mention,
  name,
  article,
  onClose,
}: {
  mention: Mention;
  name: string;
  article: ArticleContent;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // what it was opened on: a correction changes the article, not the question
  const [asked] = useState({ mention, name, article });
  const [corrections, setCorrections] = useState(readCorrections);
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (isSaved) heading.current?.focus();
  }, [isSaved]);

  const keep = (next: OwnCorrections) => {
    writeCorrections(next);
    setCorrections(next);
  };
  const save = (added: readonly Correction[]) => {
    const known = new Map(
      [...corrections.known, ...article.entities].map(({ id, name: called, label, page }) => [
        id,
        { id, name: called, label, page },
      ]),
    );
    keep({ glossary: added.reduce(addCorrection, corrections.glossary), known: [...known.values()] });
    setIsSaved(true);
  };

  return (
    <dialog
      ref={dialog}
      className="corrections card"
      aria-labelledby="corrections-heading"
      onClose={onClose}
      // this Escape closes the dialog and nothing else
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="mb-2 flex items-start justify-between gap-4">
        <h2
          ref={heading}
          tabIndex={-1}
          id="corrections-heading"
          className="pt-1.5 font-serif text-xl leading-tight font-semibold"
        >
          {isSaved ? (
            'Corrected on this device'
          ) : (
            <>
              What is wrong with “<bdi>{asked.name}</bdi>”?
            </>
          )}
        </h2>
        <button
          type="button"
          className="icon-button shrink-0"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      {!isSaved && <CorrectionForm {...asked} onSave={save} />}
      <CorrectionList corrections={corrections} onChange={keep} />
    </dialog>
  );
}
