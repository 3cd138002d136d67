import { Link } from 'react-router-dom';
import type { Address } from '../../archive/addresses.ts';
import { formatCount } from '../../archive/format-count.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import { ArticleRow } from './ArticleRow.tsx';

/** A heading that stays while its rows pass, and the rows. */
export function EntryGroup({
  heading,
  address,
  entries,
  showDay,
}: {
  heading: string;
  /** The page of what the heading names; null where this is it. */
  address: Address | null;
  entries: readonly ListEntry[];
  showDay: boolean;
}) {
  return (
    <section className="mb-8">
      <GroupHeading heading={heading} address={address} count={entries.length} />
      {entries.map((entry) => (
        <ArticleRow key={entry.id} entry={entry} showDay={showDay} />
      ))}
    </section>
  );
}

export function GroupHeading({
  heading,
  address,
  count,
}: {
  heading: string;
  address: Address | null;
  count: number;
}) {
  return (
    <h2 className="sticky top-0 z-20 flex h-9 items-center gap-2.5 overflow-hidden border-b border-ink bg-paper text-[0.8125rem] font-semibold whitespace-nowrap">
      {address ? (
        <Link to={address} className="hover:text-accent">
          {heading}
        </Link>
      ) : (
        heading
      )}
      <span className="font-normal text-soft">{formatCount(count, 'article')}</span>
    </h2>
  );
}
