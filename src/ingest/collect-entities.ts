import type { EntityId } from '../archive/article.ts';
import { type CalendarDate, formatPeriod } from '../archive/calendar-date.ts';
import { type Entity, type Join, type JoinReason, parseEntityId } from '../archive/entity.ts';
import { groupOf, type Label } from '../archive/label.ts';
import { collectRoles, type SeenRole } from './collect-roles.ts';
import { findOwnName, toSingular } from './gazetteer.ts';
import { uncapitalise } from './letter-case.ts';
import { findChange, toNormalForm, withoutOrnament } from './normal-form.ts';
import type { RecognisedMention } from './recognised.ts';
import { toNamedId } from './to-named-id.ts';

/** One mention of an entity, in the words it is written in. */
export interface Sighting {
  readonly entity: EntityId;
  readonly form: string;
  readonly mention: RecognisedMention;
  /** Why it is of that entity; null where the words themselves tell. */
  readonly reason: JoinReason | null;
  /** What a person is called beside the name there. */
  readonly role: string | null;
  /** The day of the article. */
  readonly day: CalendarDate | null;
}

/**
 * The entities of an archive by id, each with its commonest label and its forms, the commonest first, and why each is
 * taken for it. Its name is the owner's, else the listed one if it has an alias, a period in words for a date, else the
 * commonest form that is no short one. Links between them are not made yet.
 */
export function collectEntities(sightings: readonly Sighting[]): readonly Entity[] {
  const byId = new Map<EntityId, Seen>();
  for (const { entity, form, mention, reason, role, day } of sightings) {
    const seen: Seen = byId.get(entity) ?? {
      labels: new Map(),
      forms: new Map(),
      reasons: new Map(),
      roles: [],
      sample: mention,
    };
    count(seen.labels, mention.label);
    count(seen.forms, form);
    if (reason) {
      const reasons = seen.reasons.get(form) ?? new Map<JoinReason, number>();
      seen.reasons.set(form, reasons);
      count(reasons, reason);
    }
    if (role !== null) seen.roles.push({ role, day });
    if (mention.name !== undefined) seen.ownName = mention.name;
    byId.set(entity, seen);
  }
  return [...byId]
    .map(([id, { labels, forms, reasons, roles, sample, ownName }]): Entity => {
      const label = byCount(labels)[0] ?? sample.label;
      const ordered = byCount(forms);
      const name = ownName ?? nameOf(id, ordered, sample);
      const group = groupOf(label);
      return {
        id,
        label,
        name,
        forms: ordered.includes(name) ? ordered : [...ordered, name],
        joins: ordered
          .filter((form) => form !== name)
          .map((form): Join => {
            const told = reasons.get(form);
            return { form, reason: (told && byCount(told)[0]) ?? findChange(form, group) ?? 'same-name' };
          }),
        roles: group === 'person' ? collectRoles(roles) : [],
        links: [],
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

interface Seen {
  readonly labels: Map<Label, number>;
  readonly forms: Map<string, number>;
  readonly reasons: Map<string, Map<JoinReason, number>>;
  readonly roles: SeenRole[];
  readonly sample: RecognisedMention;
  ownName?: string;
}

function nameOf(id: EntityId, forms: readonly string[], sample: RecognisedMention): string {
  const group = parseEntityId(id)?.group ?? groupOf(sample.label);
  if (group === 'date' && sample.period) return formatPeriod(sample.period);
  if (group === 'date' || group === 'number') return forms[0] ?? id;
  for (const form of forms) {
    const plain = withoutOrnament(form);
    const singular = group === 'group' ? toSingular(plain) : plain;
    const own = findOwnName(plain, group) ?? findOwnName(singular, group);
    if (own !== undefined && toNamedId(group, toNormalForm(own, group)) === id) return own;
  }
  const full = forms.filter((form) => toNamedId(group, toNormalForm(form, group)) === id);
  const mixed = full.find((form) => /\p{Ll}/u.test(form)) ?? full[0] ?? forms[0] ?? id;
  const plain = withoutOrnament(mixed);
  if (group === 'group') return toSingular(plain);
  // a place that only datelines and headlines name; shorter ones may be initials
  return group === 'place' && !/\p{Ll}/u.test(plain) && /\p{Lu}{4}/u.test(plain)
    ? uncapitalise(plain)
    : plain;
}

function byCount<T extends string>(counts: ReadonlyMap<T, number>): readonly T[] {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}

function count<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
