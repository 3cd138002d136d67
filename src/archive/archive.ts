import type { Article, ArticleId } from './article.ts';
import type { Entity } from './entity.ts';

/** Everything the seeds hold, joined: the value every page and file is made from. */
export interface Archive {
  /** Newest first; undated ones last, by title. */
  readonly articles: readonly Article[];
  /** Every entity mentioned at least once, by id. */
  readonly entities: readonly Entity[];
  /** Files with the same bytes as an article: what each would be known by, and whose copy it is. */
  readonly copies: readonly Copy[];
}

/** A second file of one article. */
export interface Copy {
  readonly id: ArticleId;
  readonly of: ArticleId;
}
