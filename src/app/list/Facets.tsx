import { useId } from 'react';
import { Link } from 'react-router-dom';
import { entityAddress } from '../../archive/addresses.ts';
import type { EntityId } from '../../archive/article.ts';
import type { ArchiveSummary } from '../../archive/data-files.ts';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import { EntityDot } from '../entity/EntityChip.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import type { Filters } from './filters.ts';
import { useFacets } from './use-facets.ts';
import type { Result } from './use-result.ts';

/** The entities of a result, each a press away from narrowing it; without a script they lead to their pages. */
export function Facets({
  summary,
  filters,
  result,
  filterTo,
}: {
  summary: ArchiveSummary;
  filters: Filters;
  result: Result;
  /** The address of the list narrowed by an entity too. */
  filterTo: (id: EntityId) => string;
}) {
  const facets = useFacets(summary, filters, result);
  const isLive = useHydrated();
  const id = useId();
  if (facets.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1.5 text-xs font-semibold tracking-[0.06em] text-soft uppercase">
        In these articles
      </h2>
      <ul>
        {facets.map((entity) => (
          <li key={entity.id}>
            <Link
              to={isLive ? filterTo(entity.id) : entityAddress(entity.id)}
              preventScrollReset={isLive}
              data-entity={entity.id}
              className="-mx-2 flex items-center gap-2 rounded-md px-2 py-1 text-sm hover:bg-hover pointer-coarse:py-2"
            >
              <EntityDot entity={entity} />
              <bdi className="min-w-0 grow truncate">{entity.name}</bdi>
              <span className="text-soft tabular-nums" aria-label={formatCount(entity.count, 'article')}>
                {formatNumber(entity.count)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
