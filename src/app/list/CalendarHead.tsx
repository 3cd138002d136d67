import { formatMonth, MONTH_NAMES } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { Icon } from '../ui/Icon.tsx';
import { monthInYear, monthsAround, yearsOf } from './find-in-days.ts';

/** Turns the calendar's page, by month and by year; the month's name picks all of it. */
export function CalendarHead({
  days,
  shown,
  month,
  words,
  isPicked,
  onTurn,
  onPick,
}: {
  days: readonly DayCount[];
  shown: readonly DayCount[];
  /** `2024-10` */
  month: string;
  /** The month with its count. */
  words: string;
  isPicked: boolean;
  onTurn: (month: string) => void;
  onPick: () => void;
}) {
  const { earlier, later } = monthsAround(shown, month);
  const year = month.slice(0, 4);
  // the keys lead to any year
  const years = [...new Set([...yearsOf(days), year])].toSorted();
  return (
    <div className="flex items-center justify-between font-semibold">
      <TurnButton side="Earlier" month={earlier} onTurn={onTurn} />
      <div className="flex min-w-0 items-center">
        <button
          type="button"
          aria-label={`All of ${words}`}
          aria-pressed={isPicked}
          className="min-h-10 rounded-md px-1.5 underline decoration-edge decoration-1 underline-offset-4 hover:bg-hover aria-pressed:decoration-ink aria-pressed:decoration-2"
          onClick={onPick}
        >
          {MONTH_NAMES[Number(month.slice(5)) - 1]}
        </button>
        <select
          aria-label="Year"
          value={year}
          className="min-h-10 rounded-md bg-transparent px-0.5 tabular-nums hover:bg-hover"
          onChange={({ target }) => onTurn(monthInYear(days, target.value, month))}
        >
          {years.map((other) => (
            <option key={other} value={other} className="bg-sheet text-ink">
              {Number(other)}
            </option>
          ))}
        </select>
      </div>
      <TurnButton side="Later" month={later} onTurn={onTurn} />
    </div>
  );
}

/** Leads past months without articles, so it says where. At the end it stays, with focus, and does nothing. */
function TurnButton({
  side,
  month,
  onTurn,
}: {
  side: 'Earlier' | 'Later';
  month: string | null;
  onTurn: (month: string) => void;
}) {
  return (
    <button
      type="button"
      aria-label={`${side}: ${month ? formatMonth(month) : 'no articles'}`}
      aria-disabled={month === null}
      className="icon-button aria-disabled:cursor-default aria-disabled:opacity-40 aria-disabled:hover:bg-transparent"
      onClick={() => month && onTurn(month)}
    >
      <Icon name={side === 'Earlier' ? 'back' : 'forward'} />
    </button>
  );
}
