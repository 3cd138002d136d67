import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { HOME_ADDRESS, periodAddress } from '../../archive/addresses.ts';
import { formatShortDay } from '../../archive/calendar-date.ts';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery } from '../data/queries.ts';
import { DateFilter } from '../list/DateFilter.tsx';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { formatFilters, formatFiltersInWords, toRange } from '../list/filters.ts';
import { SectionList } from '../list/SectionList.tsx';
import { countArticles, toSections } from '../list/to-sections.ts';
import { useFilters } from '../list/use-filters.ts';
import { useSite } from '../site-context.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { PageFrame } from './PageFrame.tsx';

/** The timeline: all articles, narrowed by the address. */
export function HomePage() {
  const { data: summary } = useSuspenseQuery(archiveQuery());
  const { total, undated } = summary;
  const days = unpackDays(summary.months);
  const { filters, problems, setFilters } = useFilters(days.at(-1)?.[0] ?? null);
  const sections = toSections(days, toRange(filters));
  const query = formatFilters(filters);
  const shownUndated = query ? 0 : undated;
  const count = countArticles(sections) + shownUndated;

  const hydrated = useHydrated();
  useEffect(() => {
    // the narrowed list is drawn: see index.html
    if (hydrated) delete document.documentElement.dataset['narrowed'];
  }, [hydrated]);

  return (
    <PageFrame
      title={query ? formatFiltersInWords(filters) : ''}
      description={describe(total, days)}
      address={HOME_ADDRESS}
    >
      {days.length > 0 && (
        <DateFilter days={days} filters={filters} problems={problems} onChange={setFilters} />
      )}
      <div className="mx-auto max-w-[49rem] px-4 pt-6 md:px-6">
        {total === 0 ? (
          <EmptyArchive />
        ) : (
          <div data-results>
            <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
              <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-tight">
                {formatFiltersInWords(filters)}
              </h1>
              <p role="status" className="text-soft tabular-nums">
                <strong className="font-semibold text-ink">{formatNumber(count)}</strong> of{' '}
                {formatNumber(total)} articles
              </p>
            </div>
            {count === 0 ? (
              <EmptyResult days={days} filters={filters} onChange={setFilters} />
            ) : (
              <SectionList name={query} sections={sections} undated={shownUndated} />
            )}
            <Years days={days} undated={undated} />
          </div>
        )}
      </div>
    </PageFrame>
  );
}

/** Every year as a page of its own: the way through the archive without a script. */
function Years({ days, undated }: { days: readonly DayCount[]; undated: number }) {
  const years = new Map<string, number>();
  for (const [day, articles] of days)
    years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + articles);
  return (
    <nav aria-label="Years" className="mt-10 border-t border-rule pt-5 text-sm">
      <h2 className="mb-2 font-semibold">By year</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {[...years].toReversed().map(([year, articles]) => (
          <li key={year}>
            <Link
              to={periodAddress(year)}
              className="inline-block py-1 underline underline-offset-4 hover:text-accent"
            >
              {Number(year)}
            </Link>{' '}
            <span className="text-soft tabular-nums">{formatNumber(articles)}</span>
          </li>
        ))}
        {undated > 0 && (
          <li>
            <Link to="/undated/" className="inline-block py-1 underline underline-offset-4 hover:text-accent">
              Undated
            </Link>{' '}
            <span className="text-soft tabular-nums">{formatNumber(undated)}</span>
          </li>
        )}
      </ul>
    </nav>
  );
}

function EmptyArchive() {
  const { seeds } = useSite();
  return (
    <div className="py-12">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">There are no articles yet</h1>
      <p className="mt-4 max-w-prose text-lg">
        Put a plain-text file ending in <code>.txt</code> into the folder <code>{seeds}</code> and build
        again. Its first line holds the day and the title, then comes an empty line and the text:
      </p>
      <pre className="mt-4 overflow-x-auto rounded-md border border-rule bg-sheet p-4 text-sm">
        {'date 2024-10-23 Title of the article\n\nA paragraph on one line.\n\nAnother paragraph.'}
      </pre>
    </div>
  );
}

function describe(total: number, days: readonly DayCount[]): string {
  const [first, last] = [days[0]?.[0], days.at(-1)?.[0]];
  if (!first || !last) return 'A reading room for dated articles.';
  const span =
    first === last
      ? `of ${formatShortDay(first)}`
      : `from ${formatShortDay(first)} to ${formatShortDay(last)}`;
  return `${formatCount(total, 'article')} ${span}: read them, narrow them by date, see who and where each speaks of.`;
}
