import { memo, useId } from 'react';
import { formatBin, type Bin } from './to-bins.ts';
import type { Scale } from './to-scale.ts';

/**
 * The bars as a picture with a sentence: what other filters leave, before all there is. The part in the range is the same
 * picture in colour, cut by `--from` and `--to` of what it lies in, so that no bar is drawn anew while they move.
 */
export const HistogramBars = memo(function HistogramBars({
  scale,
  counts,
}: {
  scale: Scale;
  /** How many other filters leave of each bar. */
  counts: readonly number[];
}) {
  const id = useId();
  const { bins, unit } = scale;
  const most = Math.max(...bins.map(({ count }) => count));
  const isNarrowed = bins.some(({ count }, index) => count !== counts[index]);
  const picture = { viewBox: `0 0 ${round(1 / unit)} ${HEIGHT}`, preserveAspectRatio: 'none' } as const;
  return (
    <>
      <svg role="img" aria-label={describe(bins, counts)} className="block size-full" {...picture}>
        {isNarrowed && (
          <path
            id={`${id}-all`}
            d={toPath(scale, most, (index) => bins[index]!.count)}
            className="fill-edge opacity-30 forced-colors:fill-[GrayText] forced-colors:opacity-100"
          />
        )}
        <g className="fill-edge forced-colors:fill-[CanvasText]">
          <path id={`${id}-shown`} d={toPath(scale, most, (index) => counts[index]!)} />
        </g>
      </svg>
      <svg
        aria-hidden="true"
        className="absolute inset-0 size-full bg-paper [clip-path:inset(0_calc(100%_-_100%*var(--to))_0_calc(100%*var(--from)))]"
        {...picture}
      >
        <g className="fill-accent forced-colors:fill-[Highlight]">
          {isNarrowed && (
            <path d={toPath(scale, most, (index) => bins[index]!.count)} className="opacity-30" />
          )}
          <use href={`#${id}-shown`} />
        </g>
      </svg>
    </>
  );
});

/** One bar after the other, from the ground up; whatever there is can be seen. */
function toPath({ starts, ends, unit }: Scale, most: number, countOf: (index: number) => number): string {
  return starts
    .map((start, index) => {
      const count = countOf(index);
      if (count === 0) return '';
      const height = Math.max(3, Math.round((count / most) * HEIGHT));
      const [left, right] = [start / unit + 0.08, ends[index]! / unit - 0.08];
      return `M${round(left)} ${HEIGHT}v-${height}h${round(right - left)}v${height}`;
    })
    .join('');
}

function describe(bins: readonly Bin[], counts: readonly number[]): string {
  const busiest = counts.reduce((best, count, index) => (count > counts[best]! ? index : best), 0);
  return `Articles over time. Most: ${formatBin(bins[busiest]!, counts[busiest])}.`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

const HEIGHT = 60;
