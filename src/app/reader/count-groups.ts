import type { ArticleContent } from '../../archive/data-files.ts';
import { GROUPS, groupOf, type Group } from '../../archive/label.ts';

/** How many mentions of each group an article has, in the order of GROUPS; `Other` only where there are any. */
export function countGroups({ title, blocks }: Pick<ArticleContent, 'title' | 'blocks'>): readonly {
  readonly id: Group;
  readonly name: string;
  readonly count: number;
}[] {
  const counts = new Map<Group, number>();
  for (const { mentions } of [title, ...blocks]) {
    for (const { label } of mentions) counts.set(groupOf(label), (counts.get(groupOf(label)) ?? 0) + 1);
  }
  return GROUPS.map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 })).filter(
    ({ id, count }) => id !== 'other' || count > 0,
  );
}
