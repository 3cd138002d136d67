import { useState, type PointerEvent } from 'react';
import type { Period } from '../../archive/calendar-date.ts';
import { formatBin, toTicks, type Bin } from './to-bins.ts';

/**
 * Articles over time. A press on a bar narrows to it, a drag to all it passes. The fields and presets beside it do
 * the same by keyboard, so to a screen reader it is one picture with a sentence.
 */
export function Histogram({
  bins,
  range,
  onPick,
}: {
  /** At least one. */
  bins: readonly Bin[];
  range: Partial<Period>;
  onPick: (period: Period) => void;
}) {
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const most = Math.max(...bins.map(({ count }) => count));
  const isIn = ({ from, to }: Bin, index: number) =>
    drag
      ? index >= Math.min(...drag) && index <= Math.max(...drag)
      : (!range.from || to >= range.from) && (!range.to || from <= range.to);
  const binAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * bins.length);
    return Math.min(bins.length - 1, Math.max(0, index));
  };

  return (
    <figure>
      <svg
        role="img"
        aria-label={describe(bins)}
        viewBox={`0 0 ${bins.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-16 w-full cursor-pointer touch-pan-y"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([binAt(event), binAt(event)]);
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], binAt(event)])}
        onPointerCancel={() => setDrag(null)}
        onPointerUp={() => {
          if (!drag) return;
          setDrag(null);
          onPick({ from: bins[Math.min(...drag)]!.from, to: bins[Math.max(...drag)]!.to });
        }}
      >
        {bins.map((bin, index) => {
          const height = bin.count === 0 ? 0.5 : Math.max(2, (bin.count / most) * HEIGHT);
          return (
            <g key={bin.from} className={isIn(bin, index) && bin.count > 0 ? 'fill-accent' : 'fill-edge/50'}>
              <title>{formatBin(bin)}</title>
              <rect x={index} y={0} width={1} height={HEIGHT} className="fill-transparent" />
              <rect x={index + 0.08} y={HEIGHT - height} width={0.84} height={height} />
            </g>
          );
        })}
      </svg>
      <Axis bins={bins} />
    </figure>
  );
}

function Axis({ bins }: { bins: readonly Bin[] }) {
  const ticks = toTicks(bins);
  return (
    <div
      aria-hidden="true"
      className="flex justify-between border-t border-rule pt-1 text-xs text-soft tabular-nums"
    >
      {ticks.map(({ index, text }, tick) => (
        <span key={index} className={tick % 2 === 1 ? 'max-sm:hidden' : ''}>
          {text}
        </span>
      ))}
    </div>
  );
}

function describe(bins: readonly Bin[]): string {
  const busiest = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  return `Articles over time. Most: ${formatBin(busiest)}.`;
}

const HEIGHT = 60;
