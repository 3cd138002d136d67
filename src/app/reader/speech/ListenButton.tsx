import { Suspense, useRef, useState } from 'react';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { useCommand } from '../../ui/commands.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useHasVoices } from './use-has-voices.ts';

const ReadAloud = lazyPart(async () => (await import('./ReadAloud.tsx')).ReadAloud);

/** Opens what reads the article aloud; not there where the device has no voices. */
export function ListenButton({ article }: { article: ArticleContent }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isAble = useHasVoices() && article.blocks.length > 0;
  useCommand('readAloud', isAble ? () => setOpen(true) : null);
  if (!isAble) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label="Read aloud"
        title="Read aloud"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="listen" />
      </button>
      {open && (
        <Suspense>
          <ReadAloud article={article} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
