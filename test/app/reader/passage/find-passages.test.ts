import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/app/reader/passage/find-passages.ts';
import { makePassageLink } from '../../../../src/app/reader/passage/make-passage-link.ts';
import { toPageText, type PageText } from '../../../../src/app/reader/passage/page-text.ts';
import { parseFragment } from '../../../../src/app/reader/passage/parse-text-directive.ts';

const PARAGRAPHS = [
  'HALIFAX — The first boats left the harbour at noon, said Ann Lee of the Café Łódź.',
  'Nobody knew when they would be back. “We wait,” she said, and went home to her dog.',
  'The harbour was empty in the evening; the wind had turned, the tide was low, and the lamps along the quay were lit one after the other.',
  'Nobody knew when they would be back, and nobody asked the keeper of the lighthouse.',
];
const PAGE = toPageText('Boats leave the harbour', PARAGRAPHS);

const find = (fragment: string, page: PageText = PAGE) => {
  const { found, lost } = findPassages(page, parseFragment(fragment));
  return {
    words: found.map(({ start, end }) => page.text.slice(start, end)),
    changed: found.some(({ isChanged }) => isChanged),
    lost: lost.length,
  };
};
const same = (words: string) => ({ words: [words], changed: false, lost: 0 });
const nearest = (words: string) => ({ words: [words], changed: true, lost: 0 });

describe('app/reader/passage/find-passages', () => {
  it.each([
    ['#:~:text=the%20HARBOUR%20at%20noon', 'the harbour at noon'],
    ['#:~:text=cafe%20lodz', 'Café Łódź'],
    ['#:~:text=%22we%20wait%2C%22', '“We wait,”'],
    ['#:~:text=We%20wait', 'We wait'],
    [
      '#:~:text=wind%20had%20turned,the%20quay',
      'wind had turned, the tide was low, and the lamps along the quay',
    ],
    ['#:~:text=said%20Ann,Nobody%20knew', 'said Ann Lee of the Café Łódź.\nNobody knew'],
    [
      '#:~:text=Nobody%20knew%20when%20they%20would%20be%20back,-%2C%20and',
      'Nobody knew when they would be back',
    ],
    ['#:~:text=of%20the-,Caf%C3%A9,-%C5%81%C3%B3d%C5%BA', 'Café'],
    // the context of the other paragraph
    ['#:~:text=dog.-,The%20harbour', 'The harbour'],
    ['#p3', PARAGRAPHS[2]],
  ])('finds what %s means', (fragment, words) => {
    expect(find(fragment)).toEqual(same(words!));
  });

  it('takes the first of several, as browsers do, but rather the one in the paragraph that is named', () => {
    const of = (fragment: string) => findPassages(PAGE, parseFragment(fragment)).found[0]!.start;
    expect(of('#:~:text=Nobody%20knew')).toBe(PAGE.paragraphs[1]!.start);
    expect(of('#p4:~:text=Nobody%20knew')).toBe(PAGE.paragraphs[3]!.start);
    expect(of('#p3:~:text=Nobody%20knew')).toBe(PAGE.paragraphs[1]!.start);
  });

  it('finds whole words before parts of words', () => {
    const page = toPageText('The notable boat', ['No note, no boat. A table.']);
    expect(find('#:~:text=table', page)).toEqual(same('table'));
    expect(findPassages(page, parseFragment('#:~:text=table')).found[0]!.start).toBe(
      page.text.lastIndexOf('table'),
    );
    expect(find('#:~:text=notab', page)).toEqual(same('notab'));
  });

  it('finds several, and none of what is not there', () => {
    expect(find('#:~:text=first%20boats&text=the%20quay').words).toEqual(['first boats', 'the quay']);
    expect(find('#p9')).toEqual({ words: [], changed: false, lost: 0 });
    expect(find('#m-ann-lee-1').words).toEqual([]);
    expect(find('#p3:~:text=Whales%20sing%20under%20the%20polar%20ice')).toEqual({
      words: [],
      changed: false,
      lost: 1,
    });
    expect(find('#p3:~:text=Trains%20never,stop%20in%20Paris')).toEqual({
      words: [],
      changed: false,
      lost: 1,
    });
  });

  it.each([
    // words replaced, put in, taken away, mistyped
    ['#p3:~:text=The%20harbour%20lay%20empty%20in%20the%20evening', 'The harbour was empty in the evening'],
    ['#p3:~:text=was%20empty%20in%20the%20cold%20late%20evening', 'was empty in the evening'],
    ['#p3:~:text=The%20harbour%20was%20in%20the%20evening', 'The harbour was empty in the evening'],
    ['#p2:~:text=and%20wemt%20home%20to%20her%20dog', 'and went home to her dog'],
    // the paragraph has another number by now
    ['#p8:~:text=The%20harbour%20lay%20empty%20in%20the%20evening', 'The harbour was empty in the evening'],
    // either end of a long one
    ['#p3:~:text=The%20harbour%20lay%20empty,one%20after%20the%20other', PARAGRAPHS[2]!.slice(0, -1)],
    ['#p2:~:text=%E2%80%9CWe%20wait,went%20back%20to%20her%20dog', PARAGRAPHS[1]!.slice(37, -1)],
    // a word alone, known by the words around
    ['#p1:~:text=left%20the%20harbour%20at-,midnight,-%2C%20said%20Ann%20Lee', 'noon'],
  ])('finds the nearest to %s', (fragment, words) => {
    expect(find(fragment)).toEqual(nearest(words));
  });

  it('takes a word alone for found only where the words around it are', () => {
    const gone = (fragment: string) => find(fragment).lost;
    expect(
      gone('#p1:~:text=sold%20the%20old%20house%20by%20the-,harbour,-to%20a%20man%20from%20Boston'),
    ).toBe(1);
    expect(gone('#p1:~:text=left%20the-,harbor,-at%20noon')).toBe(0);
  });

  it('answers whatever the fragment says, and with stretches of the text', () => {
    const anyPiece = fc.oneof(
      fc.constantFrom(
        ':~:',
        'text=',
        ',',
        '-',
        '&',
        '%',
        '%20',
        '%ff',
        'the',
        'harbour',
        'Nobody',
        'p1',
        '#',
        '\n',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 60 }), (pieces) => {
        const { found } = findPassages(PAGE, parseFragment(`#p1:~:text=${pieces.join('')}`));
        for (const { start, end } of found) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(PAGE.text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds a passage again after a paragraph was put before it and a word of it was changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const from = PAGE.paragraphs[0]!.start;
        const start = from + (a % (PAGE.text.length - from - 60));
        const link = makePassageLink(PAGE, { start, end: start + 60 })!;
        const inside = [
          ...PAGE.text.slice(link.passage.start, link.passage.end).matchAll(/\b[a-z]+\b/g),
        ].slice(1, -1);
        const word = inside[b % inside.length]!;
        const at = link.passage.start + word.index;
        const edited = `${PAGE.text.slice(0, at)}altered${PAGE.text.slice(at + word[0].length)}`.split('\n');
        const page = toPageText(edited[0]!, ['Something new came first.', ...edited.slice(1)]);
        const [found] = findPassages(page, parseFragment(link.fragment)).found;
        expect(found && page.text.slice(found.start, found.end)).toContain('altered');
      }),
    );
  });
});
