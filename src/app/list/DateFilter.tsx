import { toBins } from './to-bins.ts';
import { DateField } from './DateField.tsx';
import {
  formatFilters,
  isReversed,
  toFilters,
  toRange,
  type FilterProblem,
  type Filters,
} from './filters.ts';
import { Histogram } from './Histogram.tsx';
import type { DayCount } from '../../archive/data-files.ts';
import { toPresets } from './to-presets.ts';

/** Narrows by date in three forms kept in step, all of them the address: histogram, presets, fields. */
export function DateFilter({
  days,
  filters,
  problems,
  onChange,
}: {
  /** Oldest first, at least one. */
  days: readonly DayCount[];
  filters: Filters;
  problems: readonly FilterProblem[];
  onChange: (filters: Filters) => void;
}) {
  return (
    <section aria-label="Dates" className="border-b border-rule px-4 pt-4 pb-2 md:px-6">
      <Histogram
        bins={toBins(days)}
        range={toRange(filters)}
        onPick={(period) => onChange(toFilters(period))}
      />
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-3">
        <Presets days={days} filters={filters} onChange={onChange} />
        <div data-dates className="flex flex-wrap gap-x-4 gap-y-1 md:ms-auto">
          <DateField label="From" value={filters.from} onChange={(from) => onChange({ ...filters, from })} />
          <DateField label="To" value={filters.to} onChange={(to) => onChange({ ...filters, to })} />
        </div>
      </div>
      {problems.map(({ field, message }) => (
        <p key={field} role="alert" className="pb-2 text-accent">
          {message}.
        </p>
      ))}
      {isReversed(filters) && (
        <p role="alert" className="flex flex-wrap items-center gap-3 pb-2 text-accent">
          “From” lies after “To”, so nothing can lie between them.
          <button
            type="button"
            className="rounded-md border border-edge px-3 py-1 text-ink hover:bg-hover"
            onClick={() => onChange({ from: filters.to, to: filters.from })}
          >
            Swap them
          </button>
        </p>
      )}
    </section>
  );
}

function Presets({
  days,
  filters,
  onChange,
}: {
  days: readonly DayCount[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const asked = formatFilters(filters);
  return (
    <div
      role="group"
      aria-label="Quick ranges"
      className="-mx-4 flex gap-1.5 overflow-x-auto px-4 py-1 whitespace-nowrap md:mx-0 md:flex-wrap md:px-0"
    >
      {toPresets(days).map((preset) => (
        <button
          key={preset.name}
          type="button"
          aria-pressed={formatFilters(preset.filters) === asked}
          className="rounded-full border border-edge px-3 py-1 hover:bg-hover aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          onClick={() => onChange(preset.filters)}
        >
          {preset.name}
        </button>
      ))}
    </div>
  );
}
