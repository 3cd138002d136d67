import { useEffect, useRef } from 'react';
import type { CountedEntity } from '../../archive/data-files.ts';
import { formatNumber } from '../../archive/format-count.ts';
import { toInitial } from '../../archive/name-order.ts';
import { Notice } from '../ui/Notice.tsx';
import { EntityGrid, SkeletonGrid } from './EntityGrid.tsx';
import type { EntityList } from './use-entity-list.ts';

/** Names in one order, A–Z under their letters; what lies further down is shown at a press. */
export function EntityListing({
  list: { rows, total, state, retry },
  isByName,
  onMore,
}: {
  list: EntityList;
  isByName: boolean;
  onMore: () => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  // the names there were when more were asked for
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === null || rows.length <= asked.current) return;
    frame.current?.querySelectorAll<HTMLElement>('[data-row] > a')[asked.current]?.focus();
    asked.current = null;
  }, [rows]);

  return (
    <div ref={frame}>
      {isByName ? <Letters rows={rows} /> : rows.length > 0 && <EntityGrid entities={rows} />}
      {state === 'failed' && (
        <Notice action={{ name: 'Try again', onPress: retry }}>These names could not be fetched.</Notice>
      )}
      {state === 'pending' && <SkeletonGrid />}
      {state === 'ready' && rows.length < total && (
        <button
          type="button"
          className="button my-6"
          onClick={() => {
            asked.current = rows.length;
            onMore();
          }}
        >
          Show more ({formatNumber(total - rows.length)} left)
        </button>
      )}
    </div>
  );
}

function Letters({ rows }: { rows: readonly CountedEntity[] }) {
  return toLetters(rows).map(([letter, names]) => (
    <section key={letter} className="mb-6">
      <h2 className="sticky top-0 z-20 border-b border-ink bg-paper py-1.5 text-[0.8125rem] font-semibold">
        {letter}
      </h2>
      <EntityGrid entities={names} />
    </section>
  ));
}

/** Names that stand A–Z under what they begin with. */
function toLetters(rows: readonly CountedEntity[]): readonly (readonly [string, readonly CountedEntity[]])[] {
  const letters = new Map<string, CountedEntity[]>();
  for (const entity of rows) {
    const letter = toInitial(entity.name);
    const names = letters.get(letter);
    if (names) names.push(entity);
    else letters.set(letter, [entity]);
  }
  return [...letters];
}
