import { dataFiles, type CountedEntity } from '../archive/data-files.ts';
import {
  ENTITY_LIST_SIZE,
  MOST_BY_ONE_SIGN,
  MOST_LEADING_OF_A_GROUP,
  type EntitiesByWord,
  type EntitiesData,
  type EntityListData,
  type EntityListKey,
  type InitialCounts,
} from '../archive/entity-lists.ts';
import { GROUPS, groupOf } from '../archive/label.ts';
import { toInitial, toNameKey } from '../archive/name-order.ts';
import { packShards, toWordShard } from '../archive/word-shards.ts';
import { signsOf, toWords } from '../archive/words.ts';
import type { EmittedFile } from './emitted-files.ts';
import { toEntityRef, type EntityIndex } from './entity-index.ts';
import { groupBy } from '../ingest/group-by.ts';

/** The entities that have a page: what leads, all of them A–Z and by count, and by the words of their names. */
export function* entityListFiles(index: EntityIndex): Iterable<EmittedFile> {
  const all = sortByName(index);
  const byGroup = groupBy(all, groupOfEntity);
  const groups = GROUPS.flatMap(({ id }) => {
    const named = byGroup.get(id);
    return named ? [{ group: id, named, ranked: sortByCount(named) }] : [];
  });
  const byWord = shardByWord(all);
  yield [
    dataFiles.entities(),
    (): EntitiesData => ({
      total: all.length,
      initials: countInitials(all),
      groups: groups.map(({ group, named, ranked }) => ({
        group,
        total: named.length,
        initials: countInitials(named),
        leading: ranked.slice(0, MOST_LEADING_OF_A_GROUP),
      })),
      wordShards: packShards([...byWord.keys()]),
    }),
  ];
  yield* toParts({ order: 'by-name', group: 'all' }, all);
  for (const { group, named, ranked } of groups) {
    yield* toParts({ order: 'by-name', group }, named);
    if (ranked.length > MOST_LEADING_OF_A_GROUP) yield* toParts({ order: 'by-count', group }, ranked);
  }
  for (const [shard, toValue] of byWord) yield [dataFiles.entitiesByWord(shard), toValue];
}

type Entities = readonly CountedEntity[];

function groupOfEntity({ label }: CountedEntity) {
  return groupOf(label);
}

function sortByName(index: EntityIndex): Entities {
  return [...index.values()]
    .filter(({ page }) => page)
    .map(({ entity, articles }) => ({
      key: `${toNameKey(entity.name)}\0${entity.id}`,
      counted: { ...toEntityRef(entity), count: articles.length },
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ counted }) => counted);
}

/** Equals stay in their order. */
function sortByCount(entities: Entities): Entities {
  return entities.toSorted((a, b) => b.count - a.count);
}

function countInitials(byName: Entities): InitialCounts {
  return [...groupBy(byName, ({ name }) => toInitial(name))].map(([initial, of]) => [initial, of.length]);
}

function* toParts(key: EntityListKey, entities: Entities): Iterable<EmittedFile> {
  for (let part = 1; (part - 1) * ENTITY_LIST_SIZE < entities.length; part++) {
    const some = entities.slice((part - 1) * ENTITY_LIST_SIZE, part * ENTITY_LIST_SIZE);
    yield [dataFiles.entityList(key, part), (): EntityListData => ({ entities: some })];
  }
}

/** Which shards there are shows only when all words are cut: linear in the names. */
function shardByWord(byName: Entities): ReadonlyMap<string, () => EntitiesByWord> {
  const found = new Map<string, CountedEntity[]>();
  for (const entity of byName) {
    const words = toWords(entity.name);
    for (const signs of new Set(words.flatMap(beginningsOf))) {
      const having = found.get(signs);
      if (having) having.push(entity);
      else found.set(signs, [entity]);
    }
  }
  const shards = groupBy([...found.keys()].toSorted(), toWordShard);
  const entitiesOf = (signs: string): Entities =>
    signsOf(signs, 2).length === 1 ? toMostCounted(found.get(signs)!) : found.get(signs)!;
  return new Map(
    [...shards.keys()]
      .toSorted()
      .map((shard) => [
        shard,
        () => Object.fromEntries(shards.get(shard)!.map((signs) => [signs, entitiesOf(signs)])),
      ]),
  );
}

function beginningsOf(word: string): readonly string[] {
  const [first = '', second] = signsOf(word, 2);
  return second === undefined ? [first] : [first, first + second];
}

/** Of each group those in most articles, in the order they had. */
function toMostCounted(byName: Entities): Entities {
  const kept = new Set(
    [...groupBy(byName, groupOfEntity).values()].flatMap((ofGroup) =>
      sortByCount(ofGroup).slice(0, MOST_BY_ONE_SIGN),
    ),
  );
  return byName.filter((entity) => kept.has(entity));
}
