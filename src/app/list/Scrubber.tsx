import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { RowLayout } from './row-layout.ts';
import { scrollToRow } from './scroll-to-row.ts';
import type { Group } from './to-groups.ts';
import { stopAt, stopByKey, toStops, type Stop } from './to-stops.ts';

/**
 * A rail beside a long list: dragged, it leads to the month it names. It lies on the list as the scrollbar does, so a
 * month has as much of it as it has rows. It shows while the list is scrolled, has focus, or is pointed at.
 */
export function Scrubber({
  groups,
  layout,
  frame,
}: {
  groups: readonly Group[];
  layout: RowLayout;
  frame: RefObject<HTMLElement | null>;
}) {
  const stops = useMemo(() => toStops(groups), [groups]);
  const { current, isMoving } = useCurrentStop(stops, layout, frame);
  const [dragged, setDragged] = useState<number | null>(null);
  const rail = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = dragged ?? current;
  const stop = stops[shown];
  if (!stop) return null;

  const goTo = (index: number) => {
    if (frame.current) scrollToRow(frame.current, layout, layout.firstOf(stops[index]!.group));
  };
  const stopUnder = ({ clientY }: PointerEvent) => {
    const { top, height } = rail.current!.getBoundingClientRect();
    const at = Math.min(1, Math.max(0, (clientY - top) / height)) * layout.height();
    return stopAt(stops, layout.groupAt(layout.rowAt(at)));
  };
  const drag = (event: PointerEvent) => {
    const index = stopUnder(event);
    setDragged(index);
    // the list follows when the pointer rests: every month that is passed would be fetched
    clearTimeout(timer.current);
    timer.current = setTimeout(() => goTo(index), REST_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = stopByKey(stops, shown, event.key);
    if (index === null) return;
    event.preventDefault();
    goTo(index);
  };

  return (
    <div
      ref={rail}
      role="slider"
      tabIndex={0}
      aria-label="Place in the list"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={shown}
      aria-valuetext={stop.label}
      data-moving={isMoving || dragged !== null || undefined}
      data-dragged={dragged !== null || undefined}
      className="scrubber no-print"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={(event) => dragged !== null && drag(event)}
      onPointerUp={() => {
        if (dragged === null) return;
        clearTimeout(timer.current);
        goTo(dragged);
        setDragged(null);
      }}
      onPointerCancel={() => {
        clearTimeout(timer.current);
        setDragged(null);
      }}
    >
      <span className="scrubber-thumb" style={{ top: `${topOf(stop, layout) * 100}%` }}>
        <span className="scrubber-label">{stop.label}</span>
      </span>
    </div>
  );
}

/** How far down the list a stop lies, 0 to 1. */
function topOf({ group }: Stop, layout: RowLayout): number {
  return layout.topOfGroup(group) / layout.height();
}

/** The month at the top of the screen, and whether the reader is scrolling. */
function useCurrentStop(stops: readonly Stop[], layout: RowLayout, frame: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState(0);
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (!frame.current) return;
      const top = -frame.current.getBoundingClientRect().top;
      setCurrent(stopAt(stops, layout.groupAt(layout.rowAt(Math.max(0, top + HEADING)))));
    };
    const onScroll = () => {
      look();
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(() => setMoving(false), FADE_MS);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
    };
  }, [stops, layout, frame]);
  return { current: Math.min(current, stops.length - 1), isMoving };
}

const REST_MS = 120;
const FADE_MS = 1200;
/** Of the heading that stays at the top of the screen, in pixels. */
const HEADING = 40;
