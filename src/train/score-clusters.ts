/** Pairs of mentions joined rightly, wrongly, and not. */
export interface ClusterScore {
  readonly mentions: number;
  readonly right: number;
  readonly joined: number;
  readonly wanted: number;
}

/** Counts pairs of mentions: each mention comes with the name of its right cluster and of the one it was put in. */
export function scoreClusters(pairs: readonly (readonly [wanted: string, found: string])[]): ClusterScore {
  const [wanted, found, both] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const [right, put] of pairs) {
    count(wanted, right);
    count(found, put);
    count(both, `${right}\n${put}`);
  }
  return { mentions: pairs.length, right: pairsIn(both), joined: pairsIn(found), wanted: pairsIn(wanted) };
}

/** One line of precision, recall and their mean, in percent. */
export function formatClusters({ mentions, right, joined, wanted }: ClusterScore): string {
  const [precision, recall] = [(100 * right) / Math.max(1, joined), (100 * right) / Math.max(1, wanted)];
  const mean = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return `pairs of ${mentions} names joined: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${mean.toFixed(1)}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const size of counts.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
