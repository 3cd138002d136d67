import type { JoinReason } from '../archive/entity.ts';
import { GROUPS, type Group } from '../archive/label.ts';
import { kindsOf } from './gazetteer.ts';
import { groupBy } from './group-by.ts';
import { type Joined, joinPersons } from './join-persons.ts';
import { isEveryday, WORDS } from './word-classes.ts';

/** A name as one article mentions it. */
export interface ArticleName {
  readonly group: Group;
  readonly normalForm: string;
  /** The normal form of the name it stands in brackets after, as in "World Health Organization (WHO)". */
  readonly spelledOutBefore?: string;
}

/** The full forms that a short one can stand for, each with the reason. */
export type Meanings = ReadonlyMap<string, JoinReason>;

/** What each short form of a group in one article can stand for; `group:short` is the key. */
export type FullForms = ReadonlyMap<string, Meanings>;

/**
 * What the short names of one article stand for: a surname or first name for the full names with it, a full name for
 * the one with middle names, initials for the name spelled out, the first or last part of an organisation's name for
 * the whole. More than one full form means that the article does not tell which.
 */
export function joinNames(names: readonly ArticleName[]): FullForms {
  const full = new Map<string, Map<string, JoinReason>>();
  const add = (group: Group, short: string, [form, reason]: readonly [string, JoinReason]): void => {
    if (short === form) return;
    const key = `${group}:${short}`;
    full.set(key, (full.get(key) ?? new Map<string, JoinReason>()).set(form, reason));
  };
  for (const { id: group } of GROUPS) {
    const forms = formsOf(names, group);
    if (forms.size < 2) continue;
    const spelled = [...new Set(forms.values())];
    const joined = (short: string, form: string, reason: JoinReason): void =>
      add(group, short, [form, reason]);
    if (group === 'person') joinPersons(spelled, joined);
    else if (group !== 'group') joinInitials(spelled, joined);
    if (group === 'org') joinLeadingParts(spelled, joined);
    if (group === 'other') joinStorms(spelled, joined);
    for (const [written, form] of forms)
      if (written !== form)
        full.set(`${group}:${written}`, full.get(`${group}:${form}`) ?? new Map([[form, 'same-name']]));
  }
  for (const { group, normalForm, spelledOutBefore } of names) {
    if (spelledOutBefore !== undefined)
      full.set(`${group}:${normalForm}`, new Map([[spelledOutBefore, 'initials']]));
  }
  return full;
}

function joinInitials(forms: readonly string[], joined: Joined): void {
  const long = forms.filter((form) => form.includes(' '));
  const byInitials = groupBy(long, (form) => initialsOf(form, false));
  const byAllInitials = groupBy(long, (form) => initialsOf(form, true));
  for (const form of forms) {
    if (!/^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(form)) continue;
    for (const spelled of [...(byInitials.get(form) ?? []), ...(byAllInitials.get(form) ?? [])])
      joined(form, spelled, 'initials');
  }
}

function initialsOf(name: string, small: boolean): string {
  const words = name.split(' ').filter((word) => small || /^\p{Lu}/u.test(word));
  return words.map((word) => (word[0] ?? '').toUpperCase()).join('');
}

/**
 * "Samsung" for "Samsung Electronics", where every word left out is one such as "Group" or "Bank"; "Velquist" for
 * "Velquist Cold Chain", where the word is known for nothing else and begins no other name.
 */
function joinLeadingParts(forms: readonly string[], joined: Joined): void {
  const known = new Set(forms);
  const generic = new Set<string>();
  const begun = new Map<string, string[]>();
  for (const form of forms) {
    const words = form.split(' ');
    let isGeneric = true;
    for (let length = words.length - 1; length > 0; length--) {
      const part = words.slice(0, length).join(' ');
      isGeneric &&= WORDS.organisationHeads.has(words[length] ?? '');
      if (part.length < 4 || !known.has(part) || WORDS.organisationHeads.has(part)) continue;
      if (isGeneric) {
        joined(part, form, 'leading-part');
        generic.add(part);
      } else if (isOwn(part) && !words.slice(length).some(isPlace)) push(begun, part, form);
    }
  }
  for (const [part, wholes] of begun)
    if (wholes.length === 1 && !generic.has(part)) joined(part, wholes[0]!, 'leading-part');
}

/** True for words that no list knows and that are no whole name such as "Barry University" or "BBC". */
function isOwn(part: string): boolean {
  const words = part.split(' ');
  return (
    !/^[^\p{Ll}]+$/u.test(part) &&
    !isEveryday(part.toLowerCase()) &&
    !words.some((word) => WORDS.organisationHeads.has(word)) &&
    [...kindsOf(part)].every((kind) => kind === 'FIRST' || kind === 'LAST')
  );
}

function isPlace(word: string): boolean {
  const kinds = kindsOf(word);
  return kinds.has('GPE') || kinds.has('LOC') || kinds.has('NORP');
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** "Thaddeo" for "Hurricane Thaddeo". */
function joinStorms(forms: readonly string[], joined: Joined): void {
  const known = new Set(forms);
  for (const form of forms) {
    const [kind = '', name = '', ...others] = form.split(' ');
    if (others.length === 0 && WORDS.storms.has(kind) && known.has(name)) joined(name, form, 'trailing-part');
  }
}

/** Each normal form of a group with the one it is in other letters: "LLOYD AUSTIN" of a headline, "Lloyd Austin". */
function formsOf(names: readonly ArticleName[], group: Group): ReadonlyMap<string, string> {
  const forms = names.filter((name) => name.group === group).map(({ normalForm }) => normalForm);
  const spelled = new Map<string, string>();
  for (const form of forms) {
    const lower = form.toLowerCase();
    const known = spelled.get(lower);
    if (known === undefined || rank(form) > rank(known) || (rank(form) === rank(known) && form < known))
      spelled.set(lower, form);
  }
  return new Map(forms.map((form) => [form, spelled.get(form.toLowerCase()) ?? form]));
}

function rank(form: string): number {
  return (/\p{Ll}/u.test(form) ? 1 : 0) + (/^\p{Lu}/u.test(form) ? 1 : 0);
}
