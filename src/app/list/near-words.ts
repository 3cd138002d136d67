import { toQueryWords } from '../../archive/words.ts';

/**
 * Which of some words a word may be meant for: those a slip or two away, the nearest first, of equals those in most
 * articles. `known` says in how many a word is. Short words have one slip at most, and words of three signs none.
 */
export function nearWords(word: string, known: ReadonlyMap<string, number>): readonly string[] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return [...known]
    .map(([other, articles]) => ({ other, articles, slips: countSlips(word, other, most) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .toSorted((a, b) => a.slips - b.slips || b.articles - a.articles)
    .slice(0, MOST_NEAR)
    .map(({ other }) => other);
}

/** A query with one of its words replaced by another. */
export function replaceWord(q: string, word: string, other: string): string {
  return q
    .split(' ')
    .map((part) => (toQueryWords(part).includes(word) ? other : part))
    .join(' ');
}

const MOST_NEAR = 3;

/**
 * How many signs to put in, take out or change, or neighbours to swap, lead from one word to the other, no sign twice
 * (optimal string alignment); more than `most` where it is more.
 *
 *          a u s t i n        each number from the one above, on its left, across, and,
 *        0 1 2 3 4 5 6        for neighbours that stand the other way round, two across
 *      a 1 0 1 2 3 4 5
 *      s 2 1 1 1 2 3 4
 */
function countSlips(some: string, other: string, most: number): number {
  if (Math.abs(some.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= some.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = some[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && some[row - 1] === other[column - 2] && some[row - 2] === other[column - 1];
      next.push(
        Math.min(
          last[column]! + 1,
          next[column - 1]! + 1,
          last[column - 1]! + (isSame ? 0 : 1),
          isSwapped ? before[column - 2]! + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length]!;
}
