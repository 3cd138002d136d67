import type { EntityId } from '../archive/article.ts';
import { formatPeriodCode } from '../archive/calendar-date.ts';
import { type JoinReason, parseEntityId, toEntityId } from '../archive/entity.ts';
import { type Group, groupOf, isNamed } from '../archive/label.ts';
import type { ArchiveNames } from './archive-names.ts';
import type { FullForms } from './join-names.ts';
import type { toNormalForm } from './normal-form.ts';
import type { RecognisedMention } from './recognised.ts';

/** What a mention is resolved by: its article, the archive, and how names become ids. */
export interface Resolution {
  readonly full: FullForms;
  readonly archiveNames: ArchiveNames;
  readonly normalFormOf: typeof toNormalForm;
  readonly namedIdOf: (normalForm: string, group: Group) => EntityId;
}

/** The entity a mention is of, and why; the reason is null where the words themselves tell. */
export interface Resolved {
  readonly entity: EntityId;
  readonly reason: JoinReason | null;
}

/** What a mention in these words is of, as far as they and the owner tell; null where it could be one of several. */
export function resolveMention(
  mention: RecognisedMention,
  form: string,
  resolution: Resolution,
): Resolved | null {
  if (mention.entity) return { entity: mention.entity, reason: 'owner' };
  const group = groupOf(mention.label);
  if (!isNamed(group)) return { entity: idOf(mention, form, resolution), reason: null };
  const normalForm = resolution.normalFormOf(mention.name ?? form, group);
  const found = resolveName(normalForm, group, resolution);
  if (!found) return null;
  const [name, reason] = found;
  return {
    entity: resolution.namedIdOf(name, group),
    reason: mention.name !== undefined && mention.name !== form ? 'owner' : reason,
  };
}

/** The full normal form a name stands for; null where it could be one of several. */
function resolveName(
  normalForm: string,
  group: Group,
  { full, archiveNames }: Resolution,
): readonly [name: string, reason: JoinReason | null] | null {
  const key = `${group}:${normalForm}`;
  const here = full.get(key);
  if (here && here.size > 1) return null;
  let [found] = here ?? [];
  if (!found && !normalForm.includes(' ')) {
    const inArchive = archiveNames.findFull(key);
    if (inArchive !== undefined) found = [inArchive, 'one-in-archive'];
  }
  const [name, reason] = found ?? [normalForm, null];
  const commonest = archiveNames.findCommonest(`${group}:${name}`);
  return commonest === undefined ? [name, reason] : [commonest, reason ?? 'middle-names'];
}

function idOf(
  { label, period, value }: RecognisedMention,
  form: string,
  { namedIdOf }: Resolution,
): EntityId {
  const group = groupOf(label);
  if (group === 'date' && period) return toEntityId(group, formatPeriodCode(period).replace('..', '--'));
  if (group === 'number' && value !== undefined && parseEntityId(`${group}:${value}`))
    return toEntityId(group, value);
  return namedIdOf(group === 'number' ? (value ?? form) : form, group);
}
