import { memo } from 'react';
import type { Scale } from './to-scale.ts';
import { MIN_WIDTH, toTicks } from './to-ticks.ts';

/** The words under the bars, chosen for four widths; the container shows those that it has room for. */
export const HistogramAxis = memo(function HistogramAxis({ scale }: { scale: Scale }) {
  const { starts, ends } = scale;
  return (
    <svg aria-hidden="true" className="block h-6 w-full border-t border-rule">
      {WIDTHS.map(({ width, className }) => (
        <g key={width} className={className}>
          {toTicks(scale, width).map(({ index, text, at, anchor }) => (
            <g key={index}>
              <line
                x1={percent((starts[index]! + ends[index]!) / 2)}
                x2={percent((starts[index]! + ends[index]!) / 2)}
                y2="4"
                className="stroke-edge"
              />
              <text
                x={percent(at)}
                y="18"
                textAnchor={anchor}
                className="fill-soft text-xs tabular-nums forced-colors:fill-[CanvasText]"
              >
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
});

/** In px of 16 to the rem; each as wide as its breakpoint. */
const WIDTHS = [
  { width: MIN_WIDTH, className: '@md:hidden' },
  { width: 448, className: 'hidden @md:inline @3xl:hidden' },
  { width: 768, className: 'hidden @3xl:inline @6xl:hidden' },
  { width: 1152, className: 'hidden @6xl:inline' },
];

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
