import { useId, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import {
  formatDay,
  formatMonth,
  formatPeriod,
  type CalendarDate,
  type Period,
} from '../../archive/calendar-date.ts';
import { CalendarDay } from './CalendarDay.tsx';
import { findRangePlace, type RangePlace } from './find-range-place.ts';
import { moveInCalendar } from './move-in-calendar.ts';
import { formatShown, type MonthCounts } from './to-month-counts.ts';
import { toWeekdays, toWeeks } from './to-weeks.ts';
import { dayOf, useDragOverDays } from './use-drag-over-days.ts';

/**
 * The days of a month as a grid with one tab stop: keys and presses as the practices for a date grid have them.
 *
 * A day without articles is quiet, but can be picked like any other: a stretch may well begin or end on one, and
 * picked alone it leads to the nearest days that have some.
 */
export function CalendarGrid({
  day,
  weekStart,
  counts,
  range,
  onGo,
  onPick,
}: {
  /** Has the tab stop; its month is shown. */
  day: CalendarDate;
  weekStart: number;
  counts: MonthCounts['days'];
  range: Partial<Period>;
  onGo: (day: CalendarDate) => void;
  /** All days from one to another, in either order; null for the day picked last. */
  onPick: (to: CalendarDate, from: CalendarDate | null) => void;
}) {
  const id = useId();
  const month = day.slice(0, 7);
  const drag = useDragOverDays((from, to) => onPick(to, from));
  const [looked, setLooked] = useState<CalendarDate | null>(null);
  const picked = drag.period ?? range;
  const nameOf = (other: CalendarDate) => `${formatDay(other)}, ${formatShown(counts.get(other) ?? NOTHING)}`;

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isPick = event.key === 'Enter' || event.key === ' ';
    const focused = dayOf(event.target) ?? day;
    const next = moveInCalendar(focused, event, weekStart);
    if (!isPick && !next) return;
    event.preventDefault();
    if (!next) return onPick(focused, event.shiftKey ? null : focused);
    // the day may be on another page, which must be there to take focus
    flushSync(() => onGo(next));
    event.currentTarget.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };

  return (
    <>
      <div className="days">
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as the practices have it
          role="grid"
          aria-label={formatMonth(month)}
          aria-describedby={`${id}-keys`}
          aria-multiselectable="true"
          onKeyDown={onKeyDown}
          // where a space presses at its end, it has been heard at its beginning
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
          onFocus={({ target }) => setLooked(dayOf(target))}
          onBlur={() => setLooked(null)}
          onPointerOver={({ target }) => setLooked(dayOf(target))}
          onPointerOut={() => setLooked(dayOf(document.activeElement))}
          {...drag.listeners}
        >
          <thead>
            <tr>
              {toWeekdays(weekStart).map((name) => (
                <th key={name} scope="col" abbr={name}>
                  <span aria-hidden="true">{name.slice(0, 2)}</span>
                  <span className="sr-only">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {toWeeks(month, weekStart).map((week) => (
              <tr key={week.find((other) => other !== null)}>
                {week.map((other, column) => {
                  const place = other && findRangePlace(other, picked);
                  return (
                    <td key={column} aria-selected={other ? place !== null : undefined} data-place={place}>
                      {other && (
                        <CalendarDay
                          day={other}
                          name={nameOf(other)}
                          step={counts.get(other)?.step ?? 0}
                          isStop={other === day}
                          describedBy={place ? `${id}-${place}` : undefined}
                          onPick={(extend) => onPick(other, extend ? null : other)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {Object.entries(PLACES).map(([place, words]) => (
        <span key={place} id={`${id}-${place}`} hidden>
          {words}
        </span>
      ))}
      <p id={`${id}-keys`} hidden>
        Page Up and Page Down turn the page. Enter picks a day; with Shift, all days from the last one picked.
      </p>
      <p aria-hidden="true" className="looked">
        {drag.period ? (
          formatPeriod(drag.period)
        ) : looked ? (
          nameOf(looked)
        ) : (
          <span className="pointer-coarse:hidden">Drag, or hold Shift, for several days.</span>
        )}
      </p>
    </>
  );
}

/** Focus lies on a button, and not every screen reader says with it that its cell is selected. */
const PLACES: Readonly<Record<RangePlace, string>> = {
  alone: 'Picked',
  start: 'First day picked',
  within: 'Picked',
  end: 'Last day picked',
};
const NOTHING = { all: 0, shown: 0 };
