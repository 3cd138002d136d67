import type { EntityId } from '../../archive/article.ts';
import type { RowDay } from '../../archive/packed-rows.ts';
import { Notice } from '../ui/Notice.tsx';
import { SkeletonRow } from '../ui/Skeleton.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import { GroupHeading } from './EntryGroup.tsx';
import type { GroupPart, RowLayout } from './row-layout.ts';
import type { Group } from './to-groups.ts';
import type { DayRows } from './use-day-rows.ts';

/** A group of a long list: its heading, which stays while its rows pass, and of these as many as are near the screen. */
export function ListGroup({
  group,
  part,
  layout,
  isLive,
  rowsOf,
  chipTo,
}: {
  group: Group;
  part: GroupPart;
  layout: RowLayout;
  /** False in the page's own HTML, where rows have the room they take. */
  isLive: boolean;
  rowsOf: (day: RowDay) => DayRows;
  chipTo: (id: EntityId) => string | undefined;
}) {
  const { heading, address, count, day } = group;
  const rows = rowsOfPart(group, part).map((row) => ({ ...row, ...rowsOf(row.day) }));
  const isWaiting = rows.some(({ entries, failed }) => !entries && !failed);
  return (
    <section aria-busy={isWaiting || undefined} className={isLive ? '' : 'mb-8'}>
      <GroupHeading heading={heading} address={address} count={count} />
      {isLive && part.skipped > 0 && <div style={{ height: part.skipped }} />}
      {rows.map(({ row, place, entries, failed, retry }) => {
        const index = layout.firstOf(part.group) + row;
        const entry = entries?.[place];
        return (
          // the element stays when the text comes: what the browser holds in place while others grow
          <div
            key={row}
            data-row-index={index}
            data-waiting={entry ? undefined : ''}
            className={entry ? '' : 'overflow-hidden'}
            style={entry ? undefined : { height: layout.heightOf(index) }}
          >
            {entry ? (
              <ArticleRow
                key={entry.id}
                entry={entry}
                showDay={day === null && entry.day !== null}
                chipTo={chipTo}
              />
            ) : failed ? (
              // the first of the rows it concerns says it for all
              row === rows.find((other) => other.failed)?.row && (
                <Notice action={{ name: 'Try again', onPress: retry }}>
                  The articles of “{heading}” could not be fetched.
                </Notice>
              )
            ) : entries ? (
              <p className="py-4.5 text-soft">This article is not here any more.</p>
            ) : (
              <SkeletonRow />
            )}
          </div>
        );
      })}
      {isLive && <div style={{ height: part.left }} />}
    </section>
  );
}

/** The rows drawn of a group: each with its day, and its place among the rows of that day. */
function rowsOfPart({ days }: Group, { first, end }: GroupPart) {
  const rows: { row: number; day: RowDay; place: number }[] = [];
  let start = 0;
  for (const [day, count] of days) {
    for (let row = Math.max(first, start); row < Math.min(end, start + count); row++)
      rows.push({ row, day, place: row - start });
    start += count;
  }
  return rows;
}
