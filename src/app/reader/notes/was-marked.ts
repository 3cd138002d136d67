import { useEffect, useState } from 'react';
import type { ArticleId } from '../../../archive/article.ts';
import { readStoredText } from '../../ui/stored.ts';

/** Where highlights and notes are kept, and what is told when one was made in this tab. */
export const HIGHLIGHTS_KEY = 'dateline.highlights';
export const MARKED_EVENT = 'dateline-marked';

/**
 * Whether an article may have highlights of the reader's own, and had some since it was opened: without the code that
 * knows them, as most have none.
 */
export function useWasMarked(id: ArticleId): boolean {
  const [wasMarked, setMarked] = useState(false);
  useEffect(() => {
    const look = () => {
      if (readStoredText(HIGHLIGHTS_KEY)?.includes(id)) setMarked(true);
    };
    look();
    const types = [MARKED_EVENT, 'storage', 'pageshow'];
    for (const type of types) window.addEventListener(type, look);
    return () => {
      for (const type of types) window.removeEventListener(type, look);
    };
  }, [id]);
  return wasMarked;
}
