import { BEFORE, TAG_COUNT } from '../ingest/tagger/tags.ts';

/** A stretch of tokens to learn from: the features of each, as indices of rows, and the right tags. */
export interface Example {
  /** Features of all tokens in a row; those of token `i` are `features[from[i]]` to `features[from[i + 1]]`. */
  readonly features: Int32Array;
  readonly from: Int32Array;
  readonly tags: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random each time an example is seen. */
  readonly dropout: number;
  readonly seed: number;
}

/** What was learnt: `weights[row * TAG_COUNT + tag]` and `transitions[before * TAG_COUNT + tag]`. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Learns a linear-chain CRF by stochastic gradient steps sized by AdaGrad (Duchi, Hazan and Singer 2011). The same
 * examples, options and seed give the same weights.
 */
export function trainCrf(
  examples: readonly Example[],
  rows: number,
  { epochs, rate, dropout, seed }: TrainingOptions,
  report: (epoch: number, lossPerToken: number) => void,
): Learnt {
  const K = TAG_COUNT;
  const weights = new Float32Array(rows * K);
  const steps = new Float32Array(rows * K).fill(0.01);
  const transitions = new Float32Array(K * K);
  const transitionSteps = new Float32Array(K * K).fill(0.01);
  const random = randomNumbers(seed);
  const order = examples.map((_, index) => index);
  const longest = Math.max(1, ...examples.map(({ tags }) => tags.length));
  const scores = new Float64Array(longest * K);
  const forward = new Float64Array(longest * K);
  const backward = new Float64Array(longest * K);
  const gradient = new Float64Array(K);
  const edges = new Float64Array(K * K);
  const expected = new Float64Array(K * K);
  // the mean of the weights after each later epoch guesses better than the last of them alone
  const mean = new Float32Array(rows * K);
  const meanTransitions = new Float32Array(K * K);
  const firstInMean = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    const pace = rate / (1 + 0.12 * epoch);
    let loss = 0;
    let tokens = 0;
    for (const index of order) {
      const { features: all, from: allFrom, tags, weight } = examples[index]!;
      const count = tags.length;
      let features = all;
      let from = allFrom;
      if (dropout > 0) {
        features = new Int32Array(all.length);
        from = new Int32Array(count + 1);
        let kept = 0;
        for (let at = 0; at < count; at++) {
          for (let f = allFrom[at]!; f < allFrom[at + 1]!; f++)
            if (random() >= dropout) features[kept++] = all[f]!;
          from[at + 1] = kept;
        }
      }
      for (let at = 0; at < count; at++) {
        const row = at * K;
        for (let tag = 0; tag < K; tag++) scores[row + tag] = 0;
        for (let f = from[at]!; f < from[at + 1]!; f++) {
          const base = features[f]! * K;
          for (let tag = 0; tag < K; tag++) scores[row + tag]! += weights[base + tag]!;
        }
        let most = -Infinity;
        for (let tag = 0; tag < K; tag++) most = Math.max(most, scores[row + tag]!);
        loss -= scores[row + tags[at]!]! - most;
        for (let tag = 0; tag < K; tag++) scores[row + tag] = Math.exp(scores[row + tag]! - most);
      }
      for (let pair = 0; pair < K * K; pair++) edges[pair] = Math.exp(transitions[pair]!);
      // forward, each row scaled to one; the first token follows a token outside
      for (let at = 0; at < count; at++) {
        let total = 0;
        for (let tag = 0; tag < K; tag++) {
          let sum = 0;
          for (const before of BEFORE[tag]!) {
            if (at === 0) sum += before === 0 ? edges[tag]! : 0;
            else sum += forward[(at - 1) * K + before]! * edges[before * K + tag]!;
          }
          forward[at * K + tag] = sum * scores[at * K + tag]!;
          total += forward[at * K + tag]!;
        }
        for (let tag = 0; tag < K; tag++) forward[at * K + tag]! /= total;
        loss += Math.log(total);
      }
      let end = 0;
      for (let tag = 0; tag < K; tag++) {
        backward[(count - 1) * K + tag] = BEFORE[0]!.includes(tag) ? edges[tag * K]! : 0;
        end += forward[(count - 1) * K + tag]! * backward[(count - 1) * K + tag]!;
      }
      loss += Math.log(end);
      for (let at = count - 2; at >= 0; at--) {
        let total = 0;
        for (let tag = 0; tag < K; tag++) backward[at * K + tag] = 0;
        for (let tag = 0; tag < K; tag++) {
          const next = scores[(at + 1) * K + tag]! * backward[(at + 1) * K + tag]!;
          if (next === 0) continue;
          for (const before of BEFORE[tag]!) backward[at * K + before]! += edges[before * K + tag]! * next;
        }
        for (let tag = 0; tag < K; tag++) total += backward[at * K + tag]!;
        for (let tag = 0; tag < K; tag++) backward[at * K + tag]! /= total;
      }
      // expected minus seen, token by token
      const step = (table: Float32Array, sizes: Float32Array, at: number, slope: number): void => {
        const squared = slope * slope;
        sizes[at]! += squared;
        table[at]! -= (pace * slope) / Math.sqrt(sizes[at]!);
      };
      expected.fill(0);
      for (let at = 0; at < count; at++) {
        let total = 0;
        for (let tag = 0; tag < K; tag++) {
          gradient[tag] = forward[at * K + tag]! * backward[at * K + tag]!;
          total += gradient[tag]!;
        }
        for (let tag = 0; tag < K; tag++) gradient[tag]! /= total;
        if (at > 0) {
          let pairs = 0;
          for (let tag = 0; tag < K; tag++) {
            const here = scores[at * K + tag]! * backward[at * K + tag]!;
            for (const before of BEFORE[tag]!)
              pairs += forward[(at - 1) * K + before]! * edges[before * K + tag]! * here;
          }
          for (let tag = 0; tag < K; tag++) {
            const here = scores[at * K + tag]! * backward[at * K + tag]!;
            for (const before of BEFORE[tag]!)
              expected[before * K + tag]! +=
                (forward[(at - 1) * K + before]! * edges[before * K + tag]! * here) / pairs;
          }
          expected[tags[at - 1]! * K + tags[at]!]! -= 1;
          loss -= transitions[tags[at - 1]! * K + tags[at]!]!;
        } else {
          for (let tag = 0; tag < K; tag++) expected[tag]! += gradient[tag]!;
          expected[tags[0]!]! -= 1;
          loss -= transitions[tags[0]!]!;
        }
        if (at === count - 1) {
          for (let tag = 0; tag < K; tag++) expected[tag * K]! += gradient[tag]!;
          expected[tags[at]! * K]! -= 1;
          loss -= transitions[tags[at]! * K]!;
        }
        gradient[tags[at]!]! -= 1;
        for (let tag = 0; tag < K; tag++) {
          const slope = gradient[tag]! * weight;
          if (slope > -1e-4 && slope < 1e-4) continue;
          const squared = slope * slope;
          const move = pace * slope;
          for (let f = from[at]!; f < from[at + 1]!; f++) {
            const cell = features[f]! * K + tag;
            steps[cell]! += squared;
            weights[cell]! -= move / Math.sqrt(steps[cell]!);
          }
        }
      }
      for (let pair = 0; pair < K * K; pair++)
        if (expected[pair] !== 0) step(transitions, transitionSteps, pair, expected[pair]! * weight);
      tokens += count;
    }
    if (epoch >= firstInMean) {
      const share = 1 / (epochs - firstInMean);
      for (let cell = 0; cell < mean.length; cell++) mean[cell]! += share * weights[cell]!;
      for (let pair = 0; pair < K * K; pair++) meanTransitions[pair]! += share * transitions[pair]!;
    }
    report(epoch, loss / tokens);
  }
  return { weights: mean, transitions: meanTransitions };
}

/** Numbers in [0, 1) from a linear congruence (Numerical Recipes): the same on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}
