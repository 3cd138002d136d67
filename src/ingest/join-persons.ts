import type { JoinReason } from '../archive/entity.ts';
import { groupBy } from './group-by.ts';
import { WORDS } from './word-classes.ts';

/** Told of each short form, each full form it can stand for, and why. */
export type Joined = (short: string, full: string, reason: JoinReason) => void;

/**
 * Joins the names of the persons of one article, given in normal form, no two of them the same but for case: a lone
 * word that is the surname of longer names, else the first name, else one between ("Temer" for "Michel Temer Lulia");
 * several words that end a longer name, or leave out or shorten words within it.
 */
export function joinPersons(forms: readonly string[], joined: Joined): void {
  const long = forms.filter((form) => form.includes(' '));
  const bySurname = groupBy(long, lowerSurname);
  const byFirst = groupBy(long, firstWord);
  const longerOf = new Map<string, readonly (readonly [string, JoinReason])[]>();
  for (const form of long) {
    const longer = (bySurname.get(lowerSurname(form)) ?? []).flatMap((other) => {
      const reason = findReason(other, form);
      return reason ? [[other, reason] as const] : [];
    });
    if (longer.length > 0) longerOf.set(form, longer);
  }
  // of several forms of one person the fullest
  const fullest = (people: readonly string[]): readonly string[] =>
    people.filter((person) => !longerOf.has(person));
  for (const [form, longer] of longerOf) {
    const ends = fullest(longer.map(([other]) => other));
    for (const [other, reason] of longer) if (ends.includes(other)) joined(form, other, reason);
  }
  const byInner = groupInner(long);
  for (const form of forms) {
    if (form.includes(' ')) continue;
    const lower = form.toLowerCase();
    const people = bySurname.get(lower) ?? byFirst.get(lower) ?? byInner.get(lower) ?? [];
    for (const person of fullest(people)) joined(form, person, 'part-of-name');
  }
}

/** The last word of a person's name that is no "Jr" and the like. */
export function surnameOf(person: string): string {
  return person.replace(AFTER_SURNAME, '').split(' ').at(-1) ?? person;
}

function lowerSurname(person: string): string {
  return surnameOf(person).toLowerCase();
}

function firstWord(person: string): string {
  return person.slice(0, person.indexOf(' ')).toLowerCase();
}

/** Names by the words between their first and last that could be a surname. */
function groupInner(long: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byInner = new Map<string, string[]>();
  for (const person of long) {
    const inner = person.replace(AFTER_SURNAME, '').split(' ').slice(1, -1);
    for (const word of new Set(inner.map((each) => each.toLowerCase()))) {
      if (word.length < 3 || WORDS.particles.has(word)) continue;
      byInner.set(word, [...(byInner.get(word) ?? []), person]);
    }
  }
  return byInner;
}

/** Why `short` stands for `long`; null if it does not, as far as the words tell. */
function findReason(long: string, short: string): JoinReason | null {
  const [more, less] = [long.toLowerCase().split(' '), short.toLowerCase().split(' ')];
  if (more.length < less.length || long === short) return null;
  if (more.length > less.length && more.slice(-less.length).join(' ') === less.join(' '))
    return 'part-of-name';
  if (more[0] !== less[0] && more[0]?.[0] !== less[0]) return null;
  if (more.at(-1) !== less.at(-1)) return null;
  let [found, shortened] = [0, 0];
  for (const word of more) {
    const wanted = less[found];
    if (word === wanted) found++;
    else if (wanted?.length === 1 && word[0] === wanted) [found, shortened] = [found + 1, shortened + 1];
  }
  if (found < less.length) return null;
  if (shortened > 0) return 'initialled';
  return more.length > less.length ? 'middle-names' : null;
}

const AFTER_SURNAME = /,? (?:Jr|Sr|II|III|IV)$/;
