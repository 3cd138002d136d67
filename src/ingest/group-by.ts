/** Texts by what `keyOf` makes of each, in their order. */
export function groupBy(
  texts: readonly string[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const key = keyOf(text);
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return groups;
}
