import { mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What of a site is new, and what of the old one has no place in it, as paths with `/` between the parts. */
export interface SiteChanges {
  readonly staged: Iterable<string>;
  readonly stale: Iterable<string>;
}

/**
 * Moves the changed files of a site to those that stay, each whole, and takes away what is stale. All at one go that
 * no interrupt breaks: what asks the process to end is heard once it is done.
 */
export async function mergeSite(
  staging: string,
  outDir: string,
  { staged, stale }: SiteChanges,
): Promise<void> {
  await withoutInterrupt(() => {
    // first, as a stale file may lie where a folder is to be
    for (const file of stale) {
      unlinkSync(join(outDir, file));
      removeEmpty(outDir, dirname(file));
    }
    const made = new Set<string>();
    for (const file of staged) {
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(join(outDir, folder), { recursive: true });
      made.add(folder);
      renameSync(join(staging, file), join(outDir, file));
    }
  });
}

/** Takes a folder away if nothing is left in it, and those it lies in, up to the site's own. */
function removeEmpty(outDir: string, folder: string): void {
  for (
    let path = folder;
    path !== '.' && readdirSync(join(outDir, path)).length === 0;
    path = dirname(path)
  ) {
    rmdirSync(join(outDir, path));
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function withoutInterrupt(work: () => void): Promise<void> {
  let heard: NodeJS.Signals | null = null;
  const hear = (signal: NodeJS.Signals) => (heard = signal);
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    work();
    // a signal that came meanwhile is handed over in the next turn
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear);
  }
  if (heard) process.kill(process.pid, heard);
}
