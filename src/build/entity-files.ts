import type { Article } from '../archive/article.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import {
  dataFiles,
  ENTITY_PAGE_SIZE,
  MOST_WITH,
  type EntityData,
  type EntityPageData,
  type EntityRows,
} from '../archive/data-files.ts';
import { countDays, packDays } from '../archive/packed-days.ts';
import { packRows } from '../archive/packed-rows.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EmittedFile } from './emitted-files.ts';
import { toEntityRef, type IndexedEntity } from './entity-index.ts';
import { seeAlsoOf } from './see-also.ts';

/** The files of an entity that has a page: itself with the newest articles, those behind them, and where all lie. */
export function* entityFiles(indexed: IndexedEntity, index: ArticleIndex): Iterable<EmittedFile> {
  const { entity, articles } = indexed;
  yield [dataFiles.entity(entity.id), () => toEntityData(indexed, index)];
  for (let page = 2; (page - 1) * ENTITY_PAGE_SIZE < articles.length; page++) {
    const part = articles.slice((page - 1) * ENTITY_PAGE_SIZE, page * ENTITY_PAGE_SIZE);
    yield [
      dataFiles.entity(entity.id, page),
      (): EntityPageData => ({ articles: part.map((article) => index.refOf(article)) }),
    ];
  }
  yield [dataFiles.entityRows(entity.id), () => toEntityRows(articles, index)];
}

function toEntityData(indexed: IndexedEntity, index: ArticleIndex): EntityData {
  const { entity, articles } = indexed;
  // it may stand among the first itself
  const together = index.leadingIn(articles, MOST_WITH + 1).filter(({ id }) => id !== entity.id);
  return {
    ...toEntityRef(entity),
    forms: entity.forms,
    joins: entity.joins,
    roles: entity.roles,
    seeAlso: seeAlsoOf(indexed, index.entities),
    total: articles.length,
    months: packDays(countDays(articles)),
    articles: articles.slice(0, ENTITY_PAGE_SIZE).map((article) => index.refOf(article)),
    with: together.slice(0, MOST_WITH),
  };
}

function toEntityRows(articles: readonly Article[], { placeOf }: ArticleIndex): EntityRows {
  const days = new Map<CalendarDate, number[]>();
  const undated: number[] = [];
  for (const article of articles) {
    const places = article.day === null ? undated : (days.get(article.day) ?? []);
    places.push(placeOf(article));
    if (article.day !== null) days.set(article.day, places);
  }
  return { rows: packRows(days), undated };
}
