import {
  dataFiles,
  ENTITY_PAGE_SIZE,
  MOST_WITH,
  type EntityData,
  type EntityPageData,
} from '../archive/data-files.ts';
import { countDays, packDays } from '../archive/packed-days.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EmittedFile } from './emitted-files.ts';
import { toEntityRef, type IndexedEntity } from './entity-index.ts';
import { seeAlsoOf } from './see-also.ts';
import { toRows } from './to-rows.ts';

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
  yield [dataFiles.entityRows(entity.id), () => toRows(articles, index)];
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
