/** What the bench of the list has measured, as rows of its tables. */

/** @import { Change } from './list-measures.mjs' */

/**
 * @param {string} name
 * @param {readonly Change[]} times
 */
export function toChangeRow(name, times) {
  const { median, p95 } = toTimes(
    name,
    times.map(({ painted }) => painted),
  );
  const rows = toTimes(
    name,
    times.map((time) => time.rows),
  );
  const work = toTimes(
    name,
    times.map((time) => time.work),
  );
  return {
    'date change, ms': name,
    times: times.length,
    'repainted, median': median,
    p95,
    'all rows there, median': rows.median,
    'p95 of these': rows.p95,
    'work, median': work.median,
    'p95 of work': work.p95,
  };
}

/**
 * @param {string} name
 * @param {readonly number[]} gaps
 */
export function toFrameRow(name, gaps) {
  const over = gaps.filter((gap) => gap > 33).length;
  return {
    'steady scroll': name,
    frames: gaps.length,
    'over 33 ms, %': Number(((100 * over) / gaps.length).toFixed(1)),
    'longest, ms': Math.round(Math.max(...gaps)),
  };
}

/**
 * @param {string} name
 * @param {readonly number[]} times
 */
export function toTimes(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN);
  return { 'time, ms': name, times: times.length, median: at(0.5), p95: at(0.95) };
}

/** @param {number} bytes */
export function toKilo(bytes) {
  return Number((bytes / 1000).toFixed(1));
}
