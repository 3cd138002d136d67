import { Suspense, useState } from 'react';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { lazyPart } from '../../ui/lazy-part.ts';

/** Few readers cite: fetched when first opened. */
const CiteDialog = lazyPart(async () => (await import('./CiteDialog.tsx')).CiteDialog);

/** Opens the citation of an article in several formats. */
export function CiteButton({ article }: { article: ArticleContent }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button no-print needs-script select-none"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Cite
      </button>
      {open && (
        <Suspense>
          <CiteDialog article={article} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
