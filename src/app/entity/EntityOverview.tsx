import { Link } from 'react-router-dom';
import type { CountedEntity } from '../../archive/data-files.ts';
import { formatNumber } from '../../archive/format-count.ts';
import { formatGroup, type Group } from '../../archive/label.ts';
import { EntityGrid } from './EntityGrid.tsx';
import { formatEntityView, type EntityView } from './entity-view.ts';
import { formatNames, nounOf } from './format-names.ts';
import { groupLinkId } from './ViewLinks.tsx';

/** What leads in a group, and how many there are. */
export interface EntitySection {
  readonly group: Group;
  /** Null where it is not known, but more than lead. */
  readonly total: number | null;
  readonly leading: readonly CountedEntity[];
}

/** Every group by itself, those in most articles first, with the way to all of it. */
export function EntityOverview({ sections, view }: { sections: readonly EntitySection[]; view: EntityView }) {
  return sections.map(({ group, total, leading }) => (
    <section key={group} aria-labelledby={`of-${group}`} className="mb-10">
      <h2
        id={`of-${group}`}
        className="flex scroll-mt-4 items-baseline gap-2.5 border-b border-ink pb-2 text-[0.8125rem] font-semibold"
      >
        {formatGroup(group)}
        {total !== null && <span className="font-normal text-soft tabular-nums">{formatNumber(total)}</span>}
      </h2>
      <EntityGrid entities={leading} />
      {(total === null || total > leading.length) && (
        <p className="needs-script mt-3">
          <Link
            to={{ search: formatEntityView({ ...view, group }) }}
            className="inline-block py-1 text-accent underline underline-offset-4"
            // this link is gone with the page it leads to
            onClick={() => document.getElementById(groupLinkId(group))?.focus({ preventScroll: true })}
          >
            {total === null ? `Show more ${nounOf(2, group)}` : `Show all ${formatNames(total, group)}`}
          </Link>
        </p>
      )}
    </section>
  ));
}
