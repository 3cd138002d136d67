import { type PointerEvent } from 'react';
import type { Part } from './move-brush.ts';
import { HistogramEdge } from './HistogramEdge.tsx';
import { binAt, type Scale } from './to-scale.ts';
import { shareAt, type Brush } from './use-brush.ts';

/**
 * The frame over the bars that shows the range, between `--from` and `--to` of what it lies in. Its two edges are
 * sliders; between them it moves as a whole, beside them a drag begins a new range, and a press takes one bar.
 */
export function HistogramBrush({
  scale,
  brush,
  onPoint,
  onFocus,
}: {
  scale: Scale;
  brush: Brush;
  /** Hears the place of the bar under the pointer, null for none. */
  onPoint: (index: number | null) => void;
  /** Hears whether one of the sliders has the focus. */
  onFocus: (isFocused: boolean) => void;
}) {
  const isNarrowed = Boolean(brush.current.from ?? brush.current.to);
  const point = (event: PointerEvent<HTMLElement>) => onPoint(binAt(scale, shareAt(event)));
  return (
    <div
      role="presentation"
      className="absolute inset-0 cursor-pointer touch-pan-y touch-pinch-zoom select-none [--grip:1.5rem] pointer-coarse:[--grip:2.75rem]"
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        const held = (event.target as Element).closest<HTMLElement>('[data-part]');
        held?.focus({ preventScroll: true });
        brush.onPointerDown(event, (held?.dataset['part'] as Part | undefined) ?? 'new');
        point(event);
      }}
      onPointerMove={(event) => {
        brush.onPointerMove(event);
        point(event);
      }}
      onPointerUp={(event) => brush.onPointerUp(event)}
      onPointerCancel={() => {
        brush.onPointerCancel();
        onPoint(null);
      }}
      onPointerLeave={() => onPoint(null)}
      onDoubleClick={() => brush.pick({})}
      onFocus={() => onFocus(true)}
      onBlur={() => {
        onFocus(false);
        brush.onBlur();
      }}
    >
      <div
        data-part={isNarrowed ? 'whole' : undefined}
        className={`absolute -inset-y-1 right-[calc(100%_-_100%*var(--to))] left-[calc(100%*var(--from))] -mx-[2px] border-x-2 border-accent before:absolute before:top-1/2 before:right-full before:h-[22px] before:w-2 before:-translate-y-1/2 before:rounded-full before:bg-accent after:absolute after:top-1/2 after:left-full after:h-[22px] after:w-2 after:-translate-y-1/2 after:rounded-full after:bg-accent forced-colors:before:bg-[Highlight] forced-colors:after:bg-[Highlight] ${
          isNarrowed ? 'cursor-grab bg-accent/7 active:cursor-grabbing' : ''
        }`}
      />
      <HistogramEdge end="from" scale={scale} brush={brush} />
      <HistogramEdge end="to" scale={scale} brush={brush} />
    </div>
  );
}
