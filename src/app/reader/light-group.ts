import type { Group } from '../../archive/label.ts';

/** Lights the marks of a group and quiets all others, by one attribute of the page; null ends it. */
export function lightGroup(group: Group | null): void {
  const { dataset } = document.documentElement;
  if (group) dataset['lit'] = group;
  else delete dataset['lit'];
}
