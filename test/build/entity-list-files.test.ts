import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities, toWantedNames } from '../../src/app/entity/find-entities.ts';
import { dataFiles } from '../../src/archive/data-files.ts';
import {
  ENTITY_LIST_SIZE,
  MOST_BY_ONE_SIGN,
  MOST_LEADING_OF_A_GROUP,
  type EntitiesByWord,
  type EntitiesData,
  type EntityListData,
  type EntityListKey,
} from '../../src/archive/entity-lists.ts';
import type { Entity } from '../../src/archive/entity.ts';
import type { Label } from '../../src/archive/label.ts';
import { hasShard } from '../../src/archive/word-shards.ts';
import { toWords } from '../../src/archive/words.ts';
import { entityListFiles } from '../../src/build/entity-list-files.ts';
import { indexEntities } from '../../src/build/entity-index.ts';
import { aBlock, anArchive, anArticle, anArticleId, anEntity } from '../support/an-article.ts';

/** The files of an archive where every entity is in so many articles. */
function filesOf(counts: readonly (readonly [entity: Entity, articles: number])[]) {
  const most = Math.max(0, ...counts.map(([, articles]) => articles));
  const articles = Array.from({ length: most }, (_, index) =>
    anArticle({
      id: anArticleId(index),
      blocks: counts.filter(([, number]) => number > index).map(([entity]) => aBlock(entity.name, entity)),
    }),
  );
  const archive = anArchive(
    articles,
    counts.map(([entity]) => entity),
  );
  const files = new Map(entityListFiles(indexEntities(archive)));
  const data = files.get(dataFiles.entities())!() as EntitiesData;
  return {
    paths: [...files.keys()],
    data,
    names: (key: EntityListKey, part = 1) =>
      (files.get(dataFiles.entityList(key, part))!() as EntityListData).entities.map(({ name }) => name),
    find: (q: string) => {
      const wanted = toWantedNames(q)!;
      if (!hasShard(data.wordShards, wanted.shard)) return [];
      const shard = files.get(dataFiles.entitiesByWord(wanted.shard))!() as EntitiesByWord;
      return findEntities(shard, wanted).map(({ name }) => name);
    },
  };
}

/** Each with an id of its own, whatever its name. */
const entitiesNamed = (names: readonly string[], label: Label = 'PERSON') =>
  names.map((name, index) => ({ ...anEntity(name, label), id: `person:x-${index}` as Entity['id'] }));

describe('build/entity-list-files', () => {
  it('sums up every group, those in most articles first, equals A–Z, with what names begin with', () => {
    const { data } = filesOf([
      [anEntity('Zoe'), 1],
      [anEntity('Ábel'), 1],
      [anEntity('Ana Poole'), 3],
      [anEntity('Norway', 'GPE'), 2],
      [anEntity('noon', 'TIME'), 3],
    ]);
    expect(data).toMatchObject({
      total: 4,
      initials: [
        ['A', 2],
        ['N', 1],
        ['Z', 1],
      ],
    });
    expect(data.groups.map(({ group, total }) => [group, total])).toEqual([
      ['person', 3],
      ['place', 1],
    ]);
    expect(data.groups[0]!.initials).toEqual([
      ['A', 2],
      ['Z', 1],
    ]);
    const { id, label } = anEntity('Ana Poole');
    expect(data.groups[0]!.leading[0]).toEqual({ id, name: 'Ana Poole', label, count: 3 });
    expect(data.groups[0]!.leading.map(({ name }) => name)).toEqual(['Ana Poole', 'Ábel', 'Zoe']);
  });

  it('lists all of a group and of all groups, in parts, by count only where there are more than lead', () => {
    const people = Array.from({ length: ENTITY_LIST_SIZE + 1 }, (_, index) =>
      anEntity(`Xy${String(index).padStart(3, '0')}`),
    );
    const places = Array.from({ length: MOST_LEADING_OF_A_GROUP }, (_, index) =>
      anEntity(`Ab${String(index).padStart(3, '0')}`, 'GPE'),
    );
    const { paths, names, data } = filesOf([
      ...people.map((entity, index) => [entity, index === 7 ? 2 : 1] as const),
      ...places.map((entity) => [entity, 1] as const),
    ]);
    expect(paths.filter((path) => !path.includes('by-word'))).toEqual([
      'data/entities.json',
      'data/entities/by-name/all/1.json',
      'data/entities/by-name/all/2.json',
      'data/entities/by-name/person/1.json',
      'data/entities/by-name/person/2.json',
      'data/entities/by-count/person/1.json',
      'data/entities/by-count/person/2.json',
      'data/entities/by-name/place/1.json',
    ]);
    expect(names({ order: 'by-name', group: 'person' }, 2)).toEqual(['Xy200']);
    expect(names({ order: 'by-count', group: 'person' }).slice(0, 3)).toEqual(['Xy007', 'Xy000', 'Xy001']);
    const all = names({ order: 'by-name', group: 'all' });
    expect([all[0], all[MOST_LEADING_OF_A_GROUP], all.length]).toEqual(['Ab000', 'Xy000', ENTITY_LIST_SIZE]);
    for (const { leading } of data.groups) {
      expect(leading).toHaveLength(MOST_LEADING_OF_A_GROUP);
    }
  });

  it.each([
    ['au', ['Aurélie Castaing', 'Lloyd Austin']],
    ['AUS', ['Lloyd Austin']],
    ['aurelie', ['Aurélie Castaing']],
    ['cast aur', ['Aurélie Castaing']],
    ['ll aus', ['Lloyd Austin']],
    ['ustin', []],
    ['尔', ['首尔']],
    ['首尔', ['首尔']],
    ['l', ['Lloyd Austin', 'Łódź']],
  ])('finds by %j: %j', (q, found) => {
    const people = entitiesNamed(['Lloyd Austin', 'Aurélie Castaing', '首尔', 'Łódź']);
    expect(filesOf(people.map((entity) => [entity, 1])).find(q)).toEqual(found);
  });

  it('finds by one letter those of each group that are in most articles, by two all', () => {
    const names = Array.from({ length: MOST_BY_ONE_SIGN + 2 }, (_, index) => `Xy${index}`);
    const { find } = filesOf([
      ...entitiesNamed(names).map((entity, index) => [entity, index === names.length - 1 ? 2 : 1] as const),
      [anEntity('Xanthi', 'GPE'), 1],
    ]);
    expect(find('x')).toHaveLength(MOST_BY_ONE_SIGN + 1);
    expect(find('x')).toEqual(expect.arrayContaining([names.at(-1), 'Xanthi']));
    expect(find('xy')).toHaveLength(names.length);
  });

  it('finds a name by the beginning of any of its words, in every script', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('Ėrika d’Aubigny', 'Ким Чен Ын', '김정은', 'नरेन्द्र मोदी', 'محمد', 'ｶﾞﾗｽ Co.', 'ไทย 2'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 6 }), fc.nat(), (names, nat) => {
        const { find } = filesOf(entitiesNamed(names).map((entity) => [entity, 1]));
        for (const name of names) {
          for (const word of toWords(name)) {
            const signs = Array.from(word);
            const beginning = signs.slice(0, 1 + (nat % signs.length)).join('');
            if (toWantedNames(beginning)) expect(find(beginning), beginning).toContain(name);
          }
        }
      }),
    );
  });
});
