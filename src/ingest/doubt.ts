import type { SeedProblem } from '../archive/seed-problem.ts';

/** A problem found in a seed's text, before the name of its file is added. */
export type Doubt = Omit<SeedProblem, 'file'>;
