import { checkGlossary } from './check-glossary.ts';
import { checkJson } from './check-json.ts';
import type { Doubt } from './doubt.ts';
import { EMPTY_GLOSSARY, type Glossary } from './glossary.ts';
import { GLOSSARY_SCHEMA } from './glossary-schema.ts';
import { type JsonNode, toJsonValue } from './json-node.ts';
import { parseJson } from './parse-json.ts';
import { toQuote } from './to-quote.ts';

/**
 * The text of `glossary.json` in, its entries out. An entry that is not as the schema says, or contradicts an earlier
 * one, is left out and reported; the others count. Of a text that is no JSON nothing does.
 */
export function parseGlossary(text: string): {
  readonly glossary: Glossary;
  readonly doubts: readonly Doubt[];
} {
  const parsed = parseJson(text);
  if ('what' in parsed) {
    const what = `is not JSON: it ${parsed.what}; nothing in it counts`;
    return { glossary: EMPTY_GLOSSARY, doubts: [faultAt(parsed.line, what, 'Mend that line')] };
  }
  const { node, doubleKeys } = parsed;
  const doubts = doubleKeys.map(({ line, key }) =>
    faultAt(line, `has ${toQuote(key)} twice; what stands here is left out`, 'Put both together'),
  );
  if (node.kind !== 'object') {
    const what = 'is not an object; nothing in it counts';
    return { glossary: EMPTY_GLOSSARY, doubts: [...doubts, faultAt(node.line, what, 'Write {} around it')] };
  }
  const lists = new Map<string, readonly JsonNode[]>();
  for (const [key, member] of node.members) {
    const { whole, faults } = wholeEntries(key, member);
    lists.set(key, whole);
    doubts.push(...faults);
  }
  // the schema has the fields of each entry's type
  const read = Object.keys(EMPTY_GLOSSARY).map((key) => [key, (lists.get(key) ?? []).map(toEntry)]);
  const checked = checkGlossary(Object.fromEntries(read) as Glossary);
  return { glossary: checked.glossary, doubts: [...doubts, ...checked.doubts] };
}

/** The entries of one list that are as the schema says, and what is wrong with the others. */
function wholeEntries(
  key: string,
  member: JsonNode,
): { readonly whole: readonly JsonNode[]; readonly faults: readonly Doubt[] } {
  const { properties } = GLOSSARY_SCHEMA;
  if (!isKey(key, properties)) {
    const known = Object.keys(EMPTY_GLOSSARY).join(', ');
    return {
      whole: [],
      faults: [faultAt(member.line, `has ${toQuote(key)}; it is left out`, `Only ${known} can stand there`)],
    };
  }
  const schema = properties[key];
  if (schema.type !== 'array' || member.kind !== 'array') {
    const faults = checkJson(member, schema, key);
    return {
      whole: [],
      faults: faults.map(({ line, what, todo }) => faultAt(line, `${what}; it is left out`, todo)),
    };
  }
  const faults: Doubt[] = [];
  const whole = member.items.filter((item, index) => {
    const found = schema.items ? checkJson(item, schema.items, `${key}[${index}]`) : [];
    for (const { line, what, todo } of found)
      faults.push(faultAt(line, `${what}; the entry is left out`, todo));
    return found.length === 0;
  });
  return { whole, faults };
}

/** An entry of `hide` is the entity alone. */
function toEntry(node: JsonNode): unknown {
  const value = toJsonValue(node);
  return { line: node.line, ...(typeof value === 'object' ? value : { entity: value }) };
}

function isKey<T extends object>(key: string, properties: T): key is string & keyof T {
  return Object.hasOwn(properties, key);
}

function faultAt(line: number, what: string, todo: string): Doubt {
  return { kind: 'correction-form', line, what, todo };
}
