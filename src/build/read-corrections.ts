import { readdir } from 'node:fs/promises';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { type CorrectionFile, isCorrectionName } from '../ingest/correction-file.ts';
import { readPlainFile } from './read-seeds.ts';

/** The owner's corrections in a seeds folder, as read. */
export interface ReadCorrections {
  /** By name. */
  readonly files: readonly CorrectionFile[];
  /** Of those that can't be read. */
  readonly problems: readonly SeedProblem[];
}

/** Reads the glossary, the patterns and every sidecar in a folder. Rejects if the folder can't be listed. */
export async function readCorrections(folder: string): Promise<ReadCorrections> {
  const files: CorrectionFile[] = [];
  const problems: SeedProblem[] = [];
  for (const name of (await readdir(folder)).filter(isCorrectionName).toSorted()) {
    const read = await readPlainFile(folder, name, isCorrectionName);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const text = toText(read.bytes);
    if (text === null) problems.push(encodingProblem(name));
    else files.push({ name, text });
  }
  return { files, problems };
}

/** Without a byte order mark; null for what is no UTF-8, which JSON must be. */
function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingProblem(file: string): SeedProblem {
  return { kind: 'encoding', file, line: 0, what: 'is not UTF-8; it is left out', todo: 'Save it as UTF-8' };
}
