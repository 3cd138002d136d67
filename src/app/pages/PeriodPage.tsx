import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { periodAddress } from '../../archive/addresses.ts';
import { formatMonth, formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { formatCount } from '../../archive/format-count.ts';
import { archiveQuery } from '../data/queries.ts';
import { GroupHeading } from '../list/EntryGroup.tsx';
import { MonthSection } from '../list/MonthSection.tsx';
import { toMonths } from '../list/to-months.ts';
import { showsRows } from '../list/year-rows.ts';
import { PageFrame } from './PageFrame.tsx';
import { PeriodNeighbours } from '../list/PeriodNeighbours.tsx';

/** A year, a month or a day, as a page of its own. */
export function PeriodPage() {
  const { data: summary } = useSuspenseQuery(archiveQuery());
  const { year, month, day } = useParams();
  const code = [year, month, day].filter(Boolean).join('-');
  const period = parsePeriod(code);
  if (!period) throw new Error(`The route let ${code} through`);
  const months = toMonths(summary.days, period);
  const count = months.reduce((sum, { count: articles }) => sum + articles, 0);
  const name = formatPeriod(period);
  return (
    <PageFrame
      title={name}
      description={`${formatCount(count, 'article')} of ${name}.`}
      address={periodAddress(code)}
    >
      <div className="mx-auto max-w-[49rem] px-4 pt-6 md:px-6">
        <Parents code={code} />
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-tight">{name}</h1>
          <p className="text-soft">{formatCount(count, 'article')}</p>
        </div>
        {months.map((entry) =>
          showsRows(code, months) ? (
            <MonthSection key={entry.month} month={entry} />
          ) : (
            <GroupHeading
              key={entry.month}
              heading={formatMonth(entry.month)}
              address={periodAddress(entry.month)}
              count={entry.count}
            />
          ),
        )}
        <PeriodNeighbours code={code} days={summary.days} />
      </div>
    </PageFrame>
  );
}

/** Where the period lies: the timeline, its year, its month. */
function Parents({ code }: { code: string }) {
  return (
    <nav aria-label="Where this lies" className="mb-3 flex flex-wrap gap-x-2 text-sm text-soft">
      <Link to="/" className="inline-block py-1 underline underline-offset-4 hover:text-ink">
        Timeline
      </Link>
      {[code.slice(0, 4), code.slice(0, 7)]
        .filter((parent, index) => parent.length < code.length && (index === 0 || parent.length === 7))
        .map((parent) => (
          <span key={parent} className="flex gap-x-2 py-1">
            <span aria-hidden="true">›</span>
            <Link to={periodAddress(parent)} className="underline underline-offset-4 hover:text-ink">
              {formatPeriod(parsePeriod(parent)!)}
            </Link>
          </span>
        ))}
    </nav>
  );
}
