import type { JsonNode } from './json-node.ts';
import { toQuote } from './to-quote.ts';

/** What a JSON text holds, or the line where it stops being JSON and why: a clause without a full stop. */
export type ParsedJson =
  | {
      readonly node: JsonNode;
      readonly doubleKeys: readonly { readonly line: number; readonly key: string }[];
    }
  | { readonly line: number; readonly what: string };

/**
 * A text as JSON (RFC 8259) with the line of every value, which `JSON.parse` does not tell. Of a key that stands twice
 * in one object the first counts; the second is among the double keys. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  const reader: Reader = { text, at: 0, line: 1, doubleKeys: [] };
  try {
    const node = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length) throw new NotJson(`has ${found(reader)} after its end`);
    return { node, doubleKeys: reader.doubleKeys };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { line: reader.line, what: error.message };
  }
}

interface Reader {
  readonly text: string;
  at: number;
  line: number;
  readonly doubleKeys: { line: number; key: string }[];
}

/** Thrown and caught within this file. */
class NotJson extends Error {}

/** No file of ours is nested a tenth as deep, and a deeper one would be a danger to the stack. */
const MOST_DEPTH = 100;

function readValue(reader: Reader, depth: number): JsonNode {
  skipBlanks(reader);
  if (depth > MOST_DEPTH) throw new NotJson(`is nested more than ${MOST_DEPTH} deep`);
  const { text, at, line } = reader;
  if (text[at] === '{') return readObject(reader, depth);
  if (text[at] === '[') return readArray(reader, depth);
  if (text[at] === '"') return { kind: 'value', line, value: readString(reader) };
  SCALAR.lastIndex = at;
  const scalar = SCALAR.exec(text)?.[0];
  if (scalar === undefined) throw new NotJson(`has ${found(reader)} where a value should be`);
  reader.at += scalar.length;
  return { kind: 'value', line, value: JSON.parse(scalar) as number | boolean | null };
}

function readObject(reader: Reader, depth: number): JsonNode {
  const { line } = reader;
  const members = new Map<string, JsonNode>();
  reader.at++;
  for (let first = true; !take(reader, '}'); first = false) {
    if (!first) expect(reader, ',', '}');
    skipBlanks(reader);
    if (reader.text[reader.at] !== '"')
      throw new NotJson(`has ${found(reader)} where a key in quotes should be`);
    const keyLine = reader.line;
    const key = readString(reader);
    expect(reader, ':');
    const member = readValue(reader, depth + 1);
    if (members.has(key)) reader.doubleKeys.push({ line: keyLine, key });
    else members.set(key, member);
  }
  return { kind: 'object', line, members };
}

function readArray(reader: Reader, depth: number): JsonNode {
  const { line } = reader;
  const items: JsonNode[] = [];
  reader.at++;
  for (let first = true; !take(reader, ']'); first = false) {
    if (!first) expect(reader, ',', ']');
    items.push(readValue(reader, depth + 1));
  }
  return { kind: 'array', line, items };
}

function readString(reader: Reader): string {
  const { text, at } = reader;
  let end = at + 1;
  while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  if (text[end] !== '"') throw new NotJson('has a text in quotes that does not end on its line');
  reader.at = end + 1;
  try {
    return JSON.parse(text.slice(at, end + 1)) as string;
  } catch {
    throw new NotJson('has a text with a character that JSON wants written with a backslash');
  }
}

function take(reader: Reader, sign: string): boolean {
  skipBlanks(reader);
  if (reader.text[reader.at] !== sign) return false;
  reader.at++;
  return true;
}

function expect(reader: Reader, ...signs: readonly [string, ...string[]]): void {
  if (take(reader, signs[0])) return;
  throw new NotJson(`has ${found(reader)} where ${signs.map((sign) => `“${sign}”`).join(' or ')} should be`);
}

function skipBlanks(reader: Reader): void {
  for (; reader.at < reader.text.length; reader.at++) {
    const sign = reader.text[reader.at];
    if (sign === '\n') reader.line++;
    else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return;
  }
}

function found({ text, at }: Reader): string {
  const sign = text.codePointAt(at);
  return sign === undefined ? 'its end' : toQuote(String.fromCodePoint(sign));
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
