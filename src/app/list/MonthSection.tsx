import { useQuery } from '@tanstack/react-query';
import { periodAddress } from '../../archive/addresses.ts';
import { formatMonth } from '../../archive/calendar-date.ts';
import { monthQuery, undatedQuery } from '../data/queries.ts';
import { Notice } from '../ui/Notice.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { EntryGroup, GroupHeading } from './EntryGroup.tsx';
import { toGroups } from './to-groups.ts';
import type { Month } from './to-months.ts';

/** A month of the list, fetched by itself: while it is on its way its count keeps its room. */
export function MonthSection({ month }: { month: Month }) {
  const { data, isError, refetch, isFetching } = useQuery(monthQuery(month.month));
  if (data) {
    return toGroups(month, data.entries).map(({ heading, address, day, entries }) => (
      <EntryGroup
        key={address}
        heading={heading}
        address={address}
        entries={entries}
        showDay={day === null}
      />
    ));
  }
  const name = formatMonth(month.month);
  return (
    <section className="mb-8" aria-busy={!isError}>
      <GroupHeading heading={name} address={periodAddress(month.month)} count={month.count} />
      {isError ? (
        <Notice action={{ name: isFetching ? 'Trying …' : 'Try again', onPress: () => void refetch() }}>
          The articles of {name} could not be fetched.
        </Notice>
      ) : (
        <SkeletonRows rows={month.count} />
      )}
    </section>
  );
}

/** The articles without a day, after all others. */
export function UndatedSection({ count }: { count: number }) {
  const { data, isError, refetch, isFetching } = useQuery(undatedQuery());
  if (data)
    return <EntryGroup heading="Undated" address="/undated/" entries={data.entries} showDay={false} />;
  return (
    <section className="mb-8" aria-busy={!isError}>
      <GroupHeading heading="Undated" address="/undated/" count={count} />
      {isError ? (
        <Notice action={{ name: isFetching ? 'Trying …' : 'Try again', onPress: () => void refetch() }}>
          The articles without a date could not be fetched.
        </Notice>
      ) : (
        <SkeletonRows rows={count} />
      )}
    </section>
  );
}
