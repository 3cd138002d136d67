import { memo } from 'react';
import { Link } from 'react-router-dom';
import { periodAddress, UNDATED_ADDRESS } from '../../archive/addresses.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { formatNumber } from '../../archive/format-count.ts';

/** Every year as a page of its own: the way through the archive without a script. */
export const Years = memo(function Years({ days, undated }: { days: readonly DayCount[]; undated: number }) {
  const years = new Map<string, number>();
  for (const [day, articles] of days)
    years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + articles);
  return (
    <nav aria-label="Years" className="mt-10 [overflow-anchor:none] border-t border-rule pt-5 text-sm">
      <h2 className="mb-2 font-semibold">By year</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {[...years].toReversed().map(([year, articles]) => (
          <li key={year}>
            <Link
              to={periodAddress(year)}
              className="inline-block py-1 underline underline-offset-4 hover:text-accent"
            >
              {Number(year)}
            </Link>{' '}
            <span className="text-soft tabular-nums">{formatNumber(articles)}</span>
          </li>
        ))}
        {undated > 0 && (
          <li>
            <Link
              to={UNDATED_ADDRESS}
              className="inline-block py-1 underline underline-offset-4 hover:text-accent"
            >
              Undated
            </Link>{' '}
            <span className="text-soft tabular-nums">{formatNumber(undated)}</span>
          </li>
        )}
      </ul>
    </nav>
  );
});
