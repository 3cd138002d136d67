import type { Group, Label } from '../archive/label.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { FIRST_NAMES } from './gazetteer/first-names.ts';
import { EVENTS, LANGUAGES, LAWS, PEOPLES } from './gazetteer/groups.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { GOVERNED_PLACES, PLACE_ALIASES, REGIONS, SITES } from './gazetteer/places.ts';
import { SURNAMES } from './gazetteer/surnames.ts';
import { type Token, tokenise } from './tokenise.ts';

/** What a listed word or phrase can be: a label, or a part of a person's name. */
export type NameKind = Label | 'FIRST' | 'LAST';

/** A listed phrase found in a text. */
export interface Listed {
  /** Index of the token after its last one. */
  readonly to: number;
  readonly kinds: ReadonlySet<NameKind>;
}

/** The longest listed phrase that starts at a token and ends before `limit`, or null. */
export function findListed(tokens: readonly Token[], at: number, limit: number): Listed | null {
  const longest = LONGEST.get(tokens[at]?.text ?? '') ?? 0;
  let found: Listed | null = null;
  let phrase = '';
  for (let to = at + 1; to <= Math.min(limit, at + longest); to++) {
    const word = tokens[to - 1]?.text ?? '';
    phrase = phrase ? `${phrase} ${word}` : word;
    const kinds = KINDS.get(phrase);
    if (kinds) found = { to, kinds };
  }
  return found;
}

/** What a phrase of tokens joined by spaces is listed as; empty if it is not. */
export function kindsOf(phrase: string): ReadonlySet<NameKind> {
  return KINDS.get(phrase) ?? NO_KINDS;
}

/** Every listed phrase in lower case with its kinds, for text that says nothing by its capitals. */
export function foldedKinds(): ReadonlyMap<string, ReadonlySet<NameKind>> {
  return FOLDED;
}

/** The name that an alias of a listed place, organisation or people stands for ("U.S." is "United States"), or undefined. */
export function findOwnName(alias: string, group: Group): string | undefined {
  return OWN_NAMES.get(group)?.get(alias);
}

/** One people in words that differ only in number: "Ukrainians" is "Ukrainian"; anything else as it is. */
export function toSingular(people: string): string {
  const word = people.replace(/s$/, '');
  return word !== people && (KINDS.get(word)?.has('NORP') || /(?:an|ian|ist|crat|[^aeiou]i)$/.test(word))
    ? word
    : people;
}

const NO_KINDS: ReadonlySet<NameKind> = new Set();
const KINDS = new Map<string, Set<NameKind>>();
const LONGEST = new Map<string, number>();
const OWN_NAMES = new Map<Group, Map<string, string>>([
  ['place', new Map()],
  ['org', new Map()],
  ['group', new Map()],
]);

readCountries();
for (const name of listOf(GOVERNED_PLACES, '|')) add(name, 'GPE');
for (const name of listOf(REGIONS, '|')) add(name, 'LOC');
for (const name of listOf(SITES, '|')) add(name, 'FAC');
for (const [name = '', ...others] of listOf(PLACE_ALIASES, ';').map((line) => line.split(' = '))) {
  const kind = kindsOf(name).has('LOC') ? 'LOC' : 'GPE';
  for (const other of [name, ...others]) add(other, kind);
  for (const other of others) OWN_NAMES.get('place')?.set(other, name);
}
for (const [name = '', ...others] of listOf(ORGANISATIONS, ';').map((line) => line.split(' = '))) {
  for (const other of [name, ...others]) add(other, 'ORG');
  for (const other of others) OWN_NAMES.get('org')?.set(other, name);
}
for (const name of listOf(PEOPLES, '|')) addPeople(name);
for (const name of listOf(LANGUAGES, '|')) add(name, 'LANGUAGE');
for (const name of listOf(EVENTS, '|')) add(name, 'EVENT');
for (const name of listOf(LAWS, '|')) add(name, 'LAW');
for (const name of listOf(FIRST_NAMES, ' ')) add(name, 'FIRST');
for (const name of listOf(SURNAMES, ' ')) add(name, 'LAST');
const FOLDED = new Map([...KINDS].map(([phrase, kinds]) => [phrase.toLowerCase(), kinds]));

function readCountries(): void {
  for (const line of listOf(COUNTRIES, '\n')) {
    const [name = '', others = '', peoples = '', capitals = ''] = line.split('|');
    for (const place of [name, ...listOf(others, ','), ...listOf(capitals, ',')]) add(place, 'GPE');
    for (const other of listOf(others, ',')) OWN_NAMES.get('place')?.set(other, name);
    const [people = '', ...otherPeoples] = listOf(peoples, ',');
    for (const each of [people, ...otherPeoples]) if (each) addPeople(each);
    for (const other of otherPeoples) OWN_NAMES.get('group')?.set(other, people);
  }
}

function addPeople(name: string): void {
  add(name, 'NORP');
  const plural = `${name}s`;
  if (!/(?:ese|ish|[nt]ch|[sx]|men|man|ic)$/.test(name) && !KINDS.has(plural)) add(plural, 'NORP');
}

function add(name: string, kind: NameKind): void {
  const words = tokenise(name).map(({ text }) => text);
  const phrase = words.join(' ');
  const kinds = KINDS.get(phrase);
  if (kinds) kinds.add(kind);
  else KINDS.set(phrase, new Set([kind]));
  const [first = ''] = words;
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
}

function listOf(table: string, between: string): readonly string[] {
  const parts =
    between === '|' ? table.split(/[|\n]/) : between === ' ' ? table.split(/\s/) : table.split(between);
  return parts.map((part) => part.trim()).filter(Boolean);
}
