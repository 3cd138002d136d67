import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { periodAddress } from '../../archive/addresses.ts';
import { formatMonth, parsePeriod } from '../../archive/calendar-date.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery } from '../data/queries.ts';
import { GroupHeading } from '../list/EntryGroup.tsx';
import { ListSection } from '../list/ListSection.tsx';
import { countArticles, showsRows, toSections, type Section } from '../list/to-sections.ts';
import { PeriodFrame } from './PeriodFrame.tsx';

/** A year: its articles while they are few, else its months. */
export function YearPage() {
  const { data: summary } = useSuspenseQuery(archiveQuery());
  const { year = '' } = useParams();
  const days = unpackDays(summary.months);
  const sections = toSections(days, parsePeriod(year)!);
  const yearOf = (entry: (typeof days)[number] | undefined) => entry?.[0].slice(0, 4) ?? null;
  return (
    <PeriodFrame
      code={year}
      count={countArticles(sections)}
      older={yearOf(days.findLast(([day]) => day.slice(0, 4) < year))}
      newer={yearOf(days.find(([day]) => day.slice(0, 4) > year))}
    >
      {showsRows(sections)
        ? sections.map((section) => <ListSection key={section.code} section={section} />)
        : toMonthCounts(sections).map(([month, count]) => (
            <GroupHeading
              key={month}
              heading={formatMonth(month)}
              address={periodAddress(month)}
              count={count}
            />
          ))}
    </PeriodFrame>
  );
}

function toMonthCounts(sections: readonly Section[]): readonly (readonly [month: string, count: number])[] {
  const months = new Map<string, number>();
  for (const { code, count } of sections)
    months.set(code.slice(0, 7), (months.get(code.slice(0, 7)) ?? 0) + count);
  return [...months];
}
