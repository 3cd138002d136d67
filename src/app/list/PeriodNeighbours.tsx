import { Link } from 'react-router-dom';
import { periodAddress } from '../../archive/addresses.ts';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { Icon } from '../ui/Icon.tsx';

/** The nearest periods of the same kind that have articles, as codes: the day, month or year before and after. */
export function PeriodNeighbours({ older, newer }: { older: string | null; newer: string | null }) {
  if (older === null && newer === null) return null;
  return (
    <nav
      aria-label="Before and after"
      className="mt-8 flex flex-wrap justify-between gap-4 border-t border-rule pt-4"
    >
      {older !== null && <PeriodLink code={older} side="older" />}
      {newer !== null && <PeriodLink code={newer} side="newer" />}
    </nav>
  );
}

function PeriodLink({ code, side }: { code: string; side: 'older' | 'newer' }) {
  return (
    <Link
      to={periodAddress(code)}
      rel={side === 'older' ? 'prev' : 'next'}
      className={`flex items-center gap-1.5 py-2 font-semibold hover:text-accent ${side === 'newer' ? 'ms-auto flex-row-reverse' : ''}`}
    >
      <Icon name={side === 'older' ? 'back' : 'forward'} />
      {formatPeriod(parsePeriod(code)!)}
    </Link>
  );
}
