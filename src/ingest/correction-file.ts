import { isSeedName } from './is-seed-name.ts';

/** A file of the seeds folder with which the owner corrects the marks, as read. */
export interface CorrectionFile {
  /** Path inside the seeds folder. */
  readonly name: string;
  readonly text: string;
}

export const GLOSSARY_FILE = 'glossary.json';
export const PATTERNS_FILE = 'patterns.jsonl';

/**
 * Whether a path inside the seeds folder names a file of corrections: the glossary, the patterns, or a sidecar, which
 * is `.ann` or `.json` in any case. Hidden files are none.
 */
export function isCorrectionName(name: string): boolean {
  return name === PATTERNS_FILE || name === GLOSSARY_FILE || seedOfSidecar(name) !== null;
}

/** The seed a sidecar lies beside, without its `.txt`: `storm` for `storm.ann`. Null for what is no sidecar. */
export function seedOfSidecar(name: string): string | null {
  if (name === GLOSSARY_FILE) return null;
  const stem = /^(.+)\.(?:ann|json)$/i.exec(name)?.[1];
  return stem !== undefined && isSeedName(`${stem}.txt`) ? stem : null;
}

/** The path of a seed without its `.txt`: what its sidecars are called. */
export function stemOf(seed: string): string {
  return seed.replace(/\.txt$/i, '');
}
