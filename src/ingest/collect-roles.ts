import type { CalendarDate } from '../archive/calendar-date.ts';
import type { HeldRole } from '../archive/entity.ts';
import { QUALIFIERS } from './role-words.ts';

/** A role as one mention tells it, and the day of the article. */
export interface SeenRole {
  readonly role: string;
  readonly day: CalendarDate | null;
}

/**
 * The roles of one person, newest first, those seen on no known day last. One that another says more fully is counted
 * as that ("President", "Ukrainian President"; not "former president"). Of more than a handful the newest.
 */
export function collectRoles(seen: readonly SeenRole[]): readonly HeldRole[] {
  const byRole = new Map<string, Held>();
  for (const { role, day } of seen) {
    const key = role.toLowerCase();
    const held = byRole.get(key) ?? { key, spellings: new Map<string, number>(), days: new Set(), times: 0 };
    byRole.set(key, held);
    held.spellings.set(role, (held.spellings.get(role) ?? 0) + 1);
    held.times++;
    if (day !== null) held.days.add(day);
  }
  const roles = [...byRole.values()].toSorted((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1));
  const fuller = new Map(roles.map((held) => [held, roles.find((other) => saysMore(other.key, held.key))]));
  for (const held of roles.toSorted((a, b) => a.key.length - b.key.length)) {
    const into = fuller.get(held);
    if (into) for (const day of held.days) into.days.add(day);
  }
  return roles
    .filter((held) => !fuller.get(held))
    .map(({ spellings, days }): HeldRole => {
      const [first = null, ...later] = [...days].toSorted();
      return { role: commonest(spellings), first, last: later.at(-1) ?? first };
    })
    .toSorted(
      (a, b) =>
        compare(b.last ?? '', a.last ?? '') ||
        compare(b.first ?? '', a.first ?? '') ||
        compare(a.role, b.role),
    )
    .slice(0, MOST_ROLES);
}

const MOST_ROLES = 5;

interface Held {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly days: Set<CalendarDate>;
  times: number;
}

function saysMore(longer: string, shorter: string): boolean {
  if (longer.startsWith(`${shorter} of `) || longer.startsWith(`${shorter} for `)) return true;
  if (!longer.endsWith(` ${shorter}`)) return false;
  const before = longer.slice(0, -shorter.length - 1).split(' ');
  return !before.some((word) => QUALIFIERS.has(word));
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].toSorted(([a, m], [b, n]) => n - m || compare(a, b))[0]![0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
