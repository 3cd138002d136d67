import { Suspense, useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { useCommand } from '../../ui/commands.ts';
import { silentPart } from '../../ui/lazy-part.ts';

const PassageTools = silentPart(async () => (await import('./PassageTools.tsx')).PassageTools);

/**
 * Links to passages and paragraphs. Fetched at the first sign that they are wanted: an address that points into the
 * text, a selection, the key, or a mouse in the text. Above the text, where it says so if words are gone.
 */
export function PassageLinks({
  article,
  frame,
}: {
  article: ArticleContent;
  frame: RefObject<HTMLElement | null>;
}) {
  const { hash } = useLocation();
  const [wanted, setWanted] = useState<'no' | 'yes' | 'copy'>('no');
  const hasMoved = useRef(false);
  const isFree = useCallback(() => !hasMoved.current, []);
  useCommand('copyLink', () => setWanted('copy'));

  useEffect(() => {
    const want = () => setWanted((before) => (before === 'no' ? 'yes' : before));
    const onOver = ({ pointerType, target }: PointerEvent) =>
      pointerType !== 'touch' && frame.current?.contains(target as Node) && want();
    const onSelect = () => getSelection()?.isCollapsed === false && want();
    const onMove = () => {
      hasMoved.current = true;
    };
    hasMoved.current = false;
    // a browser that follows the directive itself takes it out of the hash
    const [load] = performance.getEntriesByType('navigation');
    if (/^#p\d|:~:/.test(hash) || load?.name.includes(':~:')) want();
    const heard = { pointerover: onOver, selectionchange: onSelect, wheel: onMove, touchmove: onMove };
    const types = Object.entries(heard) as [string, EventListener][];
    for (const [type, hear] of types) document.addEventListener(type, hear, { passive: true });
    // words can be selected before the app has come
    onSelect();
    return () => {
      for (const [type, hear] of types) document.removeEventListener(type, hear);
    };
  }, [hash, frame]);

  return (
    wanted !== 'no' && (
      <Suspense>
        <PassageTools article={article} frame={frame} isFree={isFree} copyAtOnce={wanted === 'copy'} />
      </Suspense>
    )
  );
}
