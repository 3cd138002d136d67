import { memo } from 'react';
import { Link } from 'react-router-dom';
import { entityAddress } from '../../archive/addresses.ts';
import type { CountedEntity } from '../../archive/data-files.ts';
import { formatNumber } from '../../archive/format-count.ts';
import { formatLabel, groupOf } from '../../archive/label.ts';

/** Names that lead to their pages, each with the line its group has in texts and in how many articles it is. */
export const EntityGrid = memo(function EntityGrid({ entities }: { entities: readonly CountedEntity[] }) {
  return (
    <ul className={COLUMNS}>
      {entities.map((entity) => (
        <EntityLine key={entity.id} entity={entity} />
      ))}
    </ul>
  );
});

/** Room kept for names that are on their way. */
export function SkeletonGrid() {
  return (
    <div aria-hidden="true" className={COLUMNS}>
      {Array.from({ length: 12 }, (_, line) => (
        <div key={line} className="border-b border-rule py-2.5">
          <div className="skeleton h-5 w-2/3" />
        </div>
      ))}
    </div>
  );
}

const COLUMNS = 'grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3';

function EntityLine({ entity: { id, name, label, count } }: { entity: CountedEntity }) {
  const group = groupOf(label);
  return (
    <li
      data-row
      className="group relative flex items-baseline gap-3 border-b border-rule py-1.5 pointer-coarse:py-2.5"
    >
      <Link
        to={entityAddress(id)}
        className="min-w-0 grow font-serif text-[1.0625rem] leading-snug wrap-anywhere group-hover:text-accent after:absolute after:inset-0"
      >
        <bdi data-group={group} className="mention">
          {name}
        </bdi>
      </Link>
      {group === 'other' && <span className="shrink-0 text-[0.8125rem] text-soft">{formatLabel(label)}</span>}
      <span className="shrink-0 text-sm text-soft tabular-nums">
        {formatNumber(count)}
        <span className="sr-only">{count === 1 ? ' article' : ' articles'}</span>
      </span>
    </li>
  );
}
