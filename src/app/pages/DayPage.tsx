import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { periodAddress } from '../../archive/addresses.ts';
import { formatShortDay, parseCalendarDate } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { formatCount } from '../../archive/format-count.ts';
import { dayQuery } from '../data/queries.ts';
import { ArticleRow } from '../list/ArticleRow.tsx';
import { PeriodFrame } from './PeriodFrame.tsx';

/** A day and its articles, and the same day of other years. */
export function DayPage() {
  const { year, month, day } = useParams();
  const code = parseCalendarDate(`${year}-${month}-${day}`);
  if (!code) throw new Error(`The route let ${year}-${month}-${day} through`);
  const { data } = useSuspenseQuery(dayQuery(code));
  return (
    <PeriodFrame code={code} count={data.entries.length} older={data.older} newer={data.newer}>
      <h2 className="sr-only">Articles</h2>
      {data.entries.map((entry) => (
        <ArticleRow key={entry.id} entry={entry} showDay={false} />
      ))}
      {data.otherYears.length > 0 && <OtherYears days={data.otherYears} />}
    </PeriodFrame>
  );
}

function OtherYears({ days }: { days: readonly DayCount[] }) {
  return (
    <nav aria-labelledby="other-years" className="mt-8">
      <h2 id="other-years" className="border-b border-ink pb-2 text-[0.8125rem] font-semibold">
        This day in other years
      </h2>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {days.map(([day, count]) => (
          <li key={day}>
            <Link
              to={periodAddress(day)}
              className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5 hover:text-accent"
            >
              <span className="underline underline-offset-4">{formatShortDay(day)}</span>{' '}
              <span className="text-sm text-soft tabular-nums">{formatCount(count, 'article')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
