import type { SeedProblem } from '../archive/seed-problem.ts';
import type { Annotation } from './annotation.ts';
import { type CorrectionFile, GLOSSARY_FILE, PATTERNS_FILE, seedOfSidecar } from './correction-file.ts';
import type { Doubt } from './doubt.ts';
import { type FindOwnNames, openOwnNames } from './find-own-names.ts';
import { EMPTY_GLOSSARY, type Glossary } from './glossary.ts';
import type { OwnName } from './own-name.ts';
import { parseGlossary } from './parse-glossary.ts';
import { parsePatterns } from './parse-patterns.ts';
import { parseSidecar } from './parse-sidecar.ts';

/** All the owner says of the marks. */
export interface Corrections {
  readonly glossary: Glossary;
  /** Finds the names of the glossary and of the patterns; null where there are none. */
  readonly findOwnNames: FindOwnNames | null;
  /** By the path of the seed without its `.txt`. */
  readonly sidecars: ReadonlyMap<string, Sidecar>;
}

/** What one sidecar marks. */
export interface Sidecar {
  readonly file: string;
  readonly annotations: readonly Annotation[];
}

/** Reads the files of corrections, each in its form. Never throws: what can't be used is a problem. */
export function parseCorrections(files: readonly CorrectionFile[]): {
  readonly corrections: Corrections;
  readonly problems: readonly SeedProblem[];
} {
  const problems: SeedProblem[] = [];
  const report = (file: string, doubts: readonly Doubt[]) => {
    for (const doubt of doubts) problems.push({ ...doubt, file });
  };
  let glossary = EMPTY_GLOSSARY;
  let patterns: readonly OwnName[] = [];
  const sidecars = new Map<string, Sidecar>();
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const stem = seedOfSidecar(file.name);
    if (file.name === GLOSSARY_FILE) {
      const read = parseGlossary(file.text);
      glossary = read.glossary;
      report(file.name, read.doubts);
    } else if (file.name === PATTERNS_FILE) {
      const read = parsePatterns(file.text);
      patterns = read.names;
      report(file.name, read.doubts);
    } else if (stem !== null && sidecars.has(stem)) {
      report(file.name, [secondDoubt(sidecars.get(stem)!.file)]);
    } else if (stem !== null) {
      const { annotations, doubts } = parseSidecar(file);
      if (annotations) sidecars.set(stem, { file: file.name, annotations });
      report(file.name, doubts);
    }
  }
  const names = [...glossary.add.flatMap(toOwnNames), ...patterns];
  const findOwnNames = names.length > 0 ? openOwnNames(names) : null;
  return { corrections: { glossary, findOwnNames, sidecars }, problems };
}

function toOwnNames({ name, label, aliases = [] }: Glossary['add'][number]): readonly OwnName[] {
  return [name, ...aliases].map((words) => ({ words, label, name, anyCase: false }));
}

function secondDoubt(first: string): Doubt {
  return {
    kind: 'correction-conflict',
    line: 0,
    what: `corrects an article that ${first} corrects too; it is left out`,
    todo: 'Keep one of the two',
  };
}
