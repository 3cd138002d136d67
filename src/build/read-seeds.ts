import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { isSeedName } from '../ingest/is-seed-name.ts';
import type { SeedFile } from '../ingest/seed-file.ts';

/**
 * Every seed of a folder, by name. Only plain files directly inside it are read: a link is never followed,
 * so nothing outside the folder can come in. What is not read is reported.
 */
export async function readSeeds(
  folder: string,
): Promise<{ seeds: readonly SeedFile[]; problems: readonly SeedProblem[] }> {
  const seeds: SeedFile[] = [];
  const problems: SeedProblem[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const seed = await readSeed(folder, name);
    if ('bytes' in seed) seeds.push(seed);
    else problems.push(seed);
  }
  return { seeds, problems };
}

async function readSeed(folder: string, name: string): Promise<SeedFile | SeedProblem> {
  const path = join(folder, name);
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink())
      return problem(name, 'is a link, and links are not followed', 'Put the file itself there');
    if (stat.isDirectory())
      return problem(name, 'is a folder, and folders are not read', 'Move its articles up');
    if (!stat.isFile() || !isSeedName(name)) {
      return problem(
        name,
        'is not an article: only .txt files are read',
        'Rename it to end in .txt, or move it away',
      );
    }
    const bytes = await readFile(path);
    return { name, bytes, nameDigest: sha256(name), digest: sha256(bytes) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : error.message;
    return problem(name, `could not be read (${code})`, 'Check that it exists and may be read', 'unreadable');
  }
}

function problem(
  file: string,
  what: string,
  todo: string,
  kind: SeedProblem['kind'] = 'not-text',
): SeedProblem {
  return { kind, file, line: 0, what, todo };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
