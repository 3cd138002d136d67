import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Site } from '../archive/data-files.ts';

/** What the owner may set, read from `DATELINE_*` in the environment or `.env`. */
export interface Settings {
  readonly site: Site;
  /** Absolute path of the seeds folder. */
  readonly seeds: string;
  /** BCP 47 tag of the pages' language. */
  readonly lang: string;
  /** True: any seed problem fails the build, after all are printed. */
  readonly strict: boolean;
  /** True: compressed copies are written beside the site's text files. */
  readonly compress: boolean;
  /** Of each kind of page, how many of the newest have a card of their own; 0 for no cards at all. */
  readonly cards: number;
}

/** A setting the owner has to mend; its message is one line that says which, what is wrong and what to write. */
export class SettingError extends Error {}

/** Reads and checks every setting; relative folders are relative to `root`. Throws a SettingError. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const setting = (name: string, fallback: string) => env[`DATELINE_${name}`]?.trim() || fallback;
  const folder = setting('SEEDS', 'seeds');
  const url = readUrl(setting('URL', ''));
  return {
    site: {
      title: setting('TITLE', 'Dateline'),
      url,
      base: readBase(setting('BASE', ''), url),
      seeds: folder,
    },
    seeds: readFolder(folder, root),
    lang: readLang(setting('LANG', 'en')),
    strict: readSwitch('STRICT', setting('STRICT', '0')),
    compress: readSwitch('COMPRESS', setting('COMPRESS', '0')),
    cards: readNumber('CARDS', setting('CARDS', '2000')),
  };
}

function readFolder(folder: string, root: string): string {
  const path = resolve(root, folder);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new SettingError(`DATELINE_SEEDS: there is no folder ${path}. Make it, or name another.`);
  if (!stat.isDirectory())
    throw new SettingError(`DATELINE_SEEDS: ${path} is not a folder. Name the folder.`);
  return path;
}

function readUrl(text: string): string | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!plain) {
    throw new SettingError(
      `DATELINE_URL: "${text}" is not a web address. Write one like https://news.example.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** A path unlike that of the public address would lead every shared link astray; one left out is taken from it. */
function readBase(text: string, url: string | null): string {
  const told = url === null ? null : `${new URL(url).pathname}/`.replace(/\/{2,}/g, '/');
  const base = text === '' ? (told ?? '/') : `/${text}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base)) {
    const name = text === '' ? 'URL' : 'BASE';
    throw new SettingError(`DATELINE_${name}: "${text || base}" is not a path. Write one like /archive/.`);
  }
  if (told !== null && told !== base) {
    throw new SettingError(
      `DATELINE_BASE: "${text}" is not the path of DATELINE_URL, ${told}. Make them agree, or leave it out.`,
    );
  }
  return base;
}

function readLang(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new SettingError(`DATELINE_LANG: "${text}" is not a language tag. Write one like en or pt-BR.`);
  }
}

function readNumber(name: string, text: string): number {
  if (!/^\d{1,7}$/.test(text)) {
    throw new SettingError(
      `DATELINE_${name}: "${text}" is not a whole number from 0 to 9999999. Write one like 2000.`,
    );
  }
  return Number(text);
}

function readSwitch(name: string, text: string): boolean {
  if (text !== '0' && text !== '1') throw new SettingError(`DATELINE_${name}: "${text}" is neither 0 nor 1.`);
  return text === '1';
}
