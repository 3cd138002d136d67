import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { HOME_ADDRESS } from '../../archive/addresses.ts';
import type { EntityId } from '../../archive/article.ts';
import { formatShortDay, type CalendarDate } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import { archiveQuery } from '../data/queries.ts';
import { ArticleList } from '../list/ArticleList.tsx';
import { Calendar } from '../list/Calendar.tsx';
import { toDateCodes } from '../list/date-codes.ts';
import { DateFields } from '../list/DateFields.tsx';
import { DateFilter } from '../list/DateFilter.tsx';
import { EmptyArchive } from '../list/EmptyArchive.tsx';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { Facets } from '../list/Facets.tsx';
import { FilterChips } from '../list/FilterChips.tsx';
import { FilterSheet } from '../list/FilterSheet.tsx';
import { formatFilters, toggleEntity, type FilterProblem } from '../list/filters.ts';
import { formatHeading } from '../list/format-heading.ts';
import { ListTools } from '../list/ListTools.tsx';
import { MarkAllRead } from '../list/MarkAllRead.tsx';
import { fetchRows, MOST_ROWS_AT_ONCE } from '../list/fetch-rows.ts';
import { MOST_READ } from '../list/phrase-rows.ts';
import { useFilters } from '../list/use-filters.ts';
import { useResult, type Result } from '../list/use-result.ts';
import { Years } from '../list/Years.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { WordField } from '../ui/WordField.tsx';
import { PageFrame } from './PageFrame.tsx';

/** The timeline: all articles, narrowed by the address. */
export function HomePage() {
  const { data: summary } = useSuspenseQuery(archiveQuery());
  const { total, undated } = summary;
  const newest = summary.months.at(-1);
  const { filters, problems, setFilters, dragFilters, writeFilters } = useFilters(
    newest ? newestDay(newest) : null,
  );
  const result = useResult(summary, filters);
  const client = useQueryClient();
  const { allDays, shownDays, count, state } = result;
  const query = formatFilters(filters);
  const heading = formatHeading(
    filters,
    result.entities.map(({ name }) => name),
  );

  if (total === 0)
    return (
      <PageFrame title="" description={describe(0, [])} address={HOME_ADDRESS}>
        <EmptyArchive />
      </PageFrame>
    );
  const filterTo = (id: EntityId) => HOME_ADDRESS + formatFilters(toggleEntity(filters, id));
  const calendar = (
    <Calendar
      days={allDays}
      shown={shownDays}
      range={result.range}
      onPick={(period) => setFilters({ ...filters, ...toDateCodes(period) })}
    />
  );
  const facetList = <Facets summary={summary} filters={filters} result={result} filterTo={filterTo} />;
  return (
    <PageFrame title={query ? heading : ''} description={describe(total, allDays)} address={HOME_ADDRESS}>
      {allDays.length > 0 && (
        <DateFilter
          days={allDays}
          shown={shownDays}
          codes={filters}
          problems={[...problems, ...toProblems(result)]}
          onDrag={(codes) => dragFilters({ ...filters, ...codes })}
          onChange={(codes) => setFilters({ ...filters, ...codes })}
        >
          <FilterSheet count={count}>
            <div className="md:hidden">
              <DateFields codes={filters} onChange={(codes) => setFilters({ ...filters, ...codes })} />
            </div>
            {calendar}
            {facetList}
          </FilterSheet>
        </DateFilter>
      )}
      <div className="mx-auto max-w-[78rem] gap-12 px-4 pt-6 md:px-6 lg:grid lg:grid-cols-[15.5rem_minmax(0,46rem)]">
        <aside aria-label="Narrow the list" className="max-lg:hidden">
          <div className="sticky top-4 flex flex-col gap-7">
            {allDays.length > 0 && calendar}
            {facetList}
          </div>
        </aside>
        <div data-results className="min-w-0 max-lg:mx-auto max-lg:max-w-[46rem]">
          <WordField
            label="Find in articles"
            value={filters.q}
            onWrite={(q, isDone) => writeFilters({ ...filters, q }, isDone)}
          />
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
            <h1 className="min-w-0 font-serif text-[1.75rem] leading-tight font-semibold tracking-tight">
              {heading}
            </h1>
            <p role="status" className="text-soft tabular-nums">
              {state === 'ready' && (
                <>
                  <strong className="font-semibold text-ink">{formatNumber(count)}</strong> of{' '}
                  {formatNumber(total)} articles
                </>
              )}
            </p>
          </div>
          <FilterChips filters={filters} entities={result.entities} onChange={setFilters} />
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
            <ListTools filters={filters} onChange={setFilters} />
            {state === 'ready' && count <= MOST_ROWS_AT_ONCE && (
              <MarkAllRead key={query} count={count} articles={() => fetchRows(client, result)} />
            )}
          </div>
          {state === 'failed' ? (
            <Notice action={{ name: 'Try again', onPress: result.retry }}>
              What narrows the list could not be fetched.
            </Notice>
          ) : state === 'pending' ? (
            <SkeletonRows rows={5} />
          ) : count === 0 ? (
            <EmptyResult result={result} filters={filters} onChange={setFilters} />
          ) : (
            <ArticleList result={result} oldestFirst={filters.sort === 'oldest'} chipTo={filterTo} />
          )}
          <Years days={allDays} undated={undated} />
        </div>
      </div>
    </PageFrame>
  );
}

/** The last day of the archive, from its last month. */
function newestDay([month, counts]: readonly [string, readonly number[]]): CalendarDate {
  return `${month}-${String(counts.length).padStart(2, '0')}` as CalendarDate;
}

function toProblems({ unknown, isPhraseLoose }: Result): readonly FilterProblem[] {
  const problems: FilterProblem[] = [];
  if (isPhraseLoose) problems.push({ field: 'q', message: TOO_MANY });
  if (unknown.length > 0) problems.push({ field: 'entity', message: formatUnknown(unknown) });
  return problems;
}

const TOO_MANY = `More than ${MOST_READ} articles have all of these words: too many to look for the phrase, so they are shown in any order of words`;

function formatUnknown(unknown: readonly EntityId[]): string {
  const names = new Intl.ListFormat('en').format(unknown.map((id) => `“${id}”`));
  const rest =
    unknown.length > 1
      ? 'are not in this archive and are left out'
      : 'is not in this archive and is left out';
  return `${names} ${rest}`;
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
