import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { ArticleContent } from '../../archive/data-files.ts';
import { formatReadingTime, toReadingTime } from '../../archive/reading-time.ts';
import { findTopLine } from '../ui/keep-place.ts';
import { howFar } from './how-far.ts';
import { PlaceOffer } from './PlaceOffer.tsx';
import { readPlace, writePlace } from './places.ts';
import { blockElement, offsetOnPage, toBodyText } from './text-on-page.ts';
import { findTextPlace, toTextPlace } from './text-place.ts';

interface ReadingPlaceProps {
  readonly article: ArticleContent;
  /** Drawn as long as the share that was read. */
  readonly bar: RefObject<HTMLDivElement | null>;
}

/**
 * Draws how far the article has been read and what is left of it, keeps the place, and offers the one that was kept.
 * The place is that of the first line on the screen; an article read to its end has none.
 */
export function ReadingPlace({ article, bar }: ReadingPlaceProps) {
  const { id, blocks } = article;
  const text = useMemo(() => toBodyText(blocks), [blocks]);
  const [left, setLeft] = useState('');
  const [offered, setOffered] = useState(() => findOffer(article, text));

  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isFinished = false;
    const draw = () => {
      frame = 0;
      const far = measure(blocks.length);
      isFinished = far !== null && far.share >= FINISHED;
      if (bar.current) bar.current.style.scale = `${far?.share ?? 0} 1`;
      const isReading = far !== null && far.share > 0 && far.share < 1;
      setLeft(isReading ? formatReadingTime(toReadingTime(text.length * (1 - far.read))) : '');
    };
    const keep = () => {
      // as long as the kept place is offered it is not written over by the beginning
      if (offered !== null && scrollY < innerHeight) return;
      setOffered(null);
      const line = isFinished ? null : findTopLine();
      const offset =
        line instanceof Range ? offsetOnPage(blocks, line.startContainer, line.startOffset) : null;
      writePlace(id, offset ? toTextPlace(text, offset) : null);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(draw);
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE_MS);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    window.addEventListener('pagehide', keep);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
      window.removeEventListener('pagehide', keep);
    };
  }, [id, blocks, text, bar, offered]);

  return (
    <>
      {left && <p className="time-left chrome no-print">{left} left</p>}
      {offered !== null && (
        <PlaceOffer blocks={blocks} text={text} offset={offered} onClose={() => setOffered(null)} />
      )}
    </>
  );
}

/** Once the page stands still for so long, the place is kept. */
const PAUSE_MS = 250;
/** Of the way; what is left then is not worth coming back for. */
const FINISHED = 0.98;
/** Of the text; who has read less starts again. */
const BEGUN = 0.1;

/** Where the reader left, if that is worth an offer: the page stands at its beginning, by no link to a part of it. */
function findOffer({ id }: ArticleContent, text: string): number | null {
  const place = readPlace(id);
  const offset = place && findTextPlace(text, place);
  if (offset === null || location.hash !== '' || scrollY > innerHeight / 2) return null;
  const share = offset / text.length;
  return share >= BEGUN && share <= FINISHED ? offset : null;
}

function measure(blocks: number): ReturnType<typeof howFar> {
  const [first, last] = [blockElement(0), blockElement(blocks - 1)];
  if (!first || !last) return null;
  const { top } = first.getBoundingClientRect();
  const { bottom } = last.getBoundingClientRect();
  return howFar({ top, bottom, height: innerHeight, scrolled: scrollY });
}
