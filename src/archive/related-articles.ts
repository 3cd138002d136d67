import type { Article } from './article.ts';
import { dayNumber } from './calendar-date.ts';
import type { Entity } from './entity.ts';
import { weighEntities, type EntityWeights, type Vector } from './entity-weights.ts';

/** An article that has to do with another one, and the named entities that both mention, what ties them most first. */
export interface Related {
  readonly article: Article;
  readonly shares: readonly Entity[];
}

/** The articles related to one of an archive, closest first, at most MOST_RELATED of them. */
export type FindRelated = (article: Article) => readonly Related[];

/**
 * Weighs the named entities of an archive's articles, which stand newest first, and gives the question.
 *
 * An entity's weight is its rarity, `f(N) - f(n) + 1` for n of N articles with f the logarithm to base 2 rounded up
 * (Sparck Jones 1972, "A statistical interpretation of term specificity"), times the square root of how often the
 * article mentions it. Two articles are as close as the cosine of their weights (Salton, Wong and Yang 1975), at most
 * halved by the time between them. The rounding is kept from the source for what it gives: one more article changes
 * no weight but of those entities that it doubles, so that the pages of the others stay as they are.
 *
 * The index takes time linear in the mentions. A question looks at no more than MOST_ASKED entities and at
 * MOST_POSTINGS articles of each, those nearest in time, whatever the size of the archive; all articles together are
 * so linear too. No logarithm, no clock, no order of a hash: the same archive gives the same lists everywhere.
 */
export function relateArticles(articles: readonly Article[], entities: readonly Entity[]): FindRelated {
  const index = weighEntities(articles, entities);
  const days = articles.map(({ day }) => (day === null ? null : dayNumber(day)));
  const positions = new Map(articles.map((article, position) => [article, position]));
  return (article) => {
    const position = positions.get(article);
    if (position === undefined) throw new Error(`${article.id} is none of these articles`);
    const own = index.vectors[position]!;
    const scored: { readonly other: number; readonly score: number }[] = [];
    for (const other of findCandidates(position, index)) {
      const cosine = cosineOf(own, index.vectors[other]!);
      if (cosine < LEAST_COSINE) continue;
      scored.push({ other, score: cosine * nearness(days[position] ?? null, days[other] ?? null) });
    }
    return scored
      .toSorted(
        (a, b) =>
          b.score - a.score ||
          Math.abs(a.other - position) - Math.abs(b.other - position) ||
          a.other - b.other,
      )
      .slice(0, MOST_RELATED)
      .map(({ other }) => ({
        article: articles[other]!,
        shares: sharedBy(own, index.vectors[other]!)
          .slice(0, MOST_SHARED)
          .map((number) => entities[number]!),
      }));
  };
}

export const MOST_RELATED = 4;
const MOST_SHARED = 3;
/** Of an article's entities, the weightiest; one names a dozen, a list of results hundreds. */
const MOST_ASKED = 16;
/** Of the articles that mention an entity, those nearest in time. */
const MOST_POSTINGS = 96;
/** Of the articles so found, those that are compared in full. */
const MOST_COMPARED = 24;
/** Below it two articles share little but the names that every article has. */
const LEAST_COSINE = 0.12;
/** Articles this many days apart are a quarter less close than those of one day, those far apart half. */
const DAYS_TO_A_QUARTER = 60;

/** Articles that share weighty entities with the one at a position, or are near where many share them. */
function findCandidates(position: number, { vectors, postings, promise }: EntityWeights): readonly number[] {
  const { numbers, weights } = vectors[position]!;
  const asked = numbers
    .map((number, place) => ({ number, weight: weights[place]! }))
    .toSorted((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, MOST_ASKED);
  const found: number[] = [];
  for (const { number, weight } of asked) {
    for (const other of nearest(postings[number]!, position)) {
      if (other === position) continue;
      if (promise[other] === 0) found.push(other);
      promise[other]! += weight * weight;
    }
  }
  const comesFirst = (a: number, b: number) =>
    promise[b]! - promise[a]! || Math.abs(a - position) - Math.abs(b - position) || a - b;
  // sorting all would take longer than all the rest
  const best: number[] = [];
  for (const other of found) {
    if (best.length === MOST_COMPARED && comesFirst(best.at(-1)!, other) < 0) continue;
    let place = best.length;
    while (place > 0 && comesFirst(other, best[place - 1]!) < 0) place--;
    best.splice(place, 0, other);
    if (best.length > MOST_COMPARED) best.pop();
  }
  for (const other of found) promise[other] = 0;
  return best;
}

/** The part of a list of positions, ascending, that lies around one of them. */
function nearest(list: readonly number[], position: number): readonly number[] {
  if (list.length <= MOST_POSTINGS) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < position) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - MOST_POSTINGS / 2), list.length - MOST_POSTINGS);
  return list.slice(start, start + MOST_POSTINGS);
}

/** The cosine of two articles' weights; `onShared` hears of each entity that both have, and its part of it. */
function cosineOf(one: Vector, two: Vector, onShared?: (number: number, part: number) => void): number {
  let cosine = 0;
  for (let a = 0, b = 0; a < one.numbers.length && b < two.numbers.length;) {
    const left = one.numbers[a]!;
    const right = two.numbers[b]!;
    if (left === right) {
      const part = one.weights[a]! * two.weights[b]!;
      cosine += part;
      onShared?.(left, part);
    }
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return cosine;
}

/** The numbers of the entities that both articles have, those that tie them most first. */
function sharedBy(one: Vector, two: Vector): readonly number[] {
  const shared: { readonly number: number; readonly part: number }[] = [];
  cosineOf(one, two, (number, part) => shared.push({ number, part }));
  return shared.toSorted((a, b) => b.part - a.part || a.number - b.number).map(({ number }) => number);
}

/** 1 for articles of one day, down to a half for those far apart in time, or without a day. */
function nearness(one: number | null, two: number | null): number {
  if (one === null || two === null) return 0.5;
  return 0.5 + 0.5 / (1 + Math.abs(one - two) / DAYS_TO_A_QUARTER);
}
