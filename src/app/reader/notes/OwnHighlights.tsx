import { useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { goToPassage } from '../passage/mark-passage.ts';
import { toBodyText } from '../text-on-page.ts';
import { findHighlight, rangesOf, type BodyStretch } from './find-highlight.ts';
import { HighlightNote } from './HighlightNote.tsx';
import { dropHighlight, keepHighlight, useMarkedArticles } from './own-highlights.ts';
import type { OwnHighlight } from './parse-highlights.ts';

/**
 * The reader's own highlights: marked in the text, where a press leads to the note, and listed below it with their
 * notes, in the order of the text. One that is removed can be put back until the page is left.
 */
export function OwnHighlights({
  article,
  frame,
}: {
  article: ArticleContent;
  frame: RefObject<HTMLElement | null>;
}) {
  const kept = useMarkedArticles().get(article.id)?.highlights ?? NONE;
  const [removed, setRemoved] = useState<readonly OwnHighlight[]>([]);
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const body = useMemo(() => toBodyText(article.blocks), [article]);
  const shown = useMemo(() => {
    const gone = removed.filter(({ id }) => kept.every((other) => other.id !== id));
    return [...kept, ...gone]
      .map((highlight): Shown => ({ highlight, stretch: findHighlight(body, highlight) }))
      .toSorted((a, b) => (a.stretch?.start ?? Infinity) - (b.stretch?.start ?? Infinity));
  }, [body, kept, removed]);
  const isKept = ({ id }: OwnHighlight) => kept.some((other) => other.id === id);
  useMarks(
    article,
    shown.filter(({ highlight }) => isKept(highlight)),
    { frame, list },
  );

  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="mt-10 border-t border-rule pt-5 font-sans text-sm">
      <h2 id={heading} className="mb-3 font-semibold">
        Your highlights and notes
      </h2>
      <ul ref={list} className="grid gap-6">
        {shown.map(({ highlight, stretch }) => (
          <HighlightNote
            key={highlight.id}
            highlight={highlight}
            isKept={isKept(highlight)}
            isLost={stretch === null}
            onGo={() => stretch && goTo(article, stretch)}
            onWrite={(note) => keepHighlight(article, { ...highlight, note })}
            onToggle={() => {
              if (!isKept(highlight)) return void keepHighlight(article, highlight);
              setRemoved([...removed.filter(({ id }) => id !== highlight.id), highlight]);
              dropHighlight(article.id, highlight.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface Shown {
  readonly highlight: OwnHighlight;
  /** Null where the words are gone from the text. */
  readonly stretch: BodyStretch | null;
}

/** Draws the highlights over the text; a press on one, or an address that names it (`#h-…`), leads to it. */
function useMarks(
  article: ArticleContent,
  shown: readonly Shown[],
  { frame, list }: { frame: RefObject<HTMLElement | null>; list: RefObject<HTMLUListElement | null> },
): void {
  const { hash } = useLocation();
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
    const ranges = shown.flatMap(({ stretch }) => (stretch ? rangesOf(article.blocks, stretch) : []));
    // where a browser has no highlights of its own, they are only listed
    if (!('Highlight' in window)) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => void CSS.highlights.delete(HIGHLIGHT);
  });

  useEffect(() => {
    const text = frame.current;
    const onClick = (event: MouseEvent) => {
      if ((event.target as Element).closest('a, button, section') || !getSelection()?.isCollapsed) return;
      const point = pointAt(event);
      if (!point) return;
      const pressed = latest.current.find(({ stretch }) =>
        stretch ? rangesOf(article.blocks, stretch).some((range) => range.isPointInRange(...point)) : false,
      );
      const note = pressed && list.current?.querySelector<HTMLElement>(`#note-${pressed.highlight.id}`);
      note?.focus();
    };
    text?.addEventListener('click', onClick);
    return () => text?.removeEventListener('click', onClick);
  }, [article, frame, list]);

  useEffect(() => {
    const named = latest.current.find(({ highlight }) => hash === `#h-${highlight.id}`);
    if (named?.stretch) goTo(article, named.stretch);
  }, [article, hash]);
}

/** Where in the text a press fell. */
function pointAt({ clientX, clientY }: MouseEvent): readonly [node: Node, offset: number] | null {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(clientX, clientY);
    return place && [place.offsetNode, place.offset];
  }
  // Safari
  const place = (document as Document).caretRangeFromPoint(clientX, clientY);
  return place && [place.startContainer, place.startOffset];
}

function goTo(article: ArticleContent, stretch: BodyStretch): void {
  const [range] = rangesOf(article.blocks, stretch);
  if (range) goToPassage(range);
}

/** Name of the highlight in app.css. */
const HIGHLIGHT = 'own';
const NONE: readonly OwnHighlight[] = [];
