import { useQuery } from '@tanstack/react-query';
import { periodAddress } from '../../archive/addresses.ts';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { sectionQuery } from '../data/queries.ts';
import { Notice } from '../ui/Notice.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { EntryGroup, GroupHeading } from './EntryGroup.tsx';
import { entriesOfDay, toGroups } from './to-groups.ts';
import type { Section } from './to-sections.ts';

/** A section of the list, fetched by itself: while it is on its way its count keeps its room. */
export function ListSection({ section }: { section: Section }) {
  const { code, days, count } = section;
  const query = useQuery(sectionQuery(code));
  if (query.data) {
    const entries = query.data.entries ?? [];
    return toGroups(days).map((group) => (
      <EntryGroup
        key={group.address}
        heading={group.heading}
        address={group.address}
        entries={group.days.flatMap(([day]) => entriesOfDay(entries, day, AS_THEY_ARE))}
        showDay={group.day === null}
      />
    ));
  }
  const name = formatPeriod(parsePeriod(code)!);
  return <Waiting name={name} address={periodAddress(code)} count={count} query={query} />;
}

function Waiting({
  name,
  address,
  count,
  query: { isError, isFetching, refetch },
}: {
  name: string;
  address: string;
  count: number;
  query: { isError: boolean; isFetching: boolean; refetch: () => unknown };
}) {
  return (
    <section className="mb-8" aria-busy={!isError}>
      <GroupHeading heading={name} address={address} count={count} />
      {isError ? (
        <Notice action={{ name: isFetching ? 'Trying …' : 'Try again', onPress: () => void refetch() }}>
          The articles of “{name}” could not be fetched.
        </Notice>
      ) : (
        <SkeletonRows rows={count} />
      )}
    </section>
  );
}

const AS_THEY_ARE = { choice: null, oldestFirst: false };
