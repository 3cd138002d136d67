import { describe, expect, it } from 'vitest';
import { marked } from 'marked';
import { formatNotes } from '../../../../src/app/reader/notes/format-notes.ts';
import { formatAnnotations, parseAnnotations } from '../../../../src/app/reader/notes/web-annotations.ts';
import { aHighlight, aMarkedArticle } from '../../../support/a-highlight.ts';

const toUrl = (address: string) => `https://news.example${address}`;
const articles = [
  aMarkedArticle({
    highlights: [
      aHighlight(),
      aHighlight({ id: 'b2', quote: 'at *four*.\n- and five', note: '# Ask\n1. Ana <b>' }),
    ],
  }),
];

describe('app/reader/notes/format-notes', () => {
  it('has each quote with its note, and no markup but its own', () => {
    const page = new DOMParser().parseFromString(
      marked.parse(formatNotes(articles, toUrl)) as string,
      'text/html',
    );
    const texts = (selector: string) =>
      [...page.querySelectorAll(selector)].map((part) => part.textContent.trim());
    expect(texts('h1')).toEqual(['Highlights and notes']);
    expect(texts('h2 a')).toEqual(['Keeper of the lamp retires']);
    expect(page.querySelector('h2 a')!.getAttribute('href')).toBe(toUrl(articles[0]!.address));
    expect(texts('blockquote')).toEqual(['lamp went out', 'at *four*.\n- and five']);
    expect(texts('body > p')).toEqual(['6 May 2031', '# Ask\n1. Ana <b>']);
    expect(texts('b, ul, ol, em')).toEqual([]);
  });
});

describe('app/reader/notes/web-annotations', () => {
  it('reads what it has written', () => {
    expect(parseAnnotations('notes.json', formatAnnotations(articles, toUrl))).toEqual({
      articles,
      wrong: 0,
    });
  });

  it('has what the W3C model asks of an annotation', () => {
    const [first, second] = JSON.parse(formatAnnotations(articles, toUrl)) as [object, object];
    expect(first).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'highlighting',
      created: '2023-11-14T22:13:20.000Z',
      target: {
        source: toUrl(articles[0]!.address),
        selector: { type: 'TextQuoteSelector', exact: 'lamp went out', prefix: 'The ', suffix: ' at four.' },
      },
    });
    expect(first).not.toHaveProperty('body');
    expect(second).toMatchObject({
      motivation: 'commenting',
      body: { type: 'TextualBody', value: '# Ask\n1. Ana <b>' },
    });
  });

  it.each([
    ['{', 'is not JSON'],
    ['{}', 'is no list of annotations'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parseAnnotations('notes.json', text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('counts what makes no sense, and takes the rest', () => {
    const list = JSON.parse(formatAnnotations(articles, toUrl)) as unknown[];
    const text = JSON.stringify([null, { type: 'Annotation' }, ...list, { dateline: { id: 'no' } }]);
    expect(parseAnnotations('notes.json', text)).toEqual({ articles, wrong: 3 });
  });
});
