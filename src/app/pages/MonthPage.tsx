import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { periodAddress } from '../../archive/addresses.ts';
import { formatDay } from '../../archive/calendar-date.ts';
import { monthQuery } from '../data/queries.ts';
import { GroupHeading } from '../list/EntryGroup.tsx';
import { ListSection } from '../list/ListSection.tsx';
import { PeriodFrame } from './PeriodFrame.tsx';

/** A month: its articles, or the days of a busy one. */
export function MonthPage() {
  const { year, month } = useParams();
  const code = `${year}-${month}`;
  const { data } = useSuspenseQuery(monthQuery(code));
  const days = data.days.toReversed();
  const count = days.reduce((sum, [, articles]) => sum + articles, 0);
  return (
    <PeriodFrame
      code={code}
      count={count}
      older={data.older?.slice(0, 7) ?? null}
      newer={data.newer?.slice(0, 7) ?? null}
    >
      {data.entries ? (
        <ListSection section={{ code, days, count }} />
      ) : (
        days.map(([day, articles]) => (
          <GroupHeading key={day} heading={formatDay(day)} address={periodAddress(day)} count={articles} />
        ))
      )}
    </PeriodFrame>
  );
}
