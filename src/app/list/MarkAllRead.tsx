import { useState } from 'react';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import { say } from '../ui/say.ts';
import { markRead, type ReadableArticle } from './kept-articles.ts';
import { MOST_READ } from './parse-kept.ts';

/**
 * Marks all articles of a list as read, and takes that back. Give it a key that tells lists apart: what is offered to
 * be taken back belongs to one.
 */
export function MarkAllRead({
  articles,
  count,
}: {
  /** Asked for at the press: those that are shown, in the order of the list. */
  articles: () => Promise<readonly ReadableArticle[]>;
  /** How many that will be. */
  count: number;
}) {
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [isBusy, setBusy] = useState(false);

  const markAll = async () => {
    setBusy(true);
    try {
      const all = await articles();
      const takeBack = markRead(all, true);
      setUndo(() => takeBack);
      say(toWords(all.length));
    } catch {
      say('The list could not be fetched whole, and nothing was marked. Try again.');
    } finally {
      setBusy(false);
    }
  };
  const takeBack = () => {
    undo?.();
    setUndo(null);
    say('As it was before');
  };

  if (count === 0 && !undo) return null;
  return (
    <button
      type="button"
      className="needs-script button text-sm"
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : undo ? takeBack : () => void markAll()}
    >
      {undo
        ? 'Undo'
        : isBusy
          ? 'Marking …'
          : count === 1
            ? 'Mark as read'
            : `Mark all ${formatNumber(count)} as read`}
    </button>
  );
}

function toWords(count: number): string {
  if (count <= MOST_READ) return `${formatCount(count, 'article')} marked as read`;
  return `Only the first ${formatNumber(MOST_READ)} are marked as read: there is no room for more`;
}
