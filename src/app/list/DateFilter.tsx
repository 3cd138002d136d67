import type { ReactNode } from 'react';
import type { DayCount } from '../../archive/data-files.ts';
import { DateFields } from './DateFields.tsx';
import { isReversed, toDateCodes, toRange, type DateCodes } from './date-codes.ts';
import type { FilterProblem } from './filters.ts';
import { Histogram } from './Histogram.tsx';
import { toPresets } from './to-presets.ts';

/** Narrows by date in forms kept in step, all of them the address: histogram, presets, fields. */
export function DateFilter({
  days,
  shown,
  codes,
  problems,
  onDrag,
  onChange,
  children,
}: {
  /** Oldest first, at least one. */
  days: readonly DayCount[];
  /** The same under the other filters. */
  shown: readonly DayCount[];
  codes: DateCodes;
  problems: readonly FilterProblem[];
  /** One of many changes that a drag makes. */
  onDrag: (codes: DateCodes) => void;
  onChange: (codes: DateCodes) => void;
  /** What else opens from here. */
  children: ReactNode;
}) {
  return (
    <section aria-label="Dates" className="border-b border-rule px-4 pt-4 pb-2 md:px-6">
      <Histogram
        days={days}
        shown={shown}
        range={toRange(codes)}
        onDrag={(period) => onDrag(toDateCodes(period))}
        onPick={(period) => onChange(toDateCodes(period))}
      />
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-3">
        <Presets days={days} codes={codes} onChange={onChange} />
        <div className="max-md:hidden md:ms-auto">
          <DateFields codes={codes} onChange={onChange} />
        </div>
        {children}
      </div>
      {problems.map(({ message }) => (
        <p key={message} role="alert" className="pb-2 text-accent">
          {message}.
        </p>
      ))}
      {isReversed(codes) && (
        <p role="alert" className="flex flex-wrap items-center gap-3 pb-2 text-accent">
          “From” lies after “To”, so nothing can lie between them.
          <button
            type="button"
            className="rounded-md border border-edge px-3 py-1 text-ink hover:bg-hover"
            onClick={() => onChange({ from: codes.to, to: codes.from })}
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
  codes,
  onChange,
}: {
  days: readonly DayCount[];
  codes: DateCodes;
  onChange: (codes: DateCodes) => void;
}) {
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
          aria-pressed={preset.codes.from === codes.from && preset.codes.to === codes.to}
          className="rounded-full border border-edge px-3 py-1 hover:bg-hover aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          onClick={() => onChange(preset.codes)}
        >
          {preset.name}
        </button>
      ))}
    </div>
  );
}
