import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { EntityId } from '../../archive/article.ts';
import { formatShortDay } from '../../archive/calendar-date.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { formatCount } from '../../archive/format-count.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { entityQuery } from '../data/queries.ts';
import { Bars } from '../entity/Bars.tsx';
import { formatSpan } from '../entity/format-span.ts';
import { Notice } from '../ui/Notice.tsx';

/** An entity over the whole archive: other names, how often, when, and the newest other articles. */
export function EntityFacts({ id, article }: { id: EntityId; article: ArticleContent }) {
  const { data: entity, isError, refetch, isFetching } = useQuery(entityQuery(id));
  if (isError) {
    return (
      <Notice action={{ name: isFetching ? 'Trying …' : 'Try again', onPress: () => void refetch() }}>
        More about this could not be fetched.
      </Notice>
    );
  }
  if (!entity) return <div aria-busy="true" className="skeleton mt-3 h-16" />;
  const { articles, name, total, months } = entity;
  const forms = entity.forms.filter((form) => form !== name);
  const others = articles.filter(({ address }) => address !== article.address).slice(0, 3);
  return (
    <>
      {forms.length > 0 && <p className="mt-1 text-soft">also as {forms.slice(0, 4).join(', ')}</p>}
      <Bars days={unpackDays(months)} />
      <p className="mt-2">
        {others.length === 0
          ? 'Only in this article'
          : `${formatCount(total, 'article')}${formatSpan(months, ', ')}`}
      </p>
      {others.length > 0 && (
        <ul className="mt-1.5">
          {others.map(({ address, title, day }) => (
            <li key={address} className="py-1">
              <Link to={address} className="block leading-snug hover:text-accent">
                {title}
                {day && <span className="block text-xs text-soft">{formatShortDay(day)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
