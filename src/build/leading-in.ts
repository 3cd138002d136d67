import type { Article } from '../archive/article.ts';
import type { CountedEntity } from '../archive/data-files.ts';
import { toEntityRef, type EntityIndex } from './entity-index.ts';

/** The entities with a page in most of these articles, most first, equals by mentions in the archive, then id: at most `most` of them. */
export type LeadingIn = (articles: readonly Article[], most: number) => readonly CountedEntity[];

/**
 * Turns an index of articles by entity round, which takes time linear in it, and gives the question. Every article is
 * counted, none twice for one entity; a question takes time linear in what its articles name, whatever the archive.
 */
export function countLeading(entities: EntityIndex): LeadingIn {
  const named = [...entities.values()]
    .filter(({ page }) => page)
    .toSorted((a, b) => b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1));
  const numbersIn = new Map<Article, number[]>();
  named.forEach(({ articles }, number) => {
    for (const article of articles) {
      const numbers = numbersIn.get(article);
      if (numbers) numbers.push(number);
      else numbersIn.set(article, [number]);
    }
  });
  // all zero between two questions: a table for each would cost more than the counting
  const counts = new Uint32Array(named.length);

  return (articles, most) => {
    const met: number[] = [];
    for (const article of articles) {
      for (const number of numbersIn.get(article) ?? []) {
        if (counts[number]!++ === 0) met.push(number);
      }
    }
    const leading = met
      .toSorted((a, b) => counts[b]! - counts[a]! || a - b)
      .slice(0, most)
      .map((number) => ({ ...toEntityRef(named[number]!.entity), count: counts[number]! }));
    for (const number of met) counts[number] = 0;
    return leading;
  };
}
