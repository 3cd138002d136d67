import { memo } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { EntityId } from '../../archive/article.ts';
import { formatDay } from '../../archive/calendar-date.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import { formatReadingTime } from '../../archive/reading-time.ts';
import { EntityChip } from '../entity/EntityChip.tsx';
import { FoundPassage } from './FoundPassage.tsx';
import { FoundText } from './FoundText.tsx';
import { useIsRead } from './kept-articles.ts';
import { RowTools } from './RowTools.tsx';

export interface ArticleRowProps {
  readonly entry: ListEntry;
  readonly showDay: boolean;
  /** Where the chip of an entity leads, if not to its page. */
  readonly chipTo?: ((id: EntityId) => string | undefined) | undefined;
}

/**
 * One article of a list. The whole row opens it; its chips and tools lie above that. One that was read steps back,
 * and is as high as before.
 */
export const ArticleRow = memo(function ArticleRow({ entry, showDay, chipTo }: ArticleRowProps) {
  const { id, address, day, title, standfirst, minutes, leading } = entry;
  const { pathname, search } = useLocation();
  const isRead = useIsRead(id);
  return (
    <article data-row data-read={isRead || undefined} className="group relative border-b border-rule py-4.5">
      {showDay && day && (
        <p className="mb-1 text-[0.8125rem] font-semibold text-soft">
          <time dateTime={day}>{formatDay(day)}</time>
        </p>
      )}
      <h3
        className={`mb-1.5 font-serif text-[1.375rem] leading-[1.22] tracking-[-0.011em] text-pretty ${isRead ? STEPPED_BACK : 'font-semibold'}`}
        data-title={isRead ? title : undefined}
        dir="auto"
      >
        <Link
          to={address}
          state={{ list: pathname + search }}
          className="group-hover:text-accent after:absolute after:inset-0"
        >
          <FoundText text={title} />
        </Link>
      </h3>
      {standfirst && (
        <p
          className="mb-2.5 line-clamp-3 font-serif text-[1.0625rem] leading-normal text-pretty text-soft"
          dir="auto"
        >
          <FoundText text={standfirst} />
        </p>
      )}
      <FoundPassage entry={entry} />
      <div className="flex items-end justify-between gap-3 text-[0.8125rem] text-soft">
        <div className="flex min-w-0 flex-wrap items-center gap-1.5">
          <span className="me-1 tabular-nums">
            {formatReadingTime(minutes)}
            {isRead && <span className="sr-only">, read</span>}
          </span>
          {leading.map((entity) => (
            <EntityChip
              key={entity.id}
              entity={entity}
              name={<FoundText text={entity.name} />}
              to={chipTo?.(entity.id)}
            />
          ))}
        </div>
        <RowTools article={entry} isRead={isRead} />
      </div>
    </article>
  );
});

/** A lighter headline is narrower: its words as heavy as they were keep the lines they had, unseen, in one place with it. */
const STEPPED_BACK =
  'grid grid-cols-1 font-normal text-soft *:[grid-area:1/1] after:invisible after:font-semibold after:[grid-area:1/1] after:content-[attr(data-title)]';
