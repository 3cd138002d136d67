import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSidecar } from '../../src/ingest/parse-sidecar.ts';

const read = (name: string, text: string) => parseSidecar({ name, text });
const brat = (text: string) => read('a.ann', text);
const json = (value: unknown) => read('a.json', JSON.stringify(value));
const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });

describe('ingest/parse-sidecar', () => {
  it('reads the text-bound annotations of brat and passes over the others', () => {
    const text =
      'T1\tPERSON 0 9\tAna Poole\r\nR1\tKnows Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes T1\tsure\nT2\tgpe 12 16\n';
    expect(brat(text)).toEqual({
      annotations: [
        { line: 1, label: 'PERSON', start: 0, end: 9, quote: 'Ana Poole' },
        { line: 4, label: 'GPE', start: 12, end: 16 },
      ],
      doubts: [],
    });
  });

  it.each<[string, string, string]>([
    ['T1 PERSON 0 9 Ana', 'correction-form', 'is not a line of brat standoff; it is left out'],
    ['T1\tPERSON 0 -9\tAna', 'correction-form', 'is not a line of brat standoff; it is left out'],
    ['<html>', 'correction-form', 'is not a line of brat standoff; it is left out'],
    [
      'T1\tPER 0 9\tAna Poole',
      'correction-form',
      'has the label “PER”, which is not known here; it is left out',
    ],
    ['T1\tPERSON 0 3;5 9\tAna Poole', 'correction-place', 'is a mention in several pieces; it is left out'],
  ])('leaves a line of brat out that is %j', (line, kind, what) => {
    expect(brat(`\n${line}`)).toMatchObject({ annotations: [], doubts: [{ line: 2, kind, what }] });
  });

  it('reads the entities of spaCy, counted in code points, with their words', () => {
    expect(json({ text: '😀 Ana', ents: [{ start: 2, end: 5, label: 'PERSON' }], tokens: [] })).toEqual({
      annotations: [{ line: 1, label: 'PERSON', start: 2, end: 5, quote: 'Ana' }],
      doubts: [],
    });
  });

  it.each<[unknown, string, string]>([
    [{ ents: [] }, 'correction-form', 'has no “text” beside “ents”; nothing in it counts'],
    [
      { text: 'Ana', ents: [{ start: 0, label: 'ORG' }] },
      'correction-form',
      'is an entity without a whole “start”, “end” or “label”; it is left out',
    ],
    [
      { text: 'Ana', ents: [{ start: 0.5, end: 3, label: 'ORG' }] },
      'correction-form',
      'is an entity without a whole “start”, “end” or “label”; it is left out',
    ],
    [
      { text: '😀Ana', ents: [{ start: 2, end: 5, label: 'ORG' }] },
      'correction-place',
      'is an entity from 2 to 5 in a text of 4 characters; it is left out',
    ],
    [
      { text: 'Ana', ents: [{ start: 2, end: 2, label: 'ORG' }] },
      'correction-place',
      'is an entity from 2 to 2 in a text of 3 characters; it is left out',
    ],
    [
      { text: 'Ana', ents: [{ start: 0, end: 3, label: 'MISC' }] },
      'correction-form',
      'has the label “MISC”, which is not known here; it is left out',
    ],
  ])('leaves out what is wrong in spaCy’s %j', (value, kind, what) => {
    expect(json(value)).toMatchObject({ annotations: [], doubts: [{ line: 1, kind, what }] });
  });

  it('reads a list or a page of Web Annotations, placed by quote, position or both', () => {
    const target = { source: 'a.txt', selector: { ...quote('Ana'), prefix: 'by ', suffix: '' } };
    const both = [{ type: 'TextPositionSelector', start: 4, end: 7 }, quote('Ben')];
    const items = [
      { type: 'Annotation', body: { type: 'TextualBody', purpose: 'tagging', value: 'PERSON' }, target },
      {
        body: [
          { purpose: 'commenting', value: 'Hm' },
          { purpose: ['tagging'], value: 'person' },
        ],
        target: { selector: both },
      },
      { body: { value: 'ORG' }, target: { selector: both[0] } },
      { body: 'GPE', target: [{ selector: [quote('Oslo')] }] },
      { body: { purpose: 'commenting', value: 'A remark' }, target },
    ];
    const expected = {
      annotations: [
        { line: 1, label: 'PERSON', quote: 'Ana', prefix: 'by ' },
        { line: 1, label: 'PERSON', start: 4, end: 7, quote: 'Ben' },
        { line: 1, label: 'ORG', start: 4, end: 7 },
        { line: 1, label: 'GPE', quote: 'Oslo' },
      ],
      doubts: [],
    };
    expect(json(items)).toEqual(expected);
    expect(json({ type: 'AnnotationPage', items })).toEqual(expected);
  });

  it.each<[unknown, string]>([
    [
      [{ target: { selector: quote('Ana') } }],
      'is an annotation without a body with its label; it is left out',
    ],
    [
      [{ body: 'PERSON', target: 'a.txt' }],
      'is an annotation without a quote or a position in the text; it is left out',
    ],
    [
      [{ body: 'PERSON', target: { selector: { type: 'XPathSelector', value: '/p' } } }],
      'is an annotation without a quote or a position in the text; it is left out',
    ],
    [
      [{ body: 'Nice', target: { selector: quote('Ana') } }],
      'has the label “Nice”, which is not known here; it is left out',
    ],
    [[5], 'is an annotation without a quote or a position in the text; it is left out'],
  ])('leaves out what is wrong in the Web Annotations %j', (value, what) => {
    expect(json(value)).toMatchObject({
      annotations: [],
      doubts: [{ line: 1, kind: 'correction-form', what }],
    });
  });

  it.each(['{}', '{"text": "Ana"}', '5', '{', ''])('makes nothing of the JSON %j', (text) => {
    expect(read('a.json', text)).toMatchObject({ annotations: null, doubts: [{ kind: 'correction-form' }] });
  });

  it('never throws, whatever the text', () => {
    const key = fc.constantFrom(
      'text',
      'ents',
      'items',
      'body',
      'target',
      'selector',
      'type',
      'exact',
      'start',
      'end',
      'label',
      'purpose',
      'value',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(
          'Ana',
          'PERSON',
          'tagging',
          'TextQuoteSelector',
          'TextPositionSelector',
          0,
          3,
          -1,
          1e300,
          null,
        ),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          tree.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (text) => {
          for (const name of ['a.json', 'a.ann']) {
            for (const { line } of read(name, text).doubts) expect(line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
