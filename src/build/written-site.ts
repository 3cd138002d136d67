import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Address } from '../archive/addresses.ts';

/** What a build wrote, so that the next can tell what stays. */
export interface WrittenSite {
  /** Of all that every page is drawn with: the app, the template, the settings. */
  readonly key: string;
  /** Hash of each data file, by path. */
  readonly data: Readonly<Record<string, string>>;
  /** Hash of each file of machineFiles, by path. */
  readonly machine: Readonly<Record<string, string>>;
  /** Data files that each page was drawn from. */
  readonly pages: Readonly<Record<Address, readonly string[]>>;
  /** File of each page's own card; none for those that have no other than the site's. */
  readonly cards: Readonly<Record<Address, string>>;
  /** Stamp of each file of the site, by path: one that another has changed since is not kept. See stampFiles. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the last build wrote, as it was saved in `file`; null if that is missing or damaged. */
export async function readWrittenSite(file: string): Promise<WrittenSite | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const isWhole =
      isRecord(value) &&
      typeof value['key'] === 'string' &&
      isRecord(value['data']) &&
      isRecord(value['machine']) &&
      isRecord(value['pages']) &&
      isRecord(value['cards']) &&
      isRecord(value['files']);
    return isWhole ? (value as unknown as WrittenSite) : null;
  } catch {
    return null;
  }
}

export async function saveWrittenSite(file: string, written: WrittenSite): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(written));
  await rename(`${file}.new`, file);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
