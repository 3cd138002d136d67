import type { EntityId } from '../archive/article.ts';
import type { EntityLink, LinkKind } from '../archive/entity.ts';
import type { Group } from '../archive/label.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { toNormalForm } from './normal-form.ts';
import { toNamedId } from './to-named-id.ts';

let related: ReadonlyMap<EntityId, readonly EntityLink[]> | null = null;

/** What each country, people and capital of the table of countries is to the others, by id. */
export function relatedToCountries(): ReadonlyMap<EntityId, readonly EntityLink[]> {
  return (related ??= readTable());
}

function readTable(): ReadonlyMap<EntityId, readonly EntityLink[]> {
  const links = new Map<EntityId, Map<string, EntityLink>>();
  const add = (from: EntityId, kind: LinkKind, to: EntityId): void => {
    if (from === to) return;
    links.set(from, (links.get(from) ?? new Map<string, EntityLink>()).set(`${kind} ${to}`, { kind, to }));
  };
  for (const line of COUNTRIES.split('\n').filter(Boolean)) {
    const [name = '', , peoples = '', capitals = ''] = line.split('|');
    const country = idOf(name, 'place');
    for (const people of listOf(peoples).map((each) => idOf(each, 'group'))) {
      add(country, 'people', people);
      add(people, 'country', country);
    }
    for (const capital of listOf(capitals).map((each) => idOf(each, 'place'))) {
      add(country, 'capital', capital);
      add(capital, 'capital-of', country);
    }
  }
  return new Map([...links].map(([id, byKey]) => [id, [...byKey.values()]]));
}

function idOf(name: string, group: Group): EntityId {
  return toNamedId(group, toNormalForm(name, group));
}

function listOf(names: string): readonly string[] {
  return names.split(',').filter(Boolean);
}
