import { Suspense, useEffect, useRef, useState } from 'react';
import type { ArticleContent } from '../../archive/data-files.ts';
import { silentPart } from '../ui/lazy-part.ts';
import { wasBegun } from './was-begun.ts';

/** Fetched once the page is scrolled, or for an article that was begun before. */
const ReadingPlace = silentPart(async () => (await import('./ReadingPlace.tsx')).ReadingPlace);

/** How far the article has been read, as a line along the top edge of the screen; and the place it was left at. */
export function ReadingProgress({ article }: { article: ArticleContent }) {
  const bar = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState(false);
  const { id } = article;

  useEffect(() => {
    const begin = () => setBegun(true);
    // a page can be scrolled before the app has come
    if (wasBegun(id) || scrollY > 0) begin();
    window.addEventListener('scroll', begin, { passive: true, once: true });
    return () => window.removeEventListener('scroll', begin);
  }, [id]);

  return (
    <>
      <div aria-hidden="true" className="no-print fixed inset-x-0 top-0 z-40 h-[3px]">
        <div ref={bar} className="h-full origin-left scale-x-0 bg-accent" />
      </div>
      {begun && (
        <Suspense>
          <ReadingPlace article={article} bar={bar} />
        </Suspense>
      )}
    </>
  );
}
