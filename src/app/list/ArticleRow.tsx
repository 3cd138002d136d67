import { Link, useLocation } from 'react-router-dom';
import { formatDay } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import { formatReadingTime } from '../../archive/reading-time.ts';
import { EntityChip } from '../entity/EntityChip.tsx';

/** One article of a list. The whole row opens it; its chips lie above that. */
export function ArticleRow({ entry, showDay }: { entry: ListEntry; showDay: boolean }) {
  const { address, day, title, standfirst, minutes, leading } = entry;
  const { pathname, search } = useLocation();
  return (
    <article data-row className="group relative border-b border-rule py-4.5 last:border-b-0">
      {showDay && day && (
        <p className="mb-1 text-[0.8125rem] font-semibold text-soft">
          <time dateTime={day}>{formatDay(day)}</time>
        </p>
      )}
      <h3
        className="mb-1.5 font-serif text-[1.375rem] leading-[1.22] font-semibold tracking-[-0.011em] text-pretty"
        dir="auto"
      >
        <Link
          to={address}
          state={{ list: pathname + search }}
          className="group-hover:text-accent after:absolute after:inset-0"
        >
          {title}
        </Link>
      </h3>
      {standfirst && (
        <p
          className="mb-2.5 line-clamp-3 font-serif text-[1.0625rem] leading-normal text-pretty text-soft"
          dir="auto"
        >
          {standfirst}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-1.5 text-[0.8125rem] text-soft">
        <span className="me-1 tabular-nums">{formatReadingTime(minutes)}</span>
        {leading.map((entity) => (
          <EntityChip key={entity.id} entity={entity} />
        ))}
      </div>
    </article>
  );
}
