import { useEffect, useLayoutEffect, useReducer, useRef, useState, type RefObject } from 'react';
import type { ListPlace } from './list-places.ts';
import type { RowLayout } from './row-layout.ts';

/** Rows of a list, counted through all groups, the end not among them. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * Which rows of a long list are drawn: those on the screen and a screen more on either side. It follows the scroll,
 * learns the true heights of rows as they are drawn (each is an element with its number in `data-row-index`, and
 * `data-waiting` while its text is on its way). While rows above the screen find theirs, browsers hold what is on it
 * where it is, as long as no element around it changes its own height; for those that don't, this does.
 */
export function useRowWindow({
  layout,
  frame,
  isLive,
  first,
  entry,
  start,
  onLook,
}: {
  layout: RowLayout;
  frame: RefObject<HTMLElement | null>;
  /** False while the page's own HTML is taken over: then the `first` rows are drawn, as they are there. */
  isLive: boolean;
  first: number;
  /** Of the history: with another one the list begins anew, at `start` or at its top. */
  entry: string;
  start: ListPlace | null;
  /** Told where the list stands, often; null while its top is on the screen. */
  onLook: (place: ListPlace | null) => void;
}): Span {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const place = useRef<ListPlace | null>(start);
  const shownEntry = useRef(entry);
  const shift = useRef(0);
  const hasMoved = useRef(false);
  // where the list is to stand once the height of that row is known, unless the reader moves first
  const awaited = useRef<ListPlace | null>(null);
  const isTrue = drawn !== null && drawn.layout === layout && drawn.entry === entry;
  const span = isTrue
    ? drawn
    : isLive
      ? spanAt(layout, start)
      : { first: 0, end: Math.min(first, layout.rows) };

  const look = () => {
    if (!frame.current) return;
    const top = topOfScreen(frame);
    const row = layout.rowAt(Math.max(0, top));
    place.current = top > 0 ? { row, offset: top - layout.topOf(row) } : null;
    onLook(place.current);
    const near = innerHeight / 2;
    const isEnough =
      span.first <= layout.rowAt(Math.max(0, top - near)) &&
      span.end > layout.rowAt(top + innerHeight + near);
    if (!isEnough) setDrawn({ ...spanAround(layout, top), layout, entry });
  };
  const latest = useRef(look);
  useLayoutEffect(() => {
    latest.current = look;
  });

  // any drawing may bring new rows; it comes to an end once their heights are known
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!isLive) return;
    if (shift.current !== 0) scrollBy({ top: shift.current, behavior: 'instant' });
    shift.current = 0;
    const held = shownEntry.current === entry ? place.current : start;
    const row = held && Math.min(held.row, layout.rows - 1);
    const before = row === null ? 0 : layout.topOf(row);
    const hasChanged = measureRows(layout, frame);
    if (awaited.current && layout.isMeasured(Math.min(awaited.current.row, layout.rows - 1))) {
      const wanted = awaited.current;
      awaited.current = null;
      queueMicrotask(() => scrollToPlace(wanted, layout, frame));
    }
    if (!hasChanged) {
      // by what is known now the screen may begin in another row than was told
      if (hasMoved.current) queueMicrotask(() => latest.current());
      hasMoved.current = false;
      return;
    }
    hasMoved.current = true;
    // to scroll by script would end a scroll under way: only where the browser does not hold its place itself
    shift.current = row === null || CSS.supports('overflow-anchor', 'auto') ? 0 : layout.topOf(row) - before;
    redraw();
  });

  useLayoutEffect(() => {
    if (!isLive) return;
    const isNew = shownEntry.current !== entry;
    shownEntry.current = entry;
    if (isNew) place.current = start;
    const wanted = place.current;
    awaited.current = wanted;
    // the router puts the page where it was by its own, coarser, memory: this comes after it, and before any painting
    queueMicrotask(() => {
      if (wanted) scrollToPlace(wanted, layout, frame);
      else if (isNew && topOfScreen(frame) > 0) scrollBy({ top: -topOfScreen(frame), behavior: 'instant' });
    });
    // first what is on the screen, then what is near it
    const frameId = requestAnimationFrame(() => latest.current());
    return () => cancelAnimationFrame(frameId);
  }, [isLive, layout, entry, start, frame]);

  useEffect(() => {
    if (!isLive) return;
    const onScroll = () => latest.current();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    const onMove = () => (awaited.current = null);
    for (const move of MOVES) addEventListener(move, onMove, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
      for (const move of MOVES) removeEventListener(move, onMove);
    };
  }, [isLive]);

  return span;
}

function scrollToPlace(place: ListPlace, layout: RowLayout, frame: RefObject<HTMLElement | null>): void {
  scrollBy({ top: topOfPlace(layout, place) - topOfScreen(frame), behavior: 'instant' });
}

/** What readers move a page by. */
const MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

interface Drawn extends Span {
  readonly layout: RowLayout;
  readonly entry: string;
}

function spanAt(layout: RowLayout, place: ListPlace | null): Span {
  if (place) return spanAround(layout, topOfPlace(layout, place));
  // a change of dates is to be seen at once: what lies below the screen is drawn after it
  return { first: 0, end: Math.min(layout.rows, layout.rowAt(innerHeight) + 1) };
}

function topOfPlace(layout: RowLayout, { row, offset }: ListPlace): number {
  return layout.topOf(Math.min(row, layout.rows - 1)) + offset;
}

function spanAround(layout: RowLayout, top: number): Span {
  const first = layout.rowAt(Math.max(0, top - innerHeight));
  return { first, end: Math.min(layout.rows, layout.rowAt(top + 2 * innerHeight) + 1) };
}

/** How far the screen has gone below the upper edge of the list; negative above it. */
function topOfScreen(frame: RefObject<HTMLElement | null>): number {
  return -(frame.current?.getBoundingClientRect().top ?? 0);
}

/** True where a row turned out to have another height than was thought. */
function measureRows(layout: RowLayout, frame: RefObject<HTMLElement | null>): boolean {
  let hasChanged = false;
  for (const row of frame.current?.querySelectorAll<HTMLElement>('[data-row-index]:not([data-waiting])') ??
    []) {
    const index = Number(row.dataset['rowIndex']);
    if (layout.isMeasured(index)) continue;
    const { height } = row.getBoundingClientRect();
    if (height > 0 && layout.measure(index, height)) hasChanged = true;
  }
  return hasChanged;
}
