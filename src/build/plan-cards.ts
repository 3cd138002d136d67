import {
  articleAddress,
  entityAddress,
  periodAddress,
  UNDATED_ADDRESS,
  type Address,
} from '../archive/addresses.ts';
import type { Article } from '../archive/article.ts';
import { formatDay, formatPeriod, parsePeriod } from '../archive/calendar-date.ts';
import { formatCount } from '../archive/format-count.ts';
import { formatLabel, groupOf } from '../archive/label.ts';
import { leadingEntities } from '../archive/leading-entities.ts';
import type { Card } from './card.ts';
import type { IndexedEntity } from './entity-index.ts';
import { groupBy } from '../ingest/group-by.ts';
import { countLeading } from './leading-in.ts';
import type { SiteSource } from './site-source.ts';

/** Which page has which card. */
export interface CardPlan {
  /** For every page that has no other. */
  readonly site: Card;
  readonly others: ReadonlyMap<Address, Card>;
}

export interface CardPlanSetup {
  /** The site's. */
  readonly title: string;
  readonly lang: string;
  /** Of each kind (articles, days, months, years, entities) at most so many pages have a card of their own. */
  readonly most: number;
}

/**
 * Of each kind the newest pages, of entities those in most articles, have a card of their own. What has none shows
 * that of its month, or the site's.
 */
export function planCards(
  { archive, entities }: Pick<SiteSource, 'archive' | 'entities'>,
  { title, lang, most }: CardPlanSetup,
): CardPlan {
  const { articles } = archive;
  const blank = { over: '', group: null, under: '', entities: [], foot: title, lang };
  const others = new Map<Address, Card>();
  const put = (address: Address, card: Card | undefined) => card && others.set(address, card);

  const leadingIn = countLeading(entities);
  const toPeriodCard = (name: string, some: readonly Article[]): Card => ({
    ...blank,
    over: formatCount(some.length, 'article'),
    title: name,
    entities: leadingIn(some, MOST_NAMES),
  });
  const ofPeriods = (length: number, within: (day: string) => Card | undefined) => {
    const dated = articles.filter(({ day }) => day !== null);
    const cards = new Map<string, Card | undefined>();
    for (const [code, some] of groupBy(dated, ({ day }) => day!.slice(0, length))) {
      const own = cards.size < most ? toPeriodCard(formatPeriod(parsePeriod(code)!), some) : within(code);
      cards.set(code, own);
      put(periodAddress(code), own);
    }
    return cards;
  };
  ofPeriods('2024'.length, () => undefined);
  const months = ofPeriods('2024-10'.length, () => undefined);
  const ofMonth = (day: string) => months.get(day.slice(0, '2024-10'.length));
  ofPeriods('2024-10-23'.length, ofMonth);
  const undated = articles.filter(({ day }) => day === null);
  const ofUndated = undated.length > 0 ? toPeriodCard('Undated', undated) : undefined;
  put(UNDATED_ADDRESS, ofUndated);

  articles.forEach((article, place) => {
    const own = (): Card => ({
      ...blank,
      over: article.day ? formatDay(article.day) : 'Undated',
      title: article.title.text,
      entities: leadingEntities(article, (id) => entities.get(id)?.entity)
        .slice(0, MOST_NAMES)
        .map(({ entity }) => entity),
    });
    const { id, day } = article;
    const address = articleAddress({ id, day, title: article.title.text });
    put(address, place < most ? own() : day ? ofMonth(day) : ofUndated);
  });

  const named = [...entities.values()].filter(({ page }) => page).toSorted(byArticles);
  for (const { entity, articles: some } of named.slice(0, most)) {
    others.set(entityAddress(entity.id), {
      ...blank,
      over: formatLabel(entity.label),
      group: groupOf(entity.label),
      title: entity.name,
      under: `In ${formatCount(some.length, 'article')}${formatYears(some)}`,
    });
  }
  return { site: { ...blank, title, foot: 'An archive of articles, day by day' }, others };
}

/** More than fit. */
const MOST_NAMES = 6;

function byArticles(a: IndexedEntity, b: IndexedEntity): number {
  return b.articles.length - a.articles.length || (a.entity.id < b.entity.id ? -1 : 1);
}

/** `, 2013–2024`, the years of articles that stand newest first; empty if none has a day. */
function formatYears(articles: readonly Article[]): string {
  const days = articles.flatMap(({ day }) => day ?? []);
  const [last, first] = [days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)];
  if (!first || !last) return '';
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}
