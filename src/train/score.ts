/** How many spans were right, wrongly found, and missed. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export interface Scored {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Counts exact matches of span and label by label, as CoNLL's rule has it; documents in the same order on both sides. */
export function scoreSpans(
  wanted: readonly (readonly Scored[])[],
  found: readonly (readonly Scored[])[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (label: string): Tally => {
    const tally = tallies.get(label) ?? { right: 0, found: 0, wanted: 0 };
    tallies.set(label, tally);
    return tally;
  };
  for (const [index, spans] of wanted.entries()) {
    const keys = new Set(spans.map(({ start, end, label }) => `${start}-${end}-${label}`));
    for (const { label } of spans) {
      of(label).wanted++;
      of('all').wanted++;
    }
    for (const { start, end, label } of found[index] ?? []) {
      const isRight = keys.delete(`${start}-${end}-${label}`);
      for (const tally of [of(label), of('all')]) {
        tally.found++;
        if (isRight) tally.right++;
      }
    }
  }
  return tallies;
}

/** Precision, recall and their harmonic mean, in percent. */
export function toF1({
  right,
  found,
  wanted,
}: Tally): readonly [precision: number, recall: number, f1: number] {
  const precision = found ? (100 * right) / found : 0;
  const recall = wanted ? (100 * right) / wanted : 0;
  return [precision, recall, precision + recall ? (2 * precision * recall) / (precision + recall) : 0];
}

/** A table of tallies, a line for each label. */
export function formatScores(tallies: ReadonlyMap<string, Tally>): string {
  return [...tallies]
    .toSorted(([, a], [, b]) => b.wanted - a.wanted)
    .map(([label, tally]) => {
      const figures = toF1(tally).map((figure) => figure.toFixed(1).padStart(6));
      return `${label.padEnd(12)}${figures.join('')}${String(tally.wanted).padStart(7)}`;
    })
    .join('\n');
}
