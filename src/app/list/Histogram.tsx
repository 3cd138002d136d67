import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatPeriod, formatShortDay, type Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { HistogramAxis } from './HistogramAxis.tsx';
import { HistogramBars } from './HistogramBars.tsx';
import { HistogramBrush } from './HistogramBrush.tsx';
import { formatBin, formatShare, formatStep, toBins, toCounts } from './to-bins.ts';
import { toCounter } from './to-counter.ts';
import { toPlaces, toScale } from './to-scale.ts';
import { useBrush } from './use-brush.ts';

/**
 * Articles over time, with a brush that narrows them: a press on a bar takes it alone, a drag what it passes, the edges
 * and the whole of the range can be dragged, a double press or the button widens to all. By keys it is two sliders.
 */
export function Histogram({
  days,
  shown,
  range,
  onDrag,
  onPick,
}: {
  /** All days of the archive, oldest first, at least one. */
  days: readonly DayCount[];
  /** The same as other filters leave them, not narrowed by date. */
  shown: readonly DayCount[];
  /** What the address asks for; an end left out is open. */
  range: Partial<Period>;
  /** Hears every step of a change under way, and of the way back where it is given up. */
  onDrag: (range: Partial<Period>) => void;
  /** Hears a finished change; of all dates neither end is there. */
  onPick: (range: Partial<Period>) => void;
}) {
  const bins = useMemo(() => toBins(days), [days]);
  const scale = useMemo(() => toScale(bins), [bins]);
  const counts = useMemo(() => toCounts(bins, shown), [bins, shown]);
  const [countAll, countShown] = [
    useMemo(() => toCounter(days), [days]),
    useMemo(() => toCounter(shown), [shown]),
  ];
  const [pointed, setPointed] = useState<number | null>(null);
  const [isFocused, setFocused] = useState(false);
  const brush = useBrush({ scale, range, onDrag, onPick });
  const frame = useRef<HTMLDivElement>(null);
  const { current, isMoving } = brush;
  const [from, to] = toPlaces(scale, current);
  const isNarrowed = Boolean(current.from ?? current.to);

  // not as an attribute: pages are made before they are read, and their policy allows none of this kind
  useLayoutEffect(() => {
    frame.current!.style.setProperty('--from', String(from));
    frame.current!.style.setProperty('--to', String(to));
  }, [from, to]);

  const caption =
    pointed !== null && !isMoving
      ? formatBin(bins[pointed]!, counts[pointed])
      : isMoving || isFocused
        ? `${formatRange(current)}, ${formatShare(countShown(current), countAll(current))}`
        : `Articles by ${formatStep(bins)}`;

  return (
    <figure className="@container">
      <div className="flex min-h-8 items-start justify-between gap-3 text-xs text-soft">
        <p className="py-1 tabular-nums">{caption}</p>
        {isNarrowed && (
          <button
            type="button"
            className="-my-0.5 min-h-7 shrink-0 rounded-md border border-edge px-2 text-ink hover:bg-hover"
            onClick={() => {
              brush.pick({});
              // the button goes, the focus stays near
              frame.current!.querySelector<HTMLElement>('[role=slider]')!.focus({ preventScroll: true });
            }}
          >
            Clear dates
          </button>
        )}
      </div>
      <div ref={frame} className="relative h-15 [--from:0] [--to:1]">
        <HistogramBars scale={scale} counts={counts} />
        {pointed !== null && (
          <svg aria-hidden="true" className="absolute inset-0 size-full">
            <rect
              x={`${scale.starts[pointed]! * 100}%`}
              width={`${(scale.ends[pointed]! - scale.starts[pointed]!) * 100}%`}
              height="100%"
              className="fill-ink opacity-10 forced-colors:fill-[Highlight]"
            />
          </svg>
        )}
        <HistogramBrush scale={scale} brush={brush} onPoint={setPointed} onFocus={setFocused} />
      </div>
      <HistogramAxis scale={scale} />
    </figure>
  );
}

function formatRange({ from, to }: Partial<Period>): string {
  if (from && to) return formatPeriod({ from, to });
  if (from) return `From ${formatShortDay(from)}`;
  return to ? `To ${formatShortDay(to)}` : 'All dates';
}
