import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/ingest/corrections.ts';
import { linkCorrected } from '../../src/ingest/link-corrected.ts';
import type { CorrectionFile } from '../../src/ingest/correction-file.ts';
import { aMarkedArticle } from '../support/a-marked-article.ts';

const TITLE =
  '[PERSON Bill Clinton], [PERSON Hillary Clinton], [PERSON Clinton], [PERSON May], [GPE Gannet] and the Bay';

/** `words > id` of every mention, `id name` of every entity, and the problems, of a.txt and b.txt with corrections. */
function correct(files: Readonly<Record<string, unknown>>, titles: readonly string[] = [TITLE]) {
  const read: readonly CorrectionFile[] = Object.entries(files).map(([name, content]) => ({
    name,
    text: typeof content === 'string' ? content : JSON.stringify(content),
  }));
  const { corrections, problems } = parseCorrections(read);
  const articles = titles.map((title, number) => {
    const article = aMarkedArticle({ title, number });
    return { ...article, manuscript: { ...article.manuscript, file: `${'ab'[number]}.txt` } };
  });
  const { linked, problems: inPlace } = linkCorrected(articles, corrections);
  const order = linked.articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    marks: order.flatMap(({ title: { text, mentions } }) =>
      mentions.map(({ start, end, entity }) => `${text.slice(start, end)} > ${entity}`),
    ),
    names: linked.entities.map(({ id, name, label }) => `${id} ${label} ${name}`),
    problems: [...problems, ...inPlace].map(
      ({ file, line, kind, what }) => `${file}:${line} ${kind}: ${what}`,
    ),
  };
}

const glossary = (value: unknown) => ({ 'glossary.json': value });
const AS_IT_IS = [
  'Bill Clinton > person:bill-clinton',
  'Hillary Clinton > person:hillary-clinton',
  'Clinton > null',
  'May > person:may',
  'Gannet > place:gannet',
];

describe('ingest/link-corrected', () => {
  it('changes nothing where nothing is corrected', () => {
    expect(correct({})).toMatchObject({ marks: AS_IT_IS, problems: [] });
    expect(correct(glossary({}))).toEqual(correct({}));
  });

  it('renames: the address stays', () => {
    const { marks, names } = correct(glossary({ rename: [{ entity: 'person:may', name: 'Theresa May' }] }));
    expect(marks).toEqual(AS_IT_IS);
    expect(names).toContain('person:may PERSON Theresa May');
  });

  it('hides', () => {
    const { marks, names } = correct(glossary({ hide: ['person:may'] }));
    expect(marks).toEqual(AS_IT_IS.filter((mark) => !mark.startsWith('May')));
    expect(names.filter((name) => name.includes('May'))).toEqual([]);
  });

  it('merges, through other merges too', () => {
    const merge = [
      { entities: ['person:bill-clinton', 'person:hillary-clinton'], into: 'person:hillary-clinton' },
      { entities: ['person:hillary-clinton'], into: 'person:may' },
    ];
    for (const order of [merge, merge.toReversed()]) {
      const { marks, names, problems } = correct(glossary({ merge: order }));
      expect(marks.filter((mark) => mark.endsWith('> person:may'))).toHaveLength(3);
      expect(names.filter((name) => name.startsWith('person:'))).toHaveLength(1);
      expect(problems).toEqual([]);
    }
  });

  it('retypes, to the address of the other group', () => {
    const { marks, names } = correct(glossary({ retype: [{ entity: 'place:gannet', label: 'PRODUCT' }] }));
    expect(marks.at(-1)).toBe('Gannet > other:gannet');
    expect(names).toContain('other:gannet PRODUCT Gannet');
    const within = correct(glossary({ retype: [{ entity: 'place:gannet', label: 'FAC' }] }));
    expect(within.names).toContain('place:gannet FAC Gannet');
  });

  it('splits by words and by files, and names the part', () => {
    const titles = ['[PERSON John Smith] sings', '[PERSON John Smith] rows. [PERSON Smith] wins'];
    const { marks, names } = correct(
      glossary({
        split: [
          {
            entity: 'person:john-smith',
            into: 'person:john-smith-2',
            files: ['b.txt'],
            forms: ['John Smith'],
          },
        ],
        rename: [{ entity: 'person:john-smith-2', name: 'John Smith (rower)' }],
      }),
      titles,
    );
    expect(marks).toEqual([
      'John Smith > person:john-smith',
      'John Smith > person:john-smith-2',
      'Smith > person:john-smith',
    ]);
    expect(names).toContain('person:john-smith-2 PERSON John Smith (rower)');
  });

  it('takes the steps in order: what was retyped is merged, hidden and renamed by its new id', () => {
    const { marks, names, problems } = correct(
      glossary({
        retype: [{ entity: 'place:gannet', label: 'PERSON' }],
        merge: [{ entities: ['person:gannet'], into: 'person:may' }],
        rename: [{ entity: 'person:may', name: 'Gannet May' }],
      }),
    );
    expect(marks.slice(-2)).toEqual(['May > person:may', 'Gannet > person:may']);
    expect(names).toContain('person:may PERSON Gannet May');
    expect(problems).toEqual([]);
  });

  it('adds names, over what was recognised, and known by the name first given', () => {
    const add = [
      { name: 'Brindle Bay', label: 'GPE', aliases: ['the Bay', 'May'] },
      { name: 'Gannet and', label: 'PRODUCT' },
    ];
    const { marks, names } = correct(glossary({ add }));
    expect(marks.slice(-3)).toEqual([
      'May > place:brindle-bay',
      'Gannet and > other:gannet-and',
      'the Bay > place:brindle-bay',
    ]);
    expect(names).toContain('place:brindle-bay GPE Brindle Bay');
  });

  it('takes the patterns of an EntityRuler as names', () => {
    const patterns = [
      '{"label": "GPE", "pattern": "Brindle Bay", "id": "bay"}',
      '{"label": "GPE", "pattern": [{"LOWER": "the"}, {"LOWER": "bay"}], "id": "bay"}',
    ].join('\n');
    expect(correct({ 'patterns.jsonl': patterns }).marks.at(-1)).toBe('the Bay > place:brindle-bay');
  });

  it('marks and unmarks one place, by its words and those around it', () => {
    const { marks, problems } = correct(
      glossary({
        mark: [
          {
            file: 'a.txt',
            quote: 'Clinton',
            before: 'Hillary Clinton, ',
            label: 'PERSON',
            entity: 'person:chelsea-clinton',
          },
          { file: 'a.txt', quote: 'Bay', label: 'GPE' },
        ],
        unmark: [{ file: 'a.txt', quote: 'May' }],
      }),
    );
    expect(marks).toEqual([
      'Bill Clinton > person:bill-clinton',
      'Hillary Clinton > person:hillary-clinton',
      'Clinton > person:chelsea-clinton',
      'Gannet > place:gannet',
      'Bay > place:bay',
    ]);
    expect(problems).toEqual([]);
  });

  it('takes a sidecar for all there is in an article, but for what the glossary marks', () => {
    const files = {
      'a.ann': 'T1\tORG 14 21\tHillary\n',
      ...glossary({
        add: [{ name: 'Gannet', label: 'PRODUCT' }],
        mark: [{ file: 'a.txt', quote: 'the Bay', label: 'LOC' }],
      }),
    };
    expect(correct(files).marks).toEqual(['Hillary > org:hillary', 'the Bay > place:bay']);
    expect(correct({ 'a.ann': '' }).marks).toEqual([]);
  });

  it('keeps the recogniser’s marks where a sidecar is of another text or can’t be read', () => {
    const other = correct({ 'a.ann': 'T1\tORG 0 7\tOrchard\n' });
    expect(other.marks).toEqual(AS_IT_IS);
    expect(other.problems).toEqual([
      'a.ann:1 correction-stale: “Orchard” does not stand in the text any more; it is left out',
    ]);
    expect(correct({ 'a.json': '{' }).marks).toEqual(AS_IT_IS);
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'a sidecar beside nothing',
      { 'c.ann': '' },
      ['c.ann:0 correction-of-nothing: speaks of c.txt, and no article comes of that'],
    ],
    [
      'two sidecars of one article',
      { 'a.ann': '', 'a.json': '[]' },
      ['a.json:0 correction-conflict: corrects an article that a.ann corrects too; it is left out'],
    ],
    [
      'an entity that is not there',
      glossary({ hide: ['person:gannet'] }),
      ['glossary.json:1 correction-of-nothing: person:gannet is mentioned nowhere, or not so'],
    ],
    [
      'a merge into nothing',
      glossary({ merge: [{ entities: ['person:may'], into: 'person:june' }] }),
      ['glossary.json:1 correction-of-nothing: person:june is mentioned nowhere, or not so'],
    ],
    [
      'a split of other words',
      glossary({ split: [{ entity: 'person:may', into: 'person:june', forms: ['June'] }] }),
      ['glossary.json:1 correction-of-nothing: person:may is mentioned nowhere, or not so'],
    ],
    [
      'a file that is not there',
      glossary({ unmark: [{ file: 'c.txt', quote: 'May' }] }),
      ['glossary.json:1 correction-of-nothing: speaks of c.txt, and no article comes of that'],
    ],
    [
      'a quote that is not there',
      glossary({ unmark: [{ file: 'a.txt', quote: 'June' }] }),
      ['glossary.json:1 correction-place: “June” does not stand in a.txt; the entry is left out'],
    ],
    [
      'a quote that is there more than once',
      glossary({ unmark: [{ file: 'a.txt', quote: 'Clinton' }] }),
      ['glossary.json:1 correction-place: “Clinton” stands more than once in a.txt; the entry is left out'],
    ],
    [
      'one place quoted twice',
      glossary({
        mark: [{ file: 'a.txt', quote: 'May', label: 'PERSON' }],
        unmark: [{ file: 'a.txt', quote: 'May' }],
      }),
      [
        'glossary.json:1 correction-conflict: “May” is quoted by an earlier entry too, in a.txt; the entry is left out',
      ],
    ],
    [
      'patterns that are none',
      { 'patterns.jsonl': '\n{"label": "ORG", "pattern": [{"POS": "PROPN"}]}\n{' },
      [
        'patterns.jsonl:2 correction-form: has a pattern that is no plain words; it is left out',
        'patterns.jsonl:3 correction-form: is not JSON: it has its end where a key in quotes should be; it is left out',
      ],
    ],
  ])('reports %s', (_, files, problems) => {
    expect(correct(files).problems).toEqual(problems);
  });
});
