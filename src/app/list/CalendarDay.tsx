import { partsOf, type CalendarDate } from '../../archive/calendar-date.ts';
import type { Step } from './to-month-counts.ts';

/** One day of the calendar, tinted by its count, which its name has in words. */
export function CalendarDay({
  day,
  name,
  step,
  isStop,
  describedBy,
  onPick,
}: {
  day: CalendarDate;
  /** The day in full, with its count. */
  name: string;
  step: Step;
  /** Whether Tab leads to it. */
  isStop: boolean;
  /** The id of what is to be said of it besides. */
  describedBy: string | undefined;
  /** With all days from the one picked last, or alone. */
  onPick: (extend: boolean) => void;
}) {
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-describedby={describedBy}
      data-day={day}
      data-step={step}
      onClick={({ shiftKey }) => onPick(shiftKey)}
    >
      {partsOf(day).day}
    </button>
  );
}
