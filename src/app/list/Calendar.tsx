import { formatMonth, parsePeriod, type CalendarDate, type Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CalendarHead } from './CalendarHead.tsx';
import { formatShown, toMonthCounts } from './to-month-counts.ts';
import { findStart, useCalendarPlace } from './use-calendar-place.ts';
import { useWeekStart } from './use-week-start.ts';

/**
 * One month with its counts. A day, a stretch of days or the whole month is picked; the page turns by its buttons,
 * by year, and by keys. It opens where the list begins and goes along when another range is asked for elsewhere.
 */
export function Calendar({
  days,
  shown,
  range,
  onPick,
}: {
  /** All days of the archive, oldest first, at least one. */
  days: readonly DayCount[];
  /** The same under the other filters, whatever the range. */
  shown: readonly DayCount[];
  /** What the address asks for; an end left out is open. */
  range: Partial<Period>;
  /** A finished change. */
  onPick: (period: Period) => void;
}) {
  const weekStart = useWeekStart();
  const { day, anchor, isTurned, goTo, keepFor } = useCalendarPlace({ days, shown }, range);
  const month = day.slice(0, 7);
  const counts = toMonthCounts(days, shown, month);
  const words = `${formatMonth(month)}, ${formatShown(counts)}`;

  const pick = (to: CalendarDate, from: CalendarDate) => {
    const period = from < to ? { from, to } : { from: to, to: from };
    keepFor(period, { day: to, anchor: from });
    onPick(period);
  };
  const pickMonth = () => {
    const period = parsePeriod(month)!;
    keepFor(period, { day, anchor: null });
    onPick(period);
  };

  return (
    <section aria-label="Calendar" className="calendar needs-script no-print">
      <CalendarHead
        days={days}
        shown={shown}
        month={month}
        words={words}
        isPicked={isSame(range, parsePeriod(month)!)}
        onTurn={(to) => goTo(findStart(days, shown, parsePeriod(to)!))}
        onPick={pickMonth}
      />
      <CalendarGrid
        day={day}
        weekStart={weekStart}
        counts={counts.days}
        range={range}
        onGo={goTo}
        onPick={(to, from) => pick(to, from ?? anchor ?? findFarEnd(range, to) ?? to)}
      />
      {/* no role: the page has one status, its count. Silent while the page is only followed, not turned */}
      <p aria-live="polite" className="sr-only">
        {isTurned ? words : ''}
      </p>
    </section>
  );
}

/** The end of a range that stays when it is drawn out, or in, to a day. */
function findFarEnd({ from, to }: Partial<Period>, day: CalendarDate): CalendarDate | undefined {
  return from && day >= from ? from : (to ?? from);
}

function isSame(range: Partial<Period>, period: Period): boolean {
  return range.from === period.from && range.to === period.to;
}
