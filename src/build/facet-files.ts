import type { Article, EntityId } from '../archive/article.ts';
import {
  dataFiles,
  MOST_FACETS_A_MONTH,
  MOST_FACETS_A_YEAR,
  type EntityRef,
  type FacetCount,
  type FacetsData,
} from '../archive/data-files.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EmittedFile } from './emitted-files.ts';
import { groupBy } from '../ingest/group-by.ts';

/** Who and what leads in each year that has articles. `articles` are all, newest first. */
export function* facetFiles(articles: readonly Article[], index: ArticleIndex): Iterable<EmittedFile> {
  for (const [year, ofYear] of groupBy(articles, ({ day }) => day?.slice(0, 4) ?? '')) {
    if (year !== '') yield [dataFiles.facets(year), () => toFacets(ofYear, index)];
  }
}

function toFacets(ofYear: readonly Article[], { leadingIn }: ArticleIndex): FacetsData {
  const entities: EntityRef[] = [];
  const places = new Map<EntityId, number>();
  const countIn = (articles: readonly Article[], most: number) =>
    leadingIn(articles, most).map(({ count, ...ref }): FacetCount => {
      const place = places.get(ref.id) ?? entities.push(ref) - 1;
      places.set(ref.id, place);
      return [place, count];
    });
  const year = countIn(ofYear, MOST_FACETS_A_YEAR);
  const months = [...groupBy(ofYear, ({ day }) => day!.slice(0, 7))]
    .toReversed()
    .map(([month, ofMonth]) => [month, countIn(ofMonth, MOST_FACETS_A_MONTH)] as const);
  return { entities, year, months };
}
