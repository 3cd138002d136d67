import { useQuery } from '@tanstack/react-query';
import { periodAddress, UNDATED_ADDRESS } from '../../archive/addresses.ts';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { sectionQuery, undatedQuery } from '../data/queries.ts';
import { Notice } from '../ui/Notice.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { EntryGroup, GroupHeading } from './EntryGroup.tsx';
import { toGroups } from './to-groups.ts';
import type { Section } from './to-sections.ts';

/** A section of the list, fetched by itself: while it is on its way its count keeps its room. */
export function ListSection({ section }: { section: Section }) {
  const { code, count } = section;
  const query = useQuery(sectionQuery(code));
  if (query.data) {
    return toGroups(section, query.data.entries ?? []).map(({ heading, address, day, entries }) => (
      <EntryGroup
        key={address}
        heading={heading}
        address={address}
        entries={entries}
        showDay={day === null}
      />
    ));
  }
  const name = formatPeriod(parsePeriod(code)!);
  return <Waiting name={name} address={periodAddress(code)} count={count} query={query} />;
}

/** The articles without a day, after all others. */
export function UndatedSection({ count }: { count: number }) {
  const query = useQuery(undatedQuery());
  if (!query.data) return <Waiting name="Undated" address={UNDATED_ADDRESS} count={count} query={query} />;
  return (
    <EntryGroup heading="Undated" address={UNDATED_ADDRESS} entries={query.data.entries} showDay={false} />
  );
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
