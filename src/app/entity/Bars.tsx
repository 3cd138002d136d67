import { formatBin, toBins } from '../list/to-bins.ts';
import type { DayCount } from '../../archive/data-files.ts';

/** Mentions over time as a small row of bars in the colour of the entity's group; nothing where all fall together. */
export function Bars({ days }: { days: readonly DayCount[] }) {
  if (days.length < 2) return null;
  const bins = toBins(days);
  const most = Math.max(...bins.map(({ count }) => count));
  const busiest = bins.find(({ count }) => count === most)!;
  return (
    <svg
      role="img"
      aria-label={`Articles over time. Most: ${formatBin(busiest)}.`}
      viewBox={`0 0 ${bins.length} 30`}
      preserveAspectRatio="none"
      className="mt-3 block h-9 w-full border-b border-rule fill-kind"
    >
      {bins.map(({ from, count }, index) => (
        <rect
          key={from}
          x={index + 0.08}
          width={0.84}
          y={30 - (count / most) * 30}
          height={(count / most) * 30}
        />
      ))}
    </svg>
  );
}
