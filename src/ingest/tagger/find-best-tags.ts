import { SCALE } from './scale.ts';
import { BEFORE, TAG_COUNT } from './tags.ts';

/** The best row of tags (Viterbi), until the room is used again. `scores` holds TAG_COUNT for each token. */
export function findBestTags(
  scores: Int32Array,
  transitions: Int16Array,
  { best, cameFrom, tags }: Room,
): Uint8Array {
  const count = scores.length / TAG_COUNT;
  best.fill(NEVER, 0, scores.length);
  for (let at = 0; at < count; at++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = NEVER;
      let from = 0;
      if (at === 0) {
        if (IS_OPENER[tag]) most = transitions[tag]!;
      } else {
        const befores = BEFORE[tag]!;
        for (let index = 0; index < befores.length; index++) {
          const before = befores[index]!;
          const score = best[(at - 1) * TAG_COUNT + before]! + transitions[before * TAG_COUNT + tag]!;
          if (score > most) {
            most = score;
            from = before;
          }
        }
      }
      if (most === NEVER) continue;
      best[at * TAG_COUNT + tag] = most + scores[at * TAG_COUNT + tag]!;
      cameFrom[at * TAG_COUNT + tag] = from;
    }
  }
  let last = 0;
  let most = NEVER;
  for (const tag of CLOSERS) {
    const score = best[(count - 1) * TAG_COUNT + tag]! + transitions[tag * TAG_COUNT]!;
    if (score > most) [most, last] = [score, tag];
  }
  for (let at = count - 1; at >= 0; at--) {
    tags[at] = last;
    last = cameFrom[at * TAG_COUNT + last]!;
  }
  return tags.subarray(0, count);
}

/** The probability of each tag of each token (forward and backward sums), TAG_COUNT for a token, as findBestTags. */
export function toChances(
  scores: Int32Array,
  steps: Float64Array,
  { emit, forward, chances }: Room,
): Float64Array {
  const count = scores.length / TAG_COUNT;
  for (let at = 0; at < count; at++) {
    let most = NEVER;
    for (let tag = 0; tag < TAG_COUNT; tag++) most = Math.max(most, scores[at * TAG_COUNT + tag]!);
    let total = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      emit[at * TAG_COUNT + tag] = shareOf(most - scores[at * TAG_COUNT + tag]!);
      let sum = 0;
      if (at === 0) sum = IS_OPENER[tag]! * steps[tag]!;
      else {
        const befores = BEFORE[tag]!;
        for (let index = 0; index < befores.length; index++)
          sum += forward[(at - 1) * TAG_COUNT + befores[index]!]! * steps[befores[index]! * TAG_COUNT + tag]!;
      }
      forward[at * TAG_COUNT + tag] = sum * emit[at * TAG_COUNT + tag]!;
      total += forward[at * TAG_COUNT + tag]!;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[at * TAG_COUNT + tag]! /= total;
  }
  let backward = new Float64Array(TAG_COUNT);
  let next = new Float64Array(TAG_COUNT);
  for (const tag of CLOSERS) backward[tag] = steps[tag * TAG_COUNT]!;
  for (let at = count - 1; at >= 0; at--) {
    let total = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      chances[at * TAG_COUNT + tag] = forward[at * TAG_COUNT + tag]! * backward[tag]!;
      total += chances[at * TAG_COUNT + tag]!;
    }
    next.fill(0);
    let size = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      chances[at * TAG_COUNT + tag]! /= total;
      const share = emit[at * TAG_COUNT + tag]! * backward[tag]!;
      const befores = BEFORE[tag]!;
      for (let index = 0; index < befores.length; index++)
        next[befores[index]!]! += steps[befores[index]! * TAG_COUNT + tag]! * share;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) size += next[tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag++) next[tag]! /= size;
    [backward, next] = [next, backward];
  }
  return chances;
}

/** What the stretches of an article are worked out in, one after the other: to make it for each takes as long again. */
export interface Room {
  readonly best: Int32Array;
  readonly cameFrom: Uint8Array;
  readonly tags: Uint8Array;
  readonly emit: Float64Array;
  readonly forward: Float64Array;
  readonly chances: Float64Array;
}

/** Room for stretches of up to `tokens` tokens. */
export function roomFor(tokens: number): Room {
  const cells = tokens * TAG_COUNT;
  return {
    best: new Int32Array(cells),
    cameFrom: new Uint8Array(cells),
    tags: new Uint8Array(tokens),
    emit: new Float64Array(cells),
    forward: new Float64Array(cells),
    chances: new Float64Array(cells),
  };
}

/** e to the power of minus a difference of scores; all differences are whole, so each is worked out once. */
function shareOf(difference: number): number {
  return difference < SHARES.length ? SHARES[difference]! : 0;
}

const NEVER = -0x40000000;
const SHARES = Float64Array.from({ length: 40 * SCALE }, (_, difference) => Math.exp(-difference / SCALE));
/** 1 for the tags that may open a stretch: those that may follow a token outside. */
const IS_OPENER = Uint8Array.from(BEFORE, (before) => (before.includes(0) ? 1 : 0));
/** The tags that may close one. */
const CLOSERS: readonly number[] = BEFORE[0]!;
