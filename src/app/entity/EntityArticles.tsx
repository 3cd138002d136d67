import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { formatShortDay } from '../../archive/calendar-date.ts';
import { ENTITY_PAGE_SIZE, type ArticleRef, type EntityData } from '../../archive/data-files.ts';
import { formatNumber } from '../../archive/format-count.ts';
import { entityPageQuery } from '../data/queries.ts';
import { Notice } from '../ui/Notice.tsx';

/** The articles that mention an entity, newest first; the first of them come with it, the others at a press. */
export function EntityArticles({ entity: { id, total, articles } }: { entity: EntityData }) {
  const [pages, setPages] = useState(1);
  const more = useQueries({
    queries: Array.from({ length: pages - 1 }, (_, index) => entityPageQuery(id, index + 2)),
  });
  const shown = [...articles, ...more.flatMap(({ data }) => data?.articles ?? [])];
  const failed = more.find(({ isError }) => isError);
  return (
    <>
      <ul>
        {shown.map((article) => (
          <ArticleLine key={article.address} article={article} />
        ))}
      </ul>
      {failed && (
        <Notice action={{ name: 'Try again', onPress: () => void failed.refetch() }}>
          More articles could not be fetched.
        </Notice>
      )}
      {pages * ENTITY_PAGE_SIZE < total && (
        <button
          type="button"
          className="my-6 rounded-md border border-edge px-4 py-2 hover:bg-hover"
          onClick={() => setPages(pages + 1)}
        >
          Show earlier ones ({formatNumber(total - shown.length)})
        </button>
      )}
    </>
  );
}

function ArticleLine({ article: { address, day, title } }: { article: ArticleRef }) {
  const { pathname, search } = useLocation();
  return (
    <li className="border-b border-rule last:border-b-0">
      <Link
        to={address}
        state={{ list: pathname + search }}
        className="grid gap-x-6 py-3 hover:text-accent sm:grid-cols-[9.5rem_1fr]"
      >
        <span className="text-[0.8125rem] leading-7 text-soft tabular-nums">
          {day ? <time dateTime={day}>{formatShortDay(day)}</time> : 'Undated'}
        </span>
        <span className="font-serif text-lg leading-snug font-semibold text-pretty" dir="auto">
          {title}
        </span>
      </Link>
    </li>
  );
}
