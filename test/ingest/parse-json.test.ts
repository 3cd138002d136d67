import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonValue } from '../../src/ingest/json-node.ts';
import { parseJson } from '../../src/ingest/parse-json.ts';

describe('ingest/parse-json', () => {
  it('reads what JSON.parse reads, as it does', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const parsed = parseJson(text);
        if (!('node' in parsed)) throw new Error(parsed.what);
        // an object made from entries has no such key of its own accord
        if (!text.includes('"__proto__"')) expect(toJsonValue(parsed.node)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and never throws', () => {
    const pieces = '{ } [ ] , : "a" "\\u00e9" "\\x" " 1 - 01 1.5e3 1. true null nul // \'a\' \\'.split(' ');
    const piece = fc.constantFrom(...pieces, ' ', '\n', '\t', '\u00a0', '\0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect('node' in parseJson(text)).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['{\n  "a": [1,\n    2 3]\n}', 3, 'has “3” where “,” or “]” should be'],
    ['{"a": 1,\n}', 2, 'has “}” where a key in quotes should be'],
    ['[1,\n]', 2, 'has “]” where a value should be'],
    ['{"a" 1}', 1, 'has “1” where “:” should be'],
    ['["a\n"]', 1, 'has a text in quotes that does not end on its line'],
    ['["\\x"]', 1, 'has a text with a character that JSON wants written with a backslash'],
    ['[1] []', 1, 'has “[” after its end'],
    ['[\n', 2, 'has its end where a value should be'],
    ['', 1, 'has its end where a value should be'],
    ['['.repeat(100_000), 1, 'is nested more than 100 deep'],
  ])('tells of %j the line and why it is no JSON', (text, line, what) => {
    expect(parseJson(text)).toEqual({ line, what });
  });

  it('tells the line of every value, and of a key that stands twice', () => {
    const parsed = parseJson('\n{\n"a": [\n"x",\n"y"],\n"a": 2}');
    expect(parsed).toMatchObject({ doubleKeys: [{ line: 6, key: 'a' }], node: { kind: 'object', line: 2 } });
    if (!('node' in parsed) || parsed.node.kind !== 'object') throw new Error('No object');
    expect(parsed.node.members.get('a')).toEqual({
      kind: 'array',
      line: 3,
      items: [
        { kind: 'value', line: 4, value: 'x' },
        { kind: 'value', line: 5, value: 'y' },
      ],
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
