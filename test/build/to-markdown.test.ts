import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/archive/article.ts';
import { toMarkdown } from '../../src/build/to-markdown.ts';
import { aBlock, aMarkedText, anArticle } from '../support/an-article.ts';
import { AWKWARD_TITLES } from '../support/awkward-titles.ts';
import { parseHtml } from '../support/parse-markup.ts';

const SITE = { url: 'https://post.example' };
const ADDRESS = '/2031/05/06/keeper-of-the-lamp-retires-00000001/';
const markdownOf = (title: string, blocks: readonly Block[], site: { url: string | null } = SITE) =>
  toMarkdown({ ...anArticle({ title: aMarkedText(title), blocks }), address: ADDRESS }, site);
const withRole = (role: Block['role'], text: string): Block => ({ ...aBlock(text), role });

/** What an independent parser makes of it. */
const read = (markdown: string) => parseHtml(marked.parse(markdown, { async: false })).body;

describe('build/to-markdown', () => {
  it('has title, day, bylines, text and source, and no marks', () => {
    const markdown = markdownOf('Keeper retires', [
      aBlock('The lamp went out.'),
      withRole('byline', 'By Ana Poole'),
      withRole('aside', 'Two\nlines'),
      withRole('list-item', '• one'),
      withRole('list-item', '2. two'),
      withRole('preformatted', 'a  b\n```'),
    ]);
    expect(markdown).toBe(
      [
        '# Keeper retires',
        'Tuesday 6 May 2031',
        'By Ana Poole',
        'The lamp went out.',
        '> Two\\\n> lines',
        '- one\n- 2\\. two',
        '````\na  b\n```\n````',
        '---',
        `Source: <https://post.example${ADDRESS}>, from harbour.txt\n`,
      ].join('\n\n'),
    );
  });

  it('names the file alone where the public address is not known', () => {
    expect(markdownOf('A', [], { url: null })).toMatch(/\n\nSource: harbour\.txt\n$/);
  });

  it.each(AWKWARD_TITLES)('keeps %j a text, in title and body', (text) => {
    const body = read(markdownOf(text, [aBlock(text)]));
    expect(body.querySelector('h1')!.textContent).toBe(text);
    const [, paragraph] = body.querySelectorAll('p');
    expect(paragraph!.textContent).toBe(text);
    expect([...paragraph!.children]).toEqual([]);
  });

  it('gives any text back', () => {
    const signs = fc.constantFrom(...Array.from('ab1 .)(*_`~#+-=>|<&;![]\\:"\'$^{}é🌊'));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: signs, maxLength: 30 }), { maxLength: 50 }), (raw) => {
        const texts = raw.map((text) => `${text}x`.trim());
        const [, ...paragraphs] = read(
          markdownOf(
            'T',
            texts.map((text) => aBlock(text)),
          ),
        ).querySelectorAll('p');
        // the last tells the source
        expect(paragraphs.slice(0, -1).map(({ textContent }) => textContent)).toEqual(texts);
      }),
      { numRuns: 20 },
    );
  });
});
