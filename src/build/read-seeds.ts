import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { isCorrectionName } from '../ingest/correction-file.ts';
import { isSeedName } from '../ingest/is-seed-name.ts';
import type { SeedFile } from '../ingest/seed-file.ts';

/** A file of the folder: a seed, or why it is none. */
export type ReadSeed = { readonly seed: SeedFile } | { readonly problem: SeedProblem };

/** Names of everything directly inside a folder but corrections, in order. Rejects if the folder can't be listed. */
export async function listSeeds(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !isCorrectionName(name)).toSorted();
}

/** Reads one file of the folder. Never rejects: what can't be read, or is no seed, is a problem. */
export async function readSeed(folder: string, name: string): Promise<ReadSeed> {
  const read = await readPlainFile(folder, name, isSeedName);
  if ('problem' in read) return read;
  const { bytes } = read;
  return { seed: { name, bytes, nameDigest: toNameDigest(name), digest: sha256(bytes) } };
}

/**
 * The bytes of one file of the folder, if its name is a wanted one. Only a plain file is read: a link is never followed,
 * so nothing outside the folder can come in. Never rejects: what can't be read is a problem.
 */
export async function readPlainFile(
  folder: string,
  name: string,
  isWanted: (name: string) => boolean,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: SeedProblem }> {
  const path = join(folder, name);
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink())
      return refuse(name, 'is a link, and links are not followed', 'Put the file itself there');
    if (stat.isDirectory())
      return refuse(name, 'is a folder, and folders are not read', 'Move its articles up');
    if (!stat.isFile() || !isWanted(name)) {
      return refuse(
        name,
        'is not an article: only .txt files are read',
        'Rename it to end in .txt, or move it away',
      );
    }
    if (stat.size > MOST_BYTES) {
      return refuse(
        name,
        `is larger than ${MOST_BYTES / 2 ** 20} MiB`,
        'Split it into articles',
        'unreadable',
      );
    }
    const bytes = await readFile(path);
    return { bytes };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : error.message;
    return refuse(name, `could not be read (${code})`, 'Check that it exists and may be read', 'unreadable');
  }
}

/** Of the name alone: see SeedFile. */
export function toNameDigest(name: string): string {
  return sha256(name);
}

/** No article is a tenth as long; what is longer is something else, and would be held in memory whole. */
const MOST_BYTES = 64 * 2 ** 20;

function refuse(
  file: string,
  what: string,
  todo: string,
  kind: SeedProblem['kind'] = 'not-text',
): { readonly problem: SeedProblem } {
  return { problem: { kind, file, line: 0, what, todo } };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
