import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { EntityId } from '../../archive/article.ts';
import { formatShortDay } from '../../archive/calendar-date.ts';
import {
  ENTITY_PAGE_SIZE,
  type ArticleContent,
  type ArticleRef,
  type EntityData,
} from '../../archive/data-files.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery, entityPageQuery, entityQuery } from '../data/queries.ts';
import { entityOfList, neighboursAmong, neighboursInList } from './neighbours-in-list.ts';
import { useCameFrom } from './use-came-from.ts';

/** The articles before and after this one in the list the reader came from, else in time. */
export function Neighbours({ article }: { article: ArticleContent }) {
  const list = useCameFrom();
  // without a list nothing has to be looked up, and so it is on every page that is drawn ahead
  return list === null ? (
    <NeighbourLinks neighbours={article} list={null} />
  ) : (
    <ListNeighbours article={article} list={list} />
  );
}

function ListNeighbours({ article, list }: { article: ArticleContent; list: string }) {
  return <NeighbourLinks neighbours={useNeighbours(article, list)} list={list} />;
}

function NeighbourLinks({
  neighbours: { newer, older },
  list,
}: {
  neighbours: NeighbourRefs;
  list: string | null;
}) {
  if (!newer && !older) return null;
  const isNarrow = list !== null && list !== '/';
  return (
    <nav
      aria-label={isNarrow ? 'Before and after in the list' : 'Before and after'}
      className="chrome no-print mt-10 grid gap-x-8 border-t border-ink pt-2 font-sans sm:grid-cols-2"
    >
      {isNarrow && (
        <p className="pt-1 text-[0.8125rem] font-semibold sm:col-span-2">In the list you came from</p>
      )}
      {older && <NeighbourLink article={older} side="Earlier" list={list} />}
      {newer && <NeighbourLink article={newer} side="Later" list={list} />}
    </nav>
  );
}

function useNeighbours(article: ArticleContent, list: string): NeighbourRefs {
  const client = useQueryClient();
  const entity = entityOfList(list);
  const { data } = useQuery(entity ? entityQuery(entity) : NOTHING);
  const isNarrowed = /^\/\?.*\b(?:entity=|q=)/.test(list);
  const { data: found } = useQuery(isNarrowed ? narrowedQuery(article, list, client) : NOWHERE);
  if (isNarrowed) return found ?? { newer: null, older: null };
  if (entity === null) return neighboursInList(article, list, newestDay(client));
  return neighboursAmong(article.address, data ? articlesAtHand(client, entity, data.total) : []) ?? article;
}

/** Those in a list that entities or words narrow, which has to be looked up: its code is fetched with them. */
function narrowedQuery(article: ArticleContent, list: string, client: QueryClient) {
  return queryOptions<NeighbourRefs>({
    queryKey: ['neighbours', list, article.address],
    queryFn: async () => {
      const { findNeighbours } = await import('../list/find-neighbours.ts');
      return findNeighbours(client, list, article);
    },
  });
}

type NeighbourRefs = Pick<ArticleContent, 'newer' | 'older'>;
const NOWHERE = queryOptions<NeighbourRefs>({ queryKey: ['nowhere'], enabled: false });

const NOTHING = queryOptions<EntityData>({ queryKey: ['nothing'], enabled: false });

/** Those that the list showed: its later pages are fetched by nobody else. */
function articlesAtHand(client: QueryClient, entity: EntityId, total: number): readonly ArticleRef[] {
  const first = client.getQueryData(entityQuery(entity).queryKey)?.articles ?? [];
  const pages = Array.from(
    { length: Math.ceil(total / ENTITY_PAGE_SIZE) - 1 },
    (_, index) => client.getQueryData(entityPageQuery(entity, index + 2).queryKey)?.articles ?? [],
  );
  return [...first, ...pages.flat()];
}

function newestDay(client: QueryClient) {
  const summary = client.getQueryData(archiveQuery().queryKey);
  return summary ? (unpackDays(summary.months).at(-1)?.[0] ?? null) : null;
}

function NeighbourLink({
  article,
  side,
  list,
}: {
  article: ArticleRef;
  side: 'Earlier' | 'Later';
  list: string | null;
}) {
  return (
    <Link
      to={article.address}
      state={{ list }}
      rel={side === 'Earlier' ? 'prev' : 'next'}
      className={`block py-3 hover:text-accent ${side === 'Later' ? 'sm:col-start-2 sm:text-end' : ''}`}
    >
      <span className="block text-[0.8125rem] text-soft">
        {side}
        {article.day && ` · ${formatShortDay(article.day)}`}
      </span>
      <span className="font-serif text-lg leading-snug font-semibold">{article.title}</span>
    </Link>
  );
}
