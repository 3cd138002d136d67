import { Link } from 'react-router-dom';
import { periodAddress } from '../../archive/addresses.ts';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { Icon } from '../ui/Icon.tsx';
import type { DayCount } from './to-months.ts';

/** The nearest periods of the same kind that have articles: the day, month or year before and after. */
export function PeriodNeighbours({ code, days }: { code: string; days: readonly DayCount[] }) {
  const codeOf = ([day]: DayCount) => day.slice(0, code.length);
  const before = days.findLast((entry) => codeOf(entry) < code);
  const after = days.find((entry) => codeOf(entry) > code);
  if (!before && !after) return null;
  return (
    <nav
      aria-label="Before and after"
      className="mt-8 flex flex-wrap justify-between gap-4 border-t border-rule pt-4"
    >
      {before && <PeriodLink code={codeOf(before)} side="before" />}
      {after && <PeriodLink code={codeOf(after)} side="after" />}
    </nav>
  );
}

function PeriodLink({ code, side }: { code: string; side: 'before' | 'after' }) {
  return (
    <Link
      to={periodAddress(code)}
      rel={side === 'before' ? 'prev' : 'next'}
      className={`flex items-center gap-1.5 py-2 font-semibold hover:text-accent ${side === 'after' ? 'ms-auto flex-row-reverse' : ''}`}
    >
      <Icon name={side === 'before' ? 'back' : 'forward'} />
      {formatPeriod(parsePeriod(code)!)}
    </Link>
  );
}
