import type { EntityId } from '../archive/article.ts';
import { type Entity, type EntityLink, parseEntityId } from '../archive/entity.ts';
import { relatedToCountries } from './country-links.ts';

/**
 * Entities with their links to others among them: country, people and capital by the table of countries, and persons
 * whose names are perhaps one name in two spellings. Linear in the entities.
 */
export function linkEntities(entities: readonly Entity[]): readonly Entity[] {
  const known = new Set(entities.map(({ id }) => id));
  const countries = relatedToCountries();
  const spellings = findSpellings(entities);
  return entities.map((entity) => {
    const related = (countries.get(entity.id) ?? []).filter(({ to }) => known.has(to));
    const links = [...related, ...(spellings.get(entity.id) ?? [])];
    return links.length > 0 ? { ...entity, links: links.toSorted(byKindThenId) } : entity;
  });
}

/**
 * Persons with the same names but for one letter of the last, which has six or more. Two such names are equal once each
 * has lost a letter or none (Garbe 2012, "SymSpell"), so that only those that then meet are compared.
 */
function findSpellings(entities: readonly Entity[]): ReadonlyMap<EntityId, readonly EntityLink[]> {
  const meeting = new Map<string, Person[]>();
  const found = new Map<EntityId, Map<EntityId, EntityLink>>();
  for (const { id } of entities) {
    const person = toPerson(id);
    if (!person) continue;
    for (const variant of variantsOf(person.last)) {
      const key = `${person.first} ${variant}`;
      const others = meeting.get(key) ?? [];
      for (const other of others) {
        if (!differByOne(person.last, other.last)) continue;
        for (const [one, two] of [
          [id, other.id],
          [other.id, id],
        ] as const)
          found.set(
            one,
            (found.get(one) ?? new Map<EntityId, EntityLink>()).set(two, { kind: 'maybe', to: two }),
          );
      }
      if (others.length < MOST_MEETING) meeting.set(key, [...others, person]);
    }
  }
  return new Map([...found].map(([id, links]) => [id, [...links.values()]]));
}

interface Person {
  readonly id: EntityId;
  readonly first: string;
  readonly last: string;
}

function toPerson(id: EntityId): Person | null {
  const parsed = parseEntityId(id);
  if (parsed?.group !== 'person') return null;
  const at = parsed.slug.lastIndexOf('-');
  const last = parsed.slug.slice(at + 1);
  return at > 0 && last.length >= LEAST_LETTERS && /^[a-z]+$/.test(last)
    ? { id, first: parsed.slug.slice(0, at), last }
    : null;
}

function variantsOf(word: string): ReadonlySet<string> {
  const variants = new Set([word]);
  for (let at = 0; at < word.length; at++) variants.add(word.slice(0, at) + word.slice(at + 1));
  return variants;
}

/** True if one letter put in, taken out or changed makes one word the other. */
function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (a.length === b.length) return a.slice(same + 1) === b.slice(same + 1);
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return longer.slice(same + 1) === shorter.slice(same);
}

function byKindThenId(a: EntityLink, b: EntityLink): number {
  const order = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return order || (a.to < b.to ? -1 : 1);
}

const KINDS = ['country', 'people', 'capital', 'capital-of', 'maybe'];
const LEAST_LETTERS = 6;
/** Of persons whose names meet in one variant, how many are compared with the next: all, but in an odd archive. */
const MOST_MEETING = 50;
