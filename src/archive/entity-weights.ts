import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import { groupOf, isNamed } from './label.ts';

/** An article's named entities by number, ascending, with their weights; all weights squared add up to 1. */
export interface Vector {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
}

export interface EntityWeights {
  readonly vectors: readonly Vector[];
  /** Positions of the articles that mention an entity, ascending, by its number. */
  readonly postings: readonly (readonly number[])[];
  /** Room for a question to add up in, by position: all zero before and after it. */
  readonly promise: Float64Array;
}

/** Every article's named entities, weighed: see `relateArticles`. Linear in the mentions. */
export function weighEntities(articles: readonly Article[], entities: readonly Entity[]): EntityWeights {
  const numbers = new Map(
    entities.flatMap(({ id, label }, number) => (isNamed(groupOf(label)) ? [[id, number] as const] : [])),
  );
  const postings: number[][] = entities.map(() => []);
  const counted = articles.map((article, position) => {
    const counts = new Map<number, number>();
    for (const { mentions } of [article.title, ...article.blocks]) {
      for (const { entity } of mentions) {
        const number = entity === null ? undefined : numbers.get(entity);
        if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
      }
    }
    for (const number of counts.keys()) postings[number]!.push(position);
    return counts;
  });
  const rarity = postings.map(({ length }) => log2Up(articles.length) - log2Up(length) + 1);
  const vectors = counted.map((counts): Vector => {
    const sorted = [...counts].toSorted(([a], [b]) => a - b);
    const weights = sorted.map(([number, count]) => rarity[number]! * Math.sqrt(count));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { numbers: sorted.map(([number]) => number), weights: weights.map((weight) => weight / length) };
  });
  return { vectors, postings, promise: new Float64Array(articles.length) };
}

/** The least m for which 2 to the m is at least `count`; 0 for 0. */
function log2Up(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}
