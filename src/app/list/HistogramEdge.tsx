import { formatShortDay, type Period } from '../../archive/calendar-date.ts';
import { toIndexes } from './move-brush.ts';
import type { Scale } from './to-scale.ts';
import type { Brush } from './use-brush.ts';

/**
 * One end of the range as a slider from bar to bar. As large as a thumb needs, over the edge of the frame, and beside it
 * where the frame is narrow: the two never cover each other, and some of the frame is left to hold it by.
 */
export function HistogramEdge({ end, scale, brush }: { end: keyof Period; scale: Scale; brush: Brush }) {
  const { current } = brush;
  const isFrom = end === 'from';
  const day = current[end];
  return (
    <div
      role="slider"
      tabIndex={0}
      data-part={end}
      aria-label={isFrom ? 'Earliest day' : 'Latest day'}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={scale.bins.length - 1}
      aria-valuenow={toIndexes(scale.bins, current)[isFrom ? 0 : 1]}
      aria-valuetext={
        day
          ? `${isFrom ? 'From' : 'To'} ${formatShortDay(day)}`
          : isFrom
            ? 'From the beginning'
            : 'To the end'
      }
      className={`absolute -inset-y-1 w-(--grip) cursor-ew-resize [--inside:calc(20%*max(0,var(--to)_-_var(--from)))] ${
        isFrom
          ? 'left-[clamp(0px,min(100%*var(--from)_-_var(--grip)/2,100%*var(--from)_+_var(--inside)_-_var(--grip)),100%_-_2*var(--grip))]'
          : 'left-[clamp(var(--grip),max(100%*var(--to)_-_var(--grip)/2,100%*var(--to)_-_var(--inside)),100%_-_var(--grip))]'
      }`}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (brush.onKeyDown(end, event)) event.preventDefault();
      }}
      onKeyUp={() => brush.onKeyUp()}
    />
  );
}
