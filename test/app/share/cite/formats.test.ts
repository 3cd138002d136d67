import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { partsOf, type CalendarDate } from '../../../../src/archive/calendar-date.ts';
import { formatCitedName } from '../../../../src/app/share/cite/cited-name.ts';
import { formatBibtex } from '../../../../src/app/share/cite/format-bibtex.ts';
import { formatCsl } from '../../../../src/app/share/cite/format-csl.ts';
import { formatPlain } from '../../../../src/app/share/cite/format-plain.ts';
import { formatRis } from '../../../../src/app/share/cite/format-ris.ts';
import { toCitation, type Citation } from '../../../../src/app/share/cite/to-citation.ts';
import { aBlock, aDay, anArticle, aMarkedText } from '../../../support/an-article.ts';
import { anyCitation } from '../../../support/any-citation.ts';
import { parseCitations, parseRisRecords, type ParsedCitation } from '../../../support/parse-citations.ts';

const toDate = (day: CalendarDate) => {
  const { year, month, day: inMonth } = partsOf(day);
  return { 'date-parts': [[year, month, inMonth]] };
};
const namesIn = (citation: Citation) => citation.authors.map(formatCitedName);
/** A name as the parser has it, in the order of words it was written in. */
const join = (name: Readonly<Record<string, string>>) =>
  name['literal'] ??
  [name['given'], name['non-dropping-particle'], name['family'], name['suffix']].filter(Boolean).join(' ');
const holds = (citation: Citation, parsed: readonly ParsedCitation[]) => {
  expect(parsed).toHaveLength(1);
  const [item = {}] = parsed;
  expect(item.title).toBe(citation.title);
  expect(item['container-title']).toBe(citation.container);
  expect(item.URL).toBe(citation.url);
  expect(item.issued).toEqual(citation.day ? toDate(citation.day) : undefined);
  expect(item.accessed).toEqual(toDate(citation.accessed));
  expect(item.language).toBe(citation.language);
  expect((item.author ?? []).map(join)).toEqual(namesIn(citation));
};
// a busy machine is no failure
vi.setConfig({ testTimeout: 20_000 });
const runs = { numRuns: 150 };

const plain = toCitation({
  article: anArticle({
    day: aDay('2024-10-23'),
    title: aMarkedText('Harbour lamps: NATO & Oslo “go dark”'),
    blocks: [{ ...aBlock('By Ana Poole and Ida van der Berg'), role: 'byline' }],
  }),
  siteTitle: 'Bay Post',
  url: 'https://post.example/2024/10/23/harbour-00000001/',
  accessed: aDay('2026-11-02'),
  language: 'en',
});
const bare = { ...plain, authors: [], day: null, language: '' };

describe('app/share/cite/format-bibtex', () => {
  it('is read back by another program as it was, whatever the title', () => {
    fc.assert(
      fc.property(anyCitation(), (citation) => {
        const parsed = parseCitations('bibtex', formatBibtex(citation));
        holds(citation, parsed);
        expect(parsed[0]?.id).toBe(citation.key);
      }),
      runs,
    );
  });

  it('has balanced braces, counted as BibTeX counts them', () => {
    fc.assert(
      fc.property(anyCitation(), (citation) => {
        let depth = 0;
        let least = 0;
        for (const sign of formatBibtex(citation)) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          least = Math.min(least, depth);
        }
        expect([depth, least]).toEqual([0, 0]);
      }),
      runs,
    );
  });

  it('keeps capitals, and says nothing that is not known', () => {
    expect(formatBibtex(plain)).toBe(`@article{poole2024harbour,
  author = {Poole, Ana and van der Berg, Ida},
  title = {{Harbour} lamps: {NATO} \\& {Oslo} “go dark”},
  journal = {Bay Post},
  entrysubtype = {newspaper},
  date = {2024-10-23},
  year = {2024},
  month = oct,
  url = {https://post.example/2024/10/23/harbour-00000001/},
  urldate = {2026-11-02},
  language = {en},
}
`);
    expect(formatBibtex(bare)).not.toMatch(/author|date = \{\d{4}-10|year|month|language/);
  });
});

describe('app/share/cite/format-ris', () => {
  it('is read back by another program as it was, whatever the title', () => {
    fc.assert(
      fc.property(anyCitation(), (citation) => {
        const text = formatRis(citation);
        const [record, ...more] = parseRisRecords(text);
        expect(more).toEqual([]);
        expect(record).toEqual({
          TY: 'NEWS',
          TI: citation.title,
          T2: citation.container,
          UR: citation.url,
          Y2: '2026/11/02',
          LA: 'en',
          ...(citation.day && { PY: citation.day.slice(0, 4), DA: citation.day.replaceAll('-', '/') }),
          ...(citation.authors.length > 0 && { AU: expect.anything() }),
        });
        const [item] = parseCitations('ris', text);
        expect(item).toMatchObject({ type: 'article-newspaper', title: citation.title, URL: citation.url });
        const inOrder = [record!['AU'] ?? []].flat().map((name) => {
          const [family, given, suffix] = name.split(', ');
          return [given, family, suffix].filter(Boolean).join(' ');
        });
        expect(inOrder).toEqual(namesIn(citation));
      }),
      runs,
    );
  });

  it('is a tag a line, each ended as the format wants', () => {
    expect(formatRis(plain)).toBe(
      [
        'TY  - NEWS',
        'AU  - Poole, Ana',
        'AU  - van der Berg, Ida',
        'TI  - Harbour lamps: NATO & Oslo “go dark”',
        'T2  - Bay Post',
        'PY  - 2024',
        'DA  - 2024/10/23',
        'UR  - https://post.example/2024/10/23/harbour-00000001/',
        'Y2  - 2026/11/02',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    expect(formatRis(bare)).not.toMatch(/^(?:AU|PY|DA|LA)/m);
  });
});

describe('app/share/cite/format-csl', () => {
  it('is read back by another program as it was, whatever the title', () => {
    fc.assert(
      fc.property(anyCitation(), (citation) => {
        const text = formatCsl(citation);
        const parsed = parseCitations('csl', text);
        holds(citation, parsed);
        expect(parsed).toEqual(JSON.parse(text));
        expect(parsed[0]).toMatchObject({ id: citation.key, type: 'article-newspaper' });
      }),
      runs,
    );
  });

  it('says nothing that is not known', () => {
    expect(Object.keys(JSON.parse(formatCsl(bare))[0])).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'URL',
      'accessed',
    ]);
  });
});

describe('app/share/cite/format-plain', () => {
  it('is one line with all that is known', () => {
    expect(formatPlain(plain)).toBe(
      'Ana Poole and Ida van der Berg, “Harbour lamps: NATO & Oslo “go dark””, Bay Post, 23 October 2024, ' +
        'https://post.example/2024/10/23/harbour-00000001/ (accessed 2 November 2026)',
    );
    expect(formatPlain({ ...bare, title: 'כותרת' })).toMatch(/^“\u2068כותרת\u2069”, Bay Post, /);
    expect(formatPlain(bare)).toMatch(/^“Harbour .+”, Bay Post, https:\S+ \(accessed/);
    fc.assert(fc.property(anyCitation(), (citation) => !/[\n\r\u2028]/.test(formatPlain(citation))));
  });
});
