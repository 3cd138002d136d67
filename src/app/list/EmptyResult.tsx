import { formatDay } from '../../archive/calendar-date.ts';
import { formatCount } from '../../archive/format-count.ts';
import { formatFiltersInWords, NO_FILTERS, toRange, type Filters } from './filters.ts';
import { nearestDays } from './nearest-days.ts';
import type { DayCount } from '../../archive/data-files.ts';

/** Stands where rows would: says what leaves none, and offers the nearest days that have some. */
export function EmptyResult({
  days,
  filters,
  onChange,
}: {
  days: readonly DayCount[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const { from, to } = toRange(filters);
  const before = from ? nearestDays(days, from).before : null;
  const after = to ? nearestDays(days, to).after : null;
  const near = days.filter(([day]) => day === before || day === after);
  return (
    <div className="py-8">
      <p className="font-serif text-xl">
        No article is dated{' '}
        {formatFiltersInWords(filters).replace(/^(?:From|Until)/, (word) => word.toLowerCase())}.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {near.map(([day, count]) => (
          <button
            key={day}
            type="button"
            className="rounded-md border border-edge px-3 py-1.5 hover:bg-hover"
            onClick={() => onChange({ from: day, to: day })}
          >
            {day === before ? 'Before: ' : 'After: '}
            {formatDay(day)} ({formatCount(count, 'article')})
          </button>
        ))}
        <button
          type="button"
          className="rounded-md border border-edge px-3 py-1.5 hover:bg-hover"
          onClick={() => onChange(NO_FILTERS)}
        >
          Show all dates
        </button>
      </div>
    </div>
  );
}
