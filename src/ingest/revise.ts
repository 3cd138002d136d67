import type { EntityId } from '../archive/article.ts';
import { type Entity, parseEntityId, toEntityId } from '../archive/entity.ts';
import { groupOf } from '../archive/label.ts';
import type { Sighting } from './collect-entities.ts';
import type { Doubt } from './doubt.ts';
import type { Entry, Glossary } from './glossary.ts';

/** What a mention in a file is of by the owner's word, given what it is of by its own; null where it is not shown. */
export type Revise = (sighting: Sighting, file: string) => Sighting | null;

/** A glossary at work on one archive. */
export interface Revision {
  readonly revise: Revise;
  /** Gives the linked entities their names, and tells which entries met nothing. */
  readonly finish: (entities: readonly Entity[]) => {
    readonly entities: readonly Entity[];
    readonly doubts: readonly Doubt[];
  };
}

/** Splits, retypes, merges and hides, in this order: each step speaks of the ids that the one before it leaves. */
export function openRevision(glossary: Glossary): Revision {
  const { split, retype, merge, hide, rename } = glossary;
  const labels = new Map(retype.map(({ entity, label }) => [entity, label]));
  const targets = new Map(
    merge.flatMap(({ entities, into }) =>
      entities.filter((entity) => entity !== into).map((entity) => [entity, into] as const),
    ),
  );
  const hidden = new Set(hide.map(({ entity }) => entity));
  const isIdle = split.length + retype.length + merge.length + hide.length + rename.length === 0;
  const met: Met = { split: new Set(), retype: new Set(), merge: new Set(), end: new Set() };

  const revise: Revise = (sighting, file) => {
    if (isIdle) return sighting;
    const { form, mention } = sighting;
    let { entity } = sighting;
    const rule = mention.entity ? undefined : split.find((each) => isFor(each, { entity, form, file }));
    if (rule) {
      met.split.add(rule);
      entity = rule.into;
    }
    met.retype.add(entity);
    const label = labels.get(entity) ?? mention.label;
    if (groupOf(label) !== groupOf(mention.label)) entity = inGroupOf(label, entity);
    met.merge.add(entity);
    // a merge of what was merged goes on; there is no ring
    const merged = targets.has(entity);
    for (let next = targets.get(entity); next !== undefined; next = targets.get(entity)) entity = next;
    met.end.add(entity);
    if (hidden.has(entity)) return null;
    const { name, ...nameless } = label === mention.label ? mention : relabelled(mention, label);
    // what it was called goes with the entity it was of
    const isNamed = name !== undefined && !rule && !merged;
    return {
      ...sighting,
      entity,
      reason: entity === sighting.entity ? sighting.reason : 'owner',
      mention: isNamed ? { ...nameless, name } : nameless,
    };
  };
  return {
    revise,
    finish: (entities) => {
      const ids = entities.map(({ id }) => id);
      const missed = findMissed(glossary, met);
      return {
        entities: renamed(entities, rename),
        doubts: missed.map(({ line, entity }) => missedDoubt(line, entity, ids)),
      };
    },
  };
}

/** What each step came upon: entries of `split`, and the ids that stood before retyping, before merging and at the end. */
interface Met {
  readonly split: Set<Entry<object>>;
  readonly retype: Set<EntityId>;
  readonly merge: Set<EntityId>;
  readonly end: Set<EntityId>;
}

/** The entities that entries speak of and no mention was of, each with its line. */
function findMissed(
  { split, retype, merge, hide, rename }: Glossary,
  met: Met,
): readonly Entry<{ entity: EntityId }>[] {
  const merged = merge.flatMap(({ line, entities, into }) =>
    [...new Set([...entities, into])].map((entity) => ({ line, entity })),
  );
  return [
    ...split.filter((entry) => !met.split.has(entry)),
    ...retype.filter(({ entity }) => !met.retype.has(entity)),
    ...merged.filter(({ entity }) => !met.merge.has(entity)),
    ...[...hide, ...rename].filter(({ entity }) => !met.end.has(entity)),
  ];
}

function isFor(
  { entity, forms, files }: Glossary['split'][number],
  here: { readonly entity: EntityId; readonly form: string; readonly file: string },
): boolean {
  if (entity !== here.entity) return false;
  return (forms?.includes(here.form) ?? true) && (files?.includes(here.file) ?? true);
}

function inGroupOf(label: Sighting['mention']['label'], entity: EntityId): EntityId {
  return toEntityId(groupOf(label), parseEntityId(entity)?.slug ?? entity);
}

/** What only dates and numbers have does not go over to another label. */
function relabelled(
  { start, end, name }: Sighting['mention'],
  label: Sighting['mention']['label'],
): Sighting['mention'] {
  return { start, end, label, ...(name !== undefined && { name }) };
}

function renamed(entities: readonly Entity[], rename: Glossary['rename']): readonly Entity[] {
  if (rename.length === 0) return entities;
  const names = new Map(rename.map(({ entity, name }) => [entity, name.trim()]));
  return entities.map((entity) => {
    const name = names.get(entity.id);
    if (name === undefined) return entity;
    const forms = entity.forms.includes(name) ? entity.forms : [...entity.forms, name];
    const reasons = new Map(entity.joins.map(({ form, reason }) => [form, reason]));
    const joins = forms
      .filter((form) => form !== name)
      .map((form) => ({ form, reason: reasons.get(form) ?? ('owner' as const) }));
    return { ...entity, name, forms, joins };
  });
}

function missedDoubt(line: number, entity: EntityId, ids: readonly EntityId[]): Doubt {
  const slug = parseEntityId(entity)?.slug ?? entity;
  const like = ids.find((id) => id.endsWith(`:${slug}`)) ?? ids.find((id) => id.includes(slug));
  return {
    kind: 'correction-of-nothing',
    line,
    what: `${entity} is mentioned nowhere, or not so`,
    todo: like
      ? `Write ${like}, if that is meant`
      : 'Copy the end of its address, with a colon: person:lloyd-austin',
  };
}
