import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { EntityId } from '../../archive/article.ts';
import type { ArticleContent, DayCount } from '../../archive/data-files.ts';
import { formatShortDay } from '../../archive/calendar-date.ts';
import { formatCount } from '../../archive/format-count.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery, entityQuery } from '../data/queries.ts';
import { Bars } from '../entity/Bars.tsx';
import { formatSpan } from '../entity/format-span.ts';
import { Notice } from '../ui/Notice.tsx';

/** An entity over the whole archive: other names, how often, when, and the newest other articles. */
export function EntityFacts({ id, article }: { id: EntityId; article: ArticleContent }) {
  const { data: entity, isError, refetch, isFetching } = useQuery(entityQuery(id));
  const { data: archive } = useQuery(archiveQuery());
  if (isError) {
    return (
      <Notice action={{ name: isFetching ? 'Trying …' : 'Try again', onPress: () => void refetch() }}>
        More about this could not be fetched.
      </Notice>
    );
  }
  if (!entity) return <div aria-busy="true" className="skeleton mt-3 h-28" />;
  const { articles, name, total, months } = entity;
  const forms = entity.forms.filter((form) => form.toUpperCase() !== name.toUpperCase());
  const others = articles.filter(({ address }) => address !== article.address).slice(0, 3);
  const days = unpackDays(months);
  const span = archive ? unpackDays(archive.months) : days;
  return (
    <>
      {forms.length > 0 && (
        <p className="mt-1 text-soft wrap-anywhere">also as {forms.slice(0, 4).join(', ')}</p>
      )}
      {others.length > 0 && <Timeline days={days} span={span} />}
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
                <bdi>{title}</bdi>
                {day && <span className="block text-xs text-soft">{formatShortDay(day)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Its days within those of the whole archive, so that one card can be read beside another. */
function Timeline({ days, span }: { days: readonly DayCount[]; span: readonly DayCount[] }) {
  const [first, last] = [span[0]?.[0], span.at(-1)?.[0]];
  if (!first || !last || days.length === 0) return null;
  const ends: DayCount[] = [...(days[0]![0] > first ? [[first, 0] as const] : []), ...days];
  if (days.at(-1)![0] < last) ends.push([last, 0]);
  const years = [first.slice(0, 4), last.slice(0, 4)];
  return (
    <>
      <Bars days={ends} />
      <p aria-hidden="true" className="flex justify-between text-xs text-soft tabular-nums">
        <span>{Number(years[0])}</span>
        {years[0] !== years[1] && <span>{Number(years[1])}</span>}
      </p>
    </>
  );
}
