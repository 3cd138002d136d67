import type { EntityId } from '../archive/article.ts';
import { parseEntityId } from '../archive/entity.ts';
import { groupOf } from '../archive/label.ts';
import type { Doubt } from './doubt.ts';
import type { Entry, Glossary } from './glossary.ts';

/** A glossary without the entries that contradict earlier ones of it or themselves, and what those are. */
export function checkGlossary(glossary: Glossary): {
  readonly glossary: Glossary;
  readonly doubts: readonly Doubt[];
} {
  const doubts: Doubt[] = [];
  const leaveOut: LeaveOut = ({ line }, why, todo) => {
    doubts.push({ kind: 'correction-conflict', line, what: `${why}; the entry is left out`, todo });
    return false;
  };
  const { hide } = glossary;
  const checked: Glossary = {
    add: withoutSeconds(glossary.add, 'adds', leaveOut, ({ name, aliases = [] }) => [name, ...aliases]),
    mark: glossary.mark.filter(
      (entry) =>
        entry.entity === undefined ||
        parseEntityId(entry.entity)?.group === groupOf(entry.label) ||
        leaveOut(
          entry,
          `marks ${entry.entity} as ${entry.label}, which is of another group`,
          'Write another label or entity',
        ),
    ),
    unmark: glossary.unmark,
    split: checkSplits(glossary.split, leaveOut),
    retype: withoutSeconds(glossary.retype, 'retypes', leaveOut, ({ entity }) => [entity]),
    merge: checkMerges(glossary.merge, leaveOut),
    hide: withoutSeconds(hide, 'hides', leaveOut, ({ entity }) => [entity]),
    rename: withoutSeconds(glossary.rename, 'renames', leaveOut, ({ entity }) => [entity]).filter(
      (entry) =>
        !hide.some(({ entity }) => entity === entry.entity) ||
        leaveOut(entry, `renames ${entry.entity}, which is hidden`, 'Keep one of the two'),
    ),
  };
  return { glossary: checked, doubts: doubts.toSorted((a, b) => a.line - b.line) };
}

/** Reports an entry: what it does, and what to do. */
type LeaveOut = (entry: Entry<object>, why: string, todo: string) => false;

/** The entries that have no key of an earlier one. */
function withoutSeconds<T extends object>(
  entries: readonly Entry<T>[],
  does: string,
  leaveOut: LeaveOut,
  keysOf: (entry: Entry<T>) => readonly string[],
): readonly Entry<T>[] {
  const lines = new Map<string, number>();
  return entries.filter((entry) => {
    const taken = keysOf(entry).find((key) => lines.has(key));
    if (taken !== undefined)
      return leaveOut(entry, `${does} ${taken} again, after line ${lines.get(taken)}`, 'Keep one of the two');
    for (const key of keysOf(entry)) lines.set(key, entry.line);
    return true;
  });
}

function checkSplits(splits: Glossary['split'], leaveOut: LeaveOut): Glossary['split'] {
  const within = splits.filter(
    (entry) =>
      isOneGroup(entry.entity, entry.into) ||
      leaveOut(
        entry,
        `splits ${entry.entity} into another group`,
        'Split it within its group, and retype the part',
      ),
  );
  return withoutSeconds(within, 'splits', leaveOut, ({ entity, forms = ['*'], files = ['*'] }) =>
    forms.flatMap((form) => files.map((file) => `${entity} (${form}, ${file})`)),
  );
}

function checkMerges(merges: Glossary['merge'], leaveOut: LeaveOut): Glossary['merge'] {
  const within = merges.filter(
    (entry) =>
      entry.entities.every((entity) => isOneGroup(entity, entry.into)) ||
      leaveOut(
        entry,
        `merges what is not of the group of ${entry.into}`,
        'Retype it first, and merge the id it then has',
      ),
  );
  const once = withoutSeconds(within, 'merges', leaveOut, ({ entities, into }) =>
    entities.filter((entity) => entity !== into),
  );
  return withoutRings(once, leaveOut);
}

/** The merges that do not lead, through others, from an entity back to itself. */
function withoutRings(merges: Glossary['merge'], leaveOut: LeaveOut): Glossary['merge'] {
  const next = new Map<EntityId, EntityId>();
  return merges.filter((entry) => {
    let end: EntityId = entry.into;
    for (let on = next.get(end); on !== undefined; on = next.get(end)) end = on;
    if (entry.entities.some((entity) => entity === end && entity !== entry.into))
      return leaveOut(entry, `merges in a ring back to ${entry.into}`, 'Leave one of the entries out');
    for (const entity of entry.entities) if (entity !== entry.into) next.set(entity, entry.into);
    return true;
  });
}

function isOneGroup(a: EntityId, b: EntityId): boolean {
  return parseEntityId(a)?.group === parseEntityId(b)?.group;
}
