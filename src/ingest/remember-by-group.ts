import type { Group } from '../archive/label.ts';

/**
 * A pure function of a text and its group that makes each answer once, for work in which the same few texts come again
 * and again. What it remembers lives as long as it does, so make it where the work begins.
 */
export function rememberByGroup<T>(
  make: (text: string, group: Group) => T,
): (text: string, group: Group) => T {
  const groups = new Map<Group, Map<string, T>>();
  return (text, group) => {
    const known = groups.get(group) ?? new Map<string, T>();
    groups.set(group, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text, group);
    known.set(text, made);
    return made;
  };
}
