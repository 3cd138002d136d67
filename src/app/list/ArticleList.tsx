import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { UNDATED_ADDRESS } from '../../archive/addresses.ts';
import type { EntityId } from '../../archive/article.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { WantedWords } from './FoundText.tsx';
import { ListGroup } from './ListGroup.tsx';
import { readListPlace, writeListPlace, type ListPlace } from './list-places.ts';
import { createRowLayout, type RowLayout } from './row-layout.ts';
import { toGroups, type Group } from './to-groups.ts';
import { FIRST_ROWS } from './to-sections.ts';
import { useDayRows } from './use-day-rows.ts';
import { useListKeys } from './use-list-keys.ts';
import { Scrubber } from './Scrubber.tsx';
import type { Result } from './use-result.ts';
import { useRowWindow } from './use-row-window.ts';

/**
 * The rows of a result under their headings. However many there are, only those near the screen are in the page; the
 * months they lie in are fetched as they come near, and until then their counts keep their room, so that the scrollbar
 * tells the truth. Back finds the row that was left.
 */
export function ArticleList({
  result,
  oldestFirst,
  chipTo,
}: {
  /** At least one row. */
  result: Result;
  oldestFirst: boolean;
  /** Where a row's chip of an entity leads. */
  chipTo: (id: EntityId) => string;
}) {
  const { days, undated } = result;
  const isLive = useHydrated();
  const frame = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => withUndated(toGroups(days), undated), [days, undated]);
  const layout = useRowLayout(groups);
  const { entry, start, keep } = useListPlace();
  const first = useMemo(() => countFirstRows(groups), [groups]);
  const span = useRowWindow({ layout, frame, isLive, first, entry, start, onLook: keep });
  const rowsOf = useDayRows(result, { groups, layout, span, oldestFirst });
  useListKeys(groups, layout, frame);

  const parts = layout.partsOf(span.first, span.end);
  const above = layout.topOfGroup(parts[0]!.group);
  const below = layout.height() - layout.topOfGroup(parts.at(-1)!.group + 1);
  return (
    <WantedWords value={result.words}>
      <div ref={frame} data-rows={layout.rows}>
        {isLive && <div style={{ height: above }} />}
        {parts.map((part) => (
          <ListGroup
            key={groups[part.group]!.address}
            group={groups[part.group]!}
            part={part}
            layout={layout}
            isLive={isLive}
            rowsOf={rowsOf}
            chipTo={chipTo}
          />
        ))}
        {isLive && <div style={{ height: below }} />}
        {isLive && layout.rows > LONG && <Scrubber groups={groups} layout={layout} frame={frame} />}
      </div>
    </WantedWords>
  );
}

/** The sizes of rows are those of one width of the screen. */
function useRowLayout(groups: readonly Group[]): RowLayout {
  const [width, setWidth] = useState(() => (typeof innerWidth === 'number' ? innerWidth : 0));
  useEffect(() => {
    const onResize = () => setWidth(innerWidth);
    addEventListener('resize', onResize);
    return () => removeEventListener('resize', onResize);
  }, []);
  return useMemo(() => {
    const rem =
      typeof document === 'object' ? parseFloat(getComputedStyle(document.documentElement).fontSize) : 16;
    const usual = { heading: 2.25 * rem, row: (width < 640 ? 14.5 : 11) * rem, gap: 2 * rem };
    return createRowLayout(
      groups.map(({ count }) => count),
      usual,
    );
  }, [groups, width]);
}

/** Where the list was left that is shown again: by Back and Forward, a reload, or the way back from an article. */
function useListPlace() {
  const { key, pathname, search, state } = useLocation();
  const way = useNavigationType();
  const name = pathname + search;
  const isBack: unknown = state?.back;
  const start = useMemo(() => {
    if (way === NavigationType.Pop) return isOpened && !isReturn() ? null : readListPlace(key);
    return isBack === true ? readListPlace(name) : null;
  }, [way, key, isBack, name]);

  const last = useRef<ListPlace | null>(null);
  useLayoutEffect(() => {
    const write = () => {
      writeListPlace(key, last.current);
      writeListPlace(name, last.current);
    };
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
      last.current = null;
      isOpened = false;
    };
  }, [key, name]);
  const keep = useCallback((place: ListPlace | null) => {
    last.current = place;
  }, []);
  return { entry: key, start, keep };
}

/** True as long as the first view of the page stands: somebody opened it, or the browser did so again. */
let isOpened = true;

/** True where the browser itself opened the page again, false where somebody asked for it. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}

/** Of the groups that fill a first screen, which the page's own HTML holds: not all of a very long one. */
function countFirstRows(groups: readonly Group[]): number {
  let rows = 0;
  for (const { count } of groups) if (rows < FIRST_ROWS) rows += count;
  return Math.min(rows, 2 * FIRST_ROWS);
}

function withUndated(groups: readonly Group[], count: number): readonly Group[] {
  if (count === 0) return groups;
  const undated: Group = {
    address: UNDATED_ADDRESS,
    heading: 'Undated',
    day: null,
    days: [['', count]],
    count,
  };
  return [...groups, undated];
}

/** Rows from which on a list is too long to find a month by scrolling. */
const LONG = 60;
