import { useEffect, useRef, useState } from 'react';
import type { Mention } from '../../archive/article.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { Dialog } from '../ui/Dialog.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  // what it was opened on: a correction changes the article, not the question
  const [asked] = useState({ mention, name, article });
  const [corrections, setCorrections] = useState(readCorrections);
  const [isSaved, setIsSaved] = useState(false);
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
    <Dialog
      className="w-[min(26rem,100vw-1.5rem)]"
      headingRef={heading}
      heading={
        isSaved ? (
          'Corrected on this device'
        ) : (
          <>
            What is wrong with “<bdi>{asked.name}</bdi>”?
          </>
        )
      }
      onClose={onClose}
    >
      {!isSaved && <CorrectionForm {...asked} onSave={save} />}
      <CorrectionList corrections={corrections} onChange={keep} />
    </Dialog>
  );
}
