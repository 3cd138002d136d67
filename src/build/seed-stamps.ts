import { lstatSync, renameSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What the files of a folder held, by what the disk says of them, so that those nobody touched need not be read. Only
 * a short cut: a file whose stamp is unknown is read, and its bytes decide.
 */
export interface SeedStamps {
  /** Digest of a file's bytes; null where it was touched, or is not known yet. */
  readonly find: (name: string) => string | null;
  /** Takes the digest of a file that was looked for and then read. */
  readonly add: (name: string, digest: string) => void;
  /** Keeps those that were looked for and are known. */
  readonly save: () => void;
}

/** Opens the stamps of `folder`, kept in `file`; a file that is missing or damaged holds none. */
export async function openSeedStamps(file: string, folder: string): Promise<SeedStamps> {
  const kept = await readStamps(file);
  const found = new Map<string, string>();
  const used = new Map<string, Stamp>();
  return {
    find: (name) => {
      const stamp = toStamp(join(folder, name));
      const known = kept.get(name);
      if (stamp === null) return null;
      found.set(name, stamp);
      if (known?.[0] !== stamp) return null;
      used.set(name, known);
      return known[1];
    },
    add: (name, digest) => {
      const stamp = found.get(name);
      if (stamp !== undefined) used.set(name, [stamp, digest]);
    },
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify([...used]));
      renameSync(`${file}.new`, file);
    },
  };
}

type Stamp = readonly [stamp: string, digest: string];

/**
 * Size and times of a plain file. The time of its last change is set by the system alone, so that bytes that were
 * changed under the old date of writing are seen. Null where it changed just now: it could again, in the same tick.
 */
function toStamp(path: string): string | null {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || Date.now() - Math.max(stat.mtimeMs, stat.ctimeMs) < JUST_NOW_MS) return null;
    return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
  } catch {
    // whatever is wrong with it, who reads it will say
    return null;
  }
}

/** No file system tells times less well. */
const JUST_NOW_MS = 2000;

async function readStamps(file: string): Promise<ReadonlyMap<string, Stamp>> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as Iterable<[string, Stamp]>);
  } catch {
    return new Map();
  }
}
