/** A value of a JSON text, with the line it begins on; the first is 1. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'value'; readonly line: number; readonly value: string | number | boolean | null };

/** The value as `JSON.parse` gives it, without its lines. */
export function toJsonValue(node: JsonNode): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'array') return node.items.map(toJsonValue);
  return Object.fromEntries([...node.members].map(([key, member]) => [key, toJsonValue(member)]));
}

/** The text at a key of an object; undefined where there is none. */
export function textAt(node: JsonNode, key: string): string | undefined {
  const member = node.kind === 'object' ? node.members.get(key) : undefined;
  return member?.kind === 'value' && typeof member.value === 'string' ? member.value : undefined;
}

/** The whole number at a key of an object; undefined where there is none. */
export function wholeNumberAt(node: JsonNode, key: string): number | undefined {
  const member = node.kind === 'object' ? node.members.get(key) : undefined;
  const value = member?.kind === 'value' ? member.value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** What stands in the list at a key of an object; a lone value as a list of one, nothing as an empty one. */
export function itemsAt(node: JsonNode, key: string): readonly JsonNode[] {
  const list = node.kind === 'object' ? node.members.get(key) : undefined;
  if (!list) return [];
  return list.kind === 'array' ? list.items : [list];
}
