import { useEffect, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { shareLink, type ShareMeans } from './share-link.ts';

/** Shares the address of the view as it stands: what narrows a list is in it. */
export function ShareButton({ title }: { title: string }) {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);

  const share = async () => {
    const outcome = await shareLink({ title, url: location.href }, browserMeans());
    setCopied(outcome === 'copied');
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
    </div>
  );
}

function browserMeans(): ShareMeans {
  const { share, clipboard } = navigator as Partial<Navigator>;
  return {
    share: share?.bind(navigator),
    writeText: clipboard?.writeText.bind(clipboard),
    openMail: (href) => {
      location.href = href;
    },
  };
}
