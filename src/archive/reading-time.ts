import type { ReadingTime } from './data-files.ts';

/**
 * Whole minutes a fast and a slow reader take for a text of so many characters, at least 1 each.
 * English is read at 987 +- 118 characters a minute (Trauzettel-Klosinski and Dietz 2012, IReST),
 * the figures Firefox Reader View uses.
 */
export function toReadingTime(characters: number): ReadingTime {
  const minutes = (speed: number) => Math.max(1, Math.ceil(characters / speed));
  return [minutes(MEAN + DEVIATION), minutes(MEAN - DEVIATION)];
}

/** `2 min` or `3–4 min`. */
export function formatReadingTime([fast, slow]: ReadingTime): string {
  return fast === slow ? `${fast} min` : `${fast}–${slow} min`;
}

const MEAN = 987;
const DEVIATION = 118;
