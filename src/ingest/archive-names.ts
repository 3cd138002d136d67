import type { ArticleName, FullForms } from './join-names.ts';
import { surnameOf } from './join-persons.ts';

/** What the archive as a whole knows of its names. */
export interface ArchiveNames {
  /**
   * The full form a short one stands for where its article does not tell; undefined if the archive does not either.
   */
  readonly findFull: (key: string) => string | undefined;
  /** The commonest of the forms that are one name with and without middle names. */
  readonly findCommonest: (key: string) => string | undefined;
}

/**
 * Weighs the names of all articles. A short form is taken for a full one only where that one stands in at least two
 * articles and in at least 80 % of those of every full form it could mean, whatever its case. Two forms of one person's
 * name are joined only where the archive knows a single longer one.
 */
export function weighNames(
  articles: readonly { readonly names: readonly ArticleName[]; readonly full: FullForms }[],
): ArchiveNames {
  const counts = new Map<string, number>();
  const meanings = new Map<string, Map<string, number>>();
  const longer = new Map<string, Set<string>>();
  for (const { names, full } of articles) {
    const keys = new Set(names.map(({ group, normalForm }) => `${group}:${normalForm}`));
    for (const key of keys) {
      count(counts, key);
      // a form that its article tells a fuller one of is counted as that
      if (!key.startsWith('person:') || !key.includes(' ') || full.has(key)) continue;
      const form = key.slice('person:'.length);
      countMeaning(meanings, `person:${surnameOf(form)}`, form);
    }
    for (const [short, forms] of full) {
      const [form = ''] = forms.keys();
      if (forms.size > 1) continue;
      if (!short.includes(' ')) {
        if (!short.startsWith('person:')) countMeaning(meanings, short, form);
      } else if (short.startsWith('person:')) {
        longer.set(short, (longer.get(short) ?? new Set<string>()).add(form));
      }
    }
  }
  const commonest = commonestForms(longer, counts);
  const findCommonest = (key: string): string | undefined => {
    let found: string | undefined;
    // each step goes to a form of more articles, or of as many and more words: there is no ring
    for (let next = commonest.get(key); next !== undefined; next = commonest.get(`person:${next}`))
      found = next;
    return found;
  };
  const mains = new Map<string, string | null>();
  const findFull = (key: string): string | undefined => {
    const lower = key.toLowerCase();
    const known = mains.get(lower);
    if (known !== undefined) return known ?? undefined;
    const main = mainMeaning(meanings.get(lower), (form) => findCommonest(`person:${form}`) ?? form);
    mains.set(lower, main ?? null);
    return main;
  };
  return { findFull, findCommonest };
}

/** The meaning of nearly all articles, forms of one name taken together by `ownOf`. */
function mainMeaning(
  meanings: ReadonlyMap<string, number> | undefined,
  ownOf: (form: string) => string,
): string | undefined {
  const articles = new Map<string, number>();
  for (const [form, times] of meanings ?? [])
    articles.set(ownOf(form), (articles.get(ownOf(form)) ?? 0) + times);
  let [main, most, all]: [string | undefined, number, number] = [undefined, 0, 0];
  for (const [form, times] of articles) {
    all += times;
    if (times > most) [main, most] = [form, times];
  }
  return most >= LEAST_ARTICLES && most >= LEAST_SHARE * all ? main : undefined;
}

function commonestForms(
  longer: ReadonlyMap<string, ReadonlySet<string>>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const commonest = new Map<string, string>();
  for (const [key, forms] of longer) {
    const [form = ''] = forms;
    if (forms.size > 1) continue;
    const short = key.slice('person:'.length);
    const [few, many] = [counts.get(`person:${form}`) ?? 0, counts.get(key) ?? 0];
    if (many > few) commonest.set(`person:${form}`, short);
    else commonest.set(key, form);
  }
  return commonest;
}

function countMeaning(meanings: Map<string, Map<string, number>>, short: string, form: string): void {
  const key = short.toLowerCase();
  const counts = meanings.get(key) ?? new Map<string, number>();
  count(counts, form);
  meanings.set(key, counts);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const LEAST_ARTICLES = 2;
const LEAST_SHARE = 0.8;
