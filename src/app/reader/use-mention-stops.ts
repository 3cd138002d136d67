import { useEffect, type RefObject } from 'react';
import { useSettings } from '../ui/settings.ts';

/**
 * Keeps one tab stop an entity, its first mark, and none for groups that are off. Set on the elements themselves:
 * drawing the text again for a checkbox would cost a long article time and the reader's place.
 */
export function useMentionStops(article: RefObject<HTMLElement | null>): void {
  const [{ off }] = useSettings();
  useEffect(() => {
    const seen = new Set<string>();
    for (const mark of article.current?.querySelectorAll<HTMLElement>('.mention') ?? []) {
      const { group = '', entity = mark.id } = mark.dataset;
      mark.tabIndex = !seen.has(entity) && !off.includes(group) ? 0 : -1;
      seen.add(entity);
    }
  }, [article, off]);
}
