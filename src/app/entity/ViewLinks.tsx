import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../archive/format-count.ts';
import { formatGroup, type Group } from '../../archive/label.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { formatEntityView, type EntityView } from './entity-view.ts';

/** Which group is shown, with how many names each has, and in which order. Without a script they lead down the page. */
export function ViewLinks({
  view,
  groups,
  countOf,
}: {
  view: EntityView;
  /** Those there are, in their order. */
  groups: readonly Group[];
  /** How many names there are in a group, null for all; null while that is not known. */
  countOf: (group: Group | null) => number | null;
}) {
  const isLive = useHydrated();
  const { group, sort } = view;
  const to = (change: Partial<EntityView>) => ({
    search: formatEntityView({ ...view, letter: null, ...change }),
  });
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label="Kinds of names" className={ROW}>
        <ViewLink id={groupLinkId(null)} to={to({ group: null })} isCurrent={group === null}>
          All <Count>{countOf(null)}</Count>
        </ViewLink>
        {groups.map((id) => (
          <ViewLink
            key={id}
            id={groupLinkId(id)}
            to={isLive ? to({ group: id }) : { hash: `of-${id}` }}
            isCurrent={group === id}
          >
            {formatGroup(id)} <Count>{countOf(id)}</Count>
          </ViewLink>
        ))}
      </nav>
      <nav aria-label="Order" className={`needs-script ${ROW}`}>
        <ViewLink to={to({ sort: null })} isCurrent={sort === null}>
          Most articles
        </ViewLink>
        <ViewLink to={to({ sort: 'az' })} isCurrent={sort === 'az'}>
          A–Z
        </ViewLink>
      </nav>
    </div>
  );
}

/** Of the link that shows a group, null for all. */
export function groupLinkId(group: Group | null): string {
  return `show-${group ?? 'all'}`;
}

const ROW = '-mx-4 flex gap-1.5 overflow-x-auto px-4 py-1 whitespace-nowrap md:mx-0 md:flex-wrap md:px-0';

function ViewLink({
  id,
  to,
  isCurrent,
  children,
}: {
  id?: string;
  to: { readonly search?: string; readonly hash?: string };
  isCurrent: boolean;
  children: ReactNode;
}) {
  return (
    <Link
      id={id}
      to={to}
      preventScrollReset={to.hash === undefined}
      aria-current={isCurrent || undefined}
      className="group rounded-full border border-edge px-3 py-1 hover:bg-hover aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
    >
      {children}
    </Link>
  );
}

function Count({ children }: { children: number | null }) {
  if (children === null) return null;
  return (
    <span className="text-soft tabular-nums group-aria-[current]:text-paper">{formatNumber(children)}</span>
  );
}
