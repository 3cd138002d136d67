import { formatNumber } from '../../archive/format-count.ts';
import type { Group } from '../../archive/label.ts';

const NOUNS: Partial<Record<Group, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  place: ['place', 'places'],
  org: ['organisation', 'organisations'],
  group: ['group', 'groups'],
  other: ['other name', 'other names'],
};

/** `1 person`, `312 people`; of all groups `1,284 names`. */
export function formatNames(number: number, group: Group | null): string {
  return `${formatNumber(number)} ${nounOf(number, group)}`;
}

/** What is counted: `person`, `people`. */
export function nounOf(number: number, group: Group | null): string {
  const [one, many] = (group && NOUNS[group]) ?? ['name', 'names'];
  return number === 1 ? one : many;
}
