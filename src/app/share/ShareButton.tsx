import { Suspense, useEffect, useState } from 'react';
import { copyText } from '../ui/copy-text.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { shareLink } from './share-link.ts';

/** Fetched where there is no other means. */
const CopyByHand = lazyPart(async () => (await import('./CopyByHand.tsx')).CopyByHand);

/**
 * Shares the address of the view as it stands: what narrows a list is in it. Where neither the system nor the clipboard
 * takes it, it is shown.
 */
export function ShareButton({ title }: { title: string }) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState('');

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async () => {
    const url = location.href;
    const outcome = await shareLink({ title, url }, { share: systemSheet(), copy: copyText });
    setCopied(outcome === 'copied');
    if (outcome === 'refused') setRefused(url);
  };

  return (
    <div className="needs-script relative">
      <button
        type="button"
        className="icon-button"
        aria-label="Share"
        title="Share"
        onClick={() => void share()}
      >
        <Icon name={copied ? 'check' : 'share'} />
      </button>
      <div
        aria-live="polite"
        className={
          copied
            ? 'tip absolute end-0 top-full z-30 mt-1 rounded-md bg-ink px-3 py-1.5 whitespace-nowrap text-paper'
            : 'sr-only'
        }
      >
        {copied ? 'Link copied' : ''}
      </div>
      {refused && (
        <Suspense>
          <CopyByHand name="link" text={refused} subject={title} onClose={() => setRefused('')} />
        </Suspense>
      )}
    </div>
  );
}

function systemSheet() {
  const { share } = navigator as Partial<Navigator>;
  return share?.bind(navigator);
}
