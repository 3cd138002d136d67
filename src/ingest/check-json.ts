import { type JsonNode, toJsonValue } from './json-node.ts';
import type { JsonSchema } from './json-schema.ts';
import { toQuote } from './to-quote.ts';

/** What is wrong with a value: clauses without a full stop. */
export interface JsonFault {
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}

/** Whatever in a value is not as the schema says; `name` is what the value is called in words. Empty if all is well. */
export function checkJson(node: JsonNode, schema: JsonSchema, name: string): readonly JsonFault[] {
  const { line } = node;
  if (typeOf(node) !== schema.type) {
    return [{ line, what: `${name} is ${show(node)}`, todo: `Write ${IN_WORDS[schema.type]} there` }];
  }
  if (node.kind === 'object') return checkObject(node, schema, name);
  if (node.kind === 'array') return checkArray(node, schema, name);
  const { enum: allowed, pattern, description = 'a text' } = schema;
  const text = String(node.value);
  if (allowed && !allowed.includes(text)) {
    return [{ line, what: `${name} is ${toQuote(text)}`, todo: `Write one of ${allowed.join(', ')}` }];
  }
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
    return [{ line, what: `${name} is ${toQuote(text)}`, todo: `Write ${description}` }];
  }
  return [];
}

function checkObject(
  { line, members }: Extract<JsonNode, { kind: 'object' }>,
  { properties = {}, required = [], minProperties = 0, additionalProperties }: JsonSchema,
  name: string,
): readonly JsonFault[] {
  const known = Object.keys(properties);
  const faults = [...members].flatMap(([key, member]): readonly JsonFault[] => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (schema) return checkJson(member, schema, `${name}.${key}`);
    if (additionalProperties !== false) return [];
    return [
      {
        line: member.line,
        what: `${name} has ${toQuote(key)}`,
        todo: `Only ${known.join(', ')} can stand there`,
      },
    ];
  });
  const missing = required.filter((key) => !members.has(key));
  if (missing.length > 0) {
    const what = `${name} lacks ${missing.map((key) => `“${key}”`).join(' and ')}`;
    return [...faults, { line, what, todo: `Add ${missing.length > 1 ? 'them' : 'it'}` }];
  }
  if (members.size >= minProperties) return faults;
  const others = known.filter((key) => !required.includes(key)).map((key) => `“${key}”`);
  return [
    ...faults,
    { line, what: `${name} lacks ${others.join(' and ')}`, todo: 'Add one of them or both' },
  ];
}

function checkArray(
  { line, items }: Extract<JsonNode, { kind: 'array' }>,
  { items: schema, minItems = 0 }: JsonSchema,
  name: string,
): readonly JsonFault[] {
  if (items.length < minItems) {
    return [{ line, what: `${name} has too few entries`, todo: `Write at least ${minItems}` }];
  }
  return schema ? items.flatMap((item, index) => checkJson(item, schema, `${name}[${index}]`)) : [];
}

function typeOf(node: JsonNode): string {
  if (node.kind !== 'value') return node.kind;
  return node.value === null ? 'null' : typeof node.value;
}

function show(node: JsonNode): string {
  if (node.kind !== 'value') return node.kind === 'array' ? 'a list' : 'an object';
  return JSON.stringify(toJsonValue(node));
}

const IN_WORDS = { object: 'an object in {}', array: 'a list in []', string: 'a text in quotes' };
