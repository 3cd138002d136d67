import { createHash } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Folders a build works in. */
export interface BuildFolders {
  /** Where the site is to lie. */
  readonly outDir: string;
  /** Beside it, where it is made: what lies at `outDir` stays whole until the new one is. */
  readonly staging: string;
  /** Scripts, recognised articles and what was written, kept between builds. */
  readonly cache: string;
}

/**
 * The folders for a site made of the seeds in one folder and written to another. Throws where that would take the
 * seeds or the project itself away.
 */
export function toBuildFolders(root: string, seeds: string, outDir: string): BuildFolders {
  for (const kept of [seeds, root]) {
    const way = relative(outDir, kept);
    if (isAbsolute(way) || way.split(sep)[0] === '..') continue;
    throw new Error(
      `--outDir: ${outDir} is replaced by every build, and ${kept} lies in it. Name another folder.`,
    );
  }
  const own = createHash('sha256')
    .update(JSON.stringify([seeds, outDir]))
    .digest('hex')
    .slice(0, 12);
  return {
    outDir,
    staging: join(dirname(outDir), `.${basename(outDir)}-building`),
    cache: join(root, 'node_modules', '.cache', 'dateline', own),
  };
}

/** Throws where what lies at `outDir`, outside the project, is no site of ours: publishing would replace it whole. */
export async function refuseForeign(root: string, outDir: string): Promise<void> {
  if (!relative(root, outDir).startsWith('..')) return;
  const names = await readdir(outDir).catch((): string[] => []);
  if (names.length === 0 || (names.includes('404.html') && names.includes('data'))) return;
  throw new Error(
    `--outDir: ${outDir} holds something else than a site made here, which a build would replace. Empty it, or name another folder.`,
  );
}

/** Puts a whole site where it belongs; the one before it goes, and comes back if the new one can't be put there. */
export async function publish({ outDir, staging }: BuildFolders): Promise<void> {
  const old = `${staging}-old`;
  await rm(old, { recursive: true, force: true });
  await rename(outDir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, outDir).catch(async (error: unknown) => {
    await rename(old, outDir).catch(() => {});
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}
