import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_GLOSSARY } from '../../src/ingest/glossary.ts';
import { parseGlossary } from '../../src/ingest/parse-glossary.ts';

/** `line kind: what. todo` of everything doubtful about a glossary. */
function doubtsOf(glossary: unknown): readonly string[] {
  const text = typeof glossary === 'string' ? glossary : JSON.stringify(glossary);
  return parseGlossary(text).doubts.map(({ line, kind, what, todo }) => `${line} ${kind}: ${what}. ${todo}`);
}

describe('ingest/parse-glossary', () => {
  it('reads every list, each entry with its line', () => {
    const text = `{
      "add": [{ "name": "Brindle Bay", "label": "GPE" },
              { "name": "Mira Oduya", "label": "PERSON" }],
      "hide": [
        "person:may"
      ]
    }`;
    expect(parseGlossary(text)).toEqual({
      glossary: {
        ...EMPTY_GLOSSARY,
        add: [
          { line: 2, name: 'Brindle Bay', label: 'GPE' },
          { line: 3, name: 'Mira Oduya', label: 'PERSON' },
        ],
        hide: [{ line: 5, entity: 'person:may' }],
      },
      doubts: [],
    });
  });

  it.each<[string, unknown, string]>([
    [
      'no JSON',
      '{\n"hide": [}',
      '2 correction-form: is not JSON: it has “}” where a value should be; nothing in it counts. Mend that line',
    ],
    ['no object', '[]', '1 correction-form: is not an object; nothing in it counts. Write {} around it'],
    [
      'an unknown list',
      { hid: [] },
      '1 correction-form: has “hid”; it is left out. Only add, mark, unmark, split, retype, merge, hide, rename can stand there',
    ],
    [
      'no list',
      { hide: 'person:may' },
      '1 correction-form: hide is "person:may"; it is left out. Write a list in [] there',
    ],
    [
      'an unknown field',
      { add: [{ name: 'A', label: 'GPE', alias: [] }] },
      '1 correction-form: add[0] has “alias”; the entry is left out. Only name, label, aliases can stand there',
    ],
    [
      'a missing field',
      { rename: [{ entity: 'person:may' }] },
      '1 correction-form: rename[0] lacks “name”; the entry is left out. Add it',
    ],
    [
      'no entity',
      { hide: ['May'] },
      '1 correction-form: hide[0] is “May”; the entry is left out. Write an entity by its address: person:lloyd-austin for /entity/person/lloyd-austin/',
    ],
    [
      'a key twice',
      '{"hide": [],\n"hide": []}',
      '2 correction-form: has “hide” twice; what stands here is left out. Put both together',
    ],
  ])('says what is wrong with %s', (_, glossary, expected) => {
    expect(doubtsOf(glossary)).toEqual([expected]);
  });

  it.each<[string, unknown, string]>([
    [
      'renames twice',
      {
        rename: [
          { entity: 'person:a', name: 'A' },
          { entity: 'person:a', name: 'B' },
        ],
      },
      'renames person:a again, after line 1',
    ],
    [
      'retypes twice',
      {
        retype: [
          { entity: 'person:a', label: 'ORG' },
          { entity: 'person:a', label: 'GPE' },
        ],
      },
      'retypes person:a again, after line 1',
    ],
    [
      'merges into two',
      {
        merge: [
          { entities: ['person:a'], into: 'person:b' },
          { entities: ['person:a'], into: 'person:c' },
        ],
      },
      'merges person:a again, after line 1',
    ],
    [
      'merges in a ring',
      {
        merge: [
          { entities: ['person:a'], into: 'person:b' },
          { entities: ['person:b'], into: 'person:c' },
          { entities: ['person:c'], into: 'person:a' },
        ],
      },
      'merges in a ring back to person:a',
    ],
    [
      'merges across groups',
      { merge: [{ entities: ['person:a'], into: 'org:a' }] },
      'merges what is not of the group of org:a',
    ],
    [
      'splits across groups',
      { split: [{ entity: 'person:a', into: 'org:a', forms: ['A'] }] },
      'splits person:a into another group',
    ],
    [
      'splits one form twice',
      {
        split: [
          { entity: 'person:a', into: 'person:b', forms: ['A'] },
          { entity: 'person:a', into: 'person:c', forms: ['A'] },
        ],
      },
      'splits person:a (A, *) again, after line 1',
    ],
    [
      'adds one name as two',
      {
        add: [
          { name: 'Gannet', label: 'PRODUCT' },
          { name: 'The Gannet', label: 'ORG', aliases: ['Gannet'] },
        ],
      },
      'adds Gannet again, after line 1',
    ],
    [
      'renames what it hides',
      { hide: ['person:a'], rename: [{ entity: 'person:a', name: 'A' }] },
      'renames person:a, which is hidden',
    ],
    [
      'marks as another group',
      { mark: [{ file: 'a.txt', quote: 'A', label: 'ORG', entity: 'person:a' }] },
      'marks person:a as ORG, which is of another group',
    ],
  ])('leaves out the later entry of a glossary that %s', (_, glossary, what) => {
    const { doubts } = parseGlossary(JSON.stringify(glossary));
    expect(doubts).toMatchObject([
      { kind: 'correction-conflict', line: 1, what: `${what}; the entry is left out` },
    ]);
  });

  it('never throws, whatever the text', () => {
    const keys = fc.constantFrom(...Object.keys(EMPTY_GLOSSARY), '__proto__', 'constructor');
    const entry = fc.oneof(
      fc.constantFrom<unknown>('person:a', 'person:b', 5, null, [], {}),
      fc.dictionary(
        fc.constantFrom('entity', 'into', 'entities', 'name', 'label', 'forms', 'file', 'quote'),
        fc.constantFrom<unknown>('person:a', 'ORG', ['person:a'], [], 'a.txt', 3),
      ),
    );
    const glossary = fc.dictionary(keys, fc.oneof(fc.array(entry, { maxLength: 4 }), entry));
    fc.assert(
      fc.property(
        fc.oneof(
          glossary.map((each) => JSON.stringify(each)),
          fc.json(),
          fc.string(),
        ),
        (text) => {
          for (const { what, todo } of parseGlossary(text).doubts)
            expect(`${what}${todo}`).not.toMatch(/undefined|\.$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
