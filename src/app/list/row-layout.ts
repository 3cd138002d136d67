/** Where the rows of a long list stand, in pixels from its top, while only those near the screen are drawn. */
export interface RowLayout {
  readonly rows: number;
  /** Of the whole list. */
  height(): number;
  /** Of the row's upper edge; rows count through all groups. */
  topOf(row: number): number;
  /** The row at a height; the first or last beyond either end. */
  rowAt(top: number): number;
  /** Tells the true height of a row; true where that moves anything. */
  measure(row: number, height: number): boolean;
  isMeasured(row: number): boolean;
  /** Of a row as far as it is known. */
  heightOf(row: number): number;
  /** The groups that hold the rows from `first` up to `end`, with what of each is drawn. */
  partsOf(first: number, end: number): readonly GroupPart[];
  /** Of a group's upper edge. */
  topOfGroup(group: number): number;
  groupAt(row: number): number;
  /** The first row of a group. */
  firstOf(group: number): number;
}

/** What is drawn of a group: rows counted within it, the room of those before them, and that of those behind with the gap. */
export interface GroupPart {
  readonly group: number;
  readonly first: number;
  readonly end: number;
  readonly skipped: number;
  readonly left: number;
}

/**
 * ```
 * group 0 | heading | row 0 | row 1 | gap |
 * group 1 | heading | row 2 | gap |          topOf(2) = group 0 + heading
 * ```
 * A row that was never drawn counts with the usual height; it gives way to the true one as rows are measured. Very
 * long lists reserve less for each, because a browser draws no page of more than about 17 million pixels.
 */
export function createRowLayout(
  /** Rows of each group. */
  counts: readonly number[],
  usual: { readonly heading: number; readonly row: number; readonly gap: number },
): RowLayout {
  const firsts = new Uint32Array(counts.length + 1);
  counts.forEach((count, group) => (firsts[group + 1] = firsts[group]! + count));
  const rows = firsts[counts.length]!;
  const chrome = usual.heading + usual.gap;
  const reserved = Math.min(usual.row, Math.max(20, (TALLEST - counts.length * chrome) / Math.max(1, rows)));
  const heights = new Float32Array(rows);
  const tops = new Float64Array(counts.length + 1);
  const ofRows = Float64Array.from(counts, (count) => count * reserved);
  let areTopsTrue = false;

  const heightOf = (row: number) => heights[row] || reserved;
  const topsOfGroups = () => {
    if (!areTopsTrue)
      counts.forEach((_, group) => (tops[group + 1] = tops[group]! + chrome + ofRows[group]!));
    areTopsTrue = true;
    return tops;
  };
  const groupAt = (row: number) => lastAtMost(firsts, row, counts.length);
  const heightUpTo = (group: number, row: number) => {
    let height = 0;
    for (let index = firsts[group]!; index < row; index++) height += heightOf(index);
    return height;
  };

  return {
    rows,
    groupAt,
    heightOf,
    firstOf: (group) => firsts[group]!,
    height: () => topsOfGroups()[counts.length]!,
    topOfGroup: (group) => topsOfGroups()[group]!,
    topOf(row) {
      const group = groupAt(row);
      return topsOfGroups()[group]! + usual.heading + heightUpTo(group, row);
    },
    rowAt(top) {
      const group = lastAtMost(topsOfGroups(), top, counts.length);
      let [row, edge] = [firsts[group]!, topsOfGroups()[group]! + usual.heading];
      while (row + 1 < firsts[group + 1]! && edge + heightOf(row) <= top) edge += heightOf(row++);
      return row;
    },
    isMeasured: (row) => heights[row]! > 0,
    measure(row, height) {
      const change = height - heightOf(row);
      heights[row] = height;
      if (Math.abs(change) < 0.1) return false;
      ofRows[groupAt(row)]! += change;
      areTopsTrue = false;
      return true;
    },
    partsOf(first, end) {
      const parts: GroupPart[] = [];
      for (let group = groupAt(first); group < counts.length && firsts[group]! < end; group++) {
        const start = Math.max(first, firsts[group]!);
        const stop = Math.min(end, firsts[group + 1]!);
        parts.push({
          group,
          first: start - firsts[group]!,
          end: stop - firsts[group]!,
          skipped: heightUpTo(group, start),
          left: ofRows[group]! - heightUpTo(group, stop) + usual.gap,
        });
      }
      return parts;
    },
  };
}

/** The last index below `length` whose value is at most `value`, in rising values; 0 where none is. */
function lastAtMost(values: ArrayLike<number>, value: number, length: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const TALLEST = 15_000_000;
