import type { Article } from './article.ts';
import type { Entity } from './entity.ts';

/** Everything the seeds hold, joined: the value every page and file is made from. */
export interface Archive {
  /** Newest first; undated ones last, by title. */
  readonly articles: readonly Article[];
  /** Every entity mentioned at least once, by id. */
  readonly entities: readonly Entity[];
}
