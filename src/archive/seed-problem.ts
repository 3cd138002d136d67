/** Something about a seed that its owner should know. A value, never thrown: the build goes on. */
export interface SeedProblem {
  readonly kind: SeedProblemKind;
  /** Path inside the seeds folder. */
  readonly file: string;
  /** 1 is the first line; 0 where it is the file as a whole. */
  readonly line: number;
  /** What was found and how it is shown: a clause without a full stop. */
  readonly what: string;
  /** What the owner can do about it: a clause without a full stop. */
  readonly todo: string;
}

/** The sorts of problem, in words for filtering and counting. */
export type SeedProblemKind =
  // the file as bytes
  | 'not-text'
  | 'unreadable'
  | 'encoding'
  | 'controls'
  // the file among others
  | 'same-id'
  | 'duplicate'
  // what is missing
  | 'empty'
  | 'no-body'
  | 'no-date'
  | 'no-title'
  // the header
  | 'date-as-written'
  | 'date-form'
  | 'unusual-day'
  | 'split-title'
  // text that is shown once, or as it stands
  | 'title-copy'
  | 'day-line'
  | 'other-day'
  | 'repeated'
  | 'references'
  | 'markup'
  | 'mojibake'
  | 'other-language'
  // the glossary, patterns and sidecars
  | 'correction-form'
  | 'correction-conflict'
  | 'correction-place'
  | 'correction-stale'
  | 'correction-of-nothing';

/** `seeds/a.txt:1: what. What to do.`, given the folder as the owner named it. */
export function formatSeedProblem({ file, line, what, todo }: SeedProblem, folder: string): string {
  // a name may hold anything, and a terminal obeys control characters
  const name = file.replace(/\p{Cc}/gu, '\u{fffd}');
  return `${folder}/${name}${line > 0 ? `:${line}` : ''}: ${what}. ${todo}.`;
}
