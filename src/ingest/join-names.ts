import type { Group } from '../archive/label.ts';
import { WORDS } from './word-classes.ts';

/** A name as one article mentions it. */
export interface ArticleName {
  readonly group: Group;
  readonly normalForm: string;
  /** The normal form of the name it stands in brackets after, as in "World Health Organization (WHO)". */
  readonly spelledOutBefore?: string;
}

/** For each short form of a group in one article, the full forms it can stand for; `group:short` is the key. */
export type FullForms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the short names of one article stand for: a surname or first name for the full names with it, a full name for
 * the one with middle names, initials for the name spelled out, the leading part of an organisation's name for the
 * whole. More than one full form means that the article does not tell which.
 */
export function joinNames(names: readonly ArticleName[]): FullForms {
  const full = new Map<string, Set<string>>();
  joinPersons(formsOf(names, 'person'), full);
  for (const group of ['org', 'place', 'other'] as const)
    joinInitials(formsOf(names, group), { group, full });
  joinLeadingParts(formsOf(names, 'org'), full);
  for (const { group, normalForm, spelledOutBefore } of names) {
    if (spelledOutBefore !== undefined) full.set(`${group}:${normalForm}`, new Set([spelledOutBefore]));
  }
  return full;
}

/** The last word of a person's name that is no "Jr" and the like. */
export function surnameOf(person: string): string {
  return (
    person
      .replace(/,? (?:Jr|Sr|II|III|IV)$/, '')
      .split(' ')
      .at(-1) ?? person
  );
}

function joinPersons(forms: ReadonlySet<string>, full: Map<string, Set<string>>): void {
  const long = [...forms].filter((form) => form.includes(' '));
  const bySurname = groupBy(long, surnameOf);
  const byFirst = groupBy(long, (form) => form.split(' ')[0] ?? '');
  for (const form of long) {
    const longer = (bySurname.get(surnameOf(form)) ?? []).filter((other) => isLongerForm(other, form));
    if (longer.length > 0) full.set(`person:${form}`, new Set(longer));
  }
  for (const form of forms) {
    if (form.includes(' ')) continue;
    const people = bySurname.get(form) ?? byFirst.get(form) ?? [];
    const fullest = people.filter((person) => !people.some((other) => isLongerForm(other, person)));
    if (fullest.length > 0) full.set(`person:${form}`, new Set(fullest));
  }
}

/** True if `long` is `short` with words put in between: "Hillary Rodham Clinton", "Hillary Clinton". */
function isLongerForm(long: string, short: string): boolean {
  const [more, less] = [long.split(' '), short.split(' ')];
  if (more.length <= less.length || more.at(-1) !== less.at(-1)) return false;
  const sameStart = more[0] === less[0] || (less.length > 1 && more.slice(-less.length).join(' ') === short);
  let found = 0;
  for (const word of more) if (word === less[found]) found++;
  return sameStart && found === less.length;
}

function joinInitials(
  forms: ReadonlySet<string>,
  { group, full }: { group: Group; full: Map<string, Set<string>> },
): void {
  const long = [...forms].filter((form) => form.includes(' '));
  const byInitials = groupBy(long, (form) => initialsOf(form, false));
  const byAllInitials = groupBy(long, (form) => initialsOf(form, true));
  for (const form of forms) {
    if (!/^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(form)) continue;
    const spelled = new Set([...(byInitials.get(form) ?? []), ...(byAllInitials.get(form) ?? [])]);
    if (spelled.size > 0) full.set(`${group}:${form}`, spelled);
  }
}

function initialsOf(name: string, small: boolean): string {
  const words = name.split(' ').filter((word) => small || /^\p{Lu}/u.test(word));
  return words.map((word) => (word[0] ?? '').toUpperCase()).join('');
}

/** "Samsung" for "Samsung Electronics": only where every word left out is one such as "Group" or "Bank". */
function joinLeadingParts(forms: ReadonlySet<string>, full: Map<string, Set<string>>): void {
  for (const form of forms) {
    const words = form.split(' ');
    for (let length = words.length - 1; length > 0; length--) {
      if (!WORDS.organisationHeads.has(words[length] ?? '')) break;
      const part = words.slice(0, length).join(' ');
      if (part.length < 4 || !forms.has(part) || WORDS.organisationHeads.has(part)) continue;
      full.set(`org:${part}`, (full.get(`org:${part}`) ?? new Set<string>()).add(form));
    }
  }
}

function formsOf(names: readonly ArticleName[], group: Group): ReadonlySet<string> {
  return new Set(names.filter((name) => name.group === group).map(({ normalForm }) => normalForm));
}

function groupBy(
  forms: readonly string[],
  keyOf: (form: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const key = keyOf(form);
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return groups;
}
